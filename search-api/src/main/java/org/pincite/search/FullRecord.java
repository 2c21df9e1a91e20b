package org.pincite.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.index.Manifest;

/// A record with its passages.
///
/// @param persons the persons it names, most mentioned first
/// @param places the places it names, most mentioned first
/// @param family the records with the same text, or nearly so; null when there are none
/// @param partOf the record that it came with; null when there is none, or it is not in the index
/// @param parts records that came with it; at most 100
/// @param passageCount how many passages it has
/// @param passages those that were asked for, in reading order
/// @param generation the name of the generation it was read from
/// @param manifest what that generation holds
public record FullRecord(
    PublicRecord record,
    List<FacetLabel> persons,
    List<FacetLabel> places,
    @Nullable RecordFamily family,
    @Nullable RelatedRecord partOf,
    List<RelatedRecord> parts,
    int passageCount,
    List<Passage> passages,
    String generation,
    Manifest manifest) {}
