/// Reads what news agencies send: ninjs in JSON, and NewsML-G2 and NITF in XML. Begin at
/// `NinjsReader` and `NewsMlReader`.
@NullMarked
package org.pincite.indexer.reader.news;

import org.jspecify.annotations.NullMarked;
