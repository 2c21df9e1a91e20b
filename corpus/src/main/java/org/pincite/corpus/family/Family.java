package org.pincite.corpus.family;

import java.util.List;
import org.pincite.corpus.RecordId;

/// Records with the same text, or nearly so: one text that was published at several places.
///
/// @param id the id of its first member, the smallest of all: the same records give the same family
///   in whatever order they were read
/// @param members at least two, in the order of their ids
public record Family(String id, FamilyKind kind, List<Member> members) {

  public Family {
    members = List.copyOf(members);
    if (members.size() < 2 || !members.getFirst().id().equals(id)) {
      throw new IllegalArgumentException("a family has two members, and the id of its first one");
    }
  }

  /// A record of a family.
  ///
  /// @param id the record's id
  /// @param similarity how much of its text it shares with the first member, 0 to 1: 1 for the same
  ///   words, else an estimate of the Jaccard similarity of their runs of five words
  public record Member(String id, float similarity) {

    public Member {
      if (!RecordId.isValid(id) || !(similarity >= 0 && similarity <= 1)) {
        throw new IllegalArgumentException("a member has an id, and a similarity from 0 to 1");
      }
    }
  }
}
