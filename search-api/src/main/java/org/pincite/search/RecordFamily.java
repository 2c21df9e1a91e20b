package org.pincite.search;

import java.util.List;
import org.pincite.corpus.family.FamilyKind;

/// The records with the same text as one, or nearly so.
///
/// @param id the same for all of them
/// @param size how many they are, this one included
/// @param members at most [#MAX_MEMBERS] of them, this one perhaps included
public record RecordFamily(String id, FamilyKind kind, int size, List<Member> members) {

  /// How many members an answer names.
  public static final int MAX_MEMBERS = 100;

  /// One of them.
  ///
  /// @param similarity how much of its text it shares with the family's first member, 0 to 1
  public record Member(RelatedRecord record, float similarity) {}
}
