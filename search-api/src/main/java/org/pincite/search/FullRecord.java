package org.pincite.search;

import java.util.List;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.index.Manifest;

/// A record with its passages.
///
/// @param persons the persons it names, most mentioned first
/// @param places the places it names, most mentioned first
/// @param passageCount how many passages it has
/// @param passages those that were asked for, in reading order
/// @param generation the name of the generation it was read from
/// @param manifest what that generation holds
public record FullRecord(
    PublicRecord record,
    List<FacetLabel> persons,
    List<FacetLabel> places,
    int passageCount,
    List<Passage> passages,
    String generation,
    Manifest manifest) {}
