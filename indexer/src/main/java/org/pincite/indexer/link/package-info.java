/// Finds listed persons and places in the text of a record, and the years of which it speaks. Begin
/// with [org.pincite.indexer.link.RecordLinker], which goes over one
/// [org.pincite.indexer.link.RecordText] (tokens, and which of them are used up) three times:
/// `PersonLinking` (names found by `PersonScan`, decided by `FullNames`, `TitledNames` and
/// `BareSurnames`), `PlaceLinking` (found by `PlaceScan`, decided by `PlaceChoice` on what
/// `PlaceEvidence` knows), and the package `year`. `Tokens`, `WordNumbers` and `NameTrie` find
/// names; the lists of words lie among the resources of this package.
@NullMarked
package org.pincite.indexer.link;

import org.jspecify.annotations.NullMarked;
