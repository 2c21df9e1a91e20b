/// Reads the official reports of parliaments (Hansard) in XML: one record for each debate. Begin
/// with [org.pincite.indexer.reader.hansard.HansardReader]; `ScrapedDay` and `DigitisedVolume` walk
/// the two forms, `DebateRecords` makes records of what they find.
@NullMarked
package org.pincite.indexer.reader.hansard;

import org.jspecify.annotations.NullMarked;
