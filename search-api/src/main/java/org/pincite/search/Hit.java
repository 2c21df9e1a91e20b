package org.pincite.search;

import java.util.List;
import org.pincite.corpus.index.RecordCard;

/// A record that fits.
///
/// @param card what is shown of the record
/// @param persons the persons it names, most mentioned first
/// @param places the places it names, most mentioned first
/// @param score the relevance; 0 when hits are sorted by date
/// @param passages up to three passages that fit best, best first; the opening passage when none
///   has the words (they are in the title, or no words were asked for)
public record Hit(
    RecordCard card,
    List<FacetLabel> persons,
    List<FacetLabel> places,
    float score,
    List<PassageHit> passages) {}
