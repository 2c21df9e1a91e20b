package org.pincite.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.RecordCard;

/// A record that fits.
///
/// @param card what is shown of the record
/// @param persons the persons it names, most mentioned first
/// @param places the places it names, most mentioned first
/// @param family the records with the same text, or nearly so; null when there are none
/// @param score the relevance; 0 when hits are sorted by date
/// @param passages up to three passages that fit best, best first; the opening passage when none
///   has the words (they are in the title, or no words were asked for); where everything is asked
///   of one passage, of those that fit
/// @param passageCount how many of its passages fit, where everything is asked of one passage; else
///   null
public record Hit(
    RecordCard card,
    List<FacetLabel> persons,
    List<FacetLabel> places,
    @Nullable FamilySize family,
    float score,
    List<PassageHit> passages,
    @Nullable Integer passageCount) {

  /// A family, in short.
  ///
  /// @param id the same for all of its members
  /// @param members how many they are, this record included
  public record FamilySize(String id, int members) {}
}
