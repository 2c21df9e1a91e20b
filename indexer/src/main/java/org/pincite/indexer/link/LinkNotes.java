package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the curator of the authority files may want to know of a record; never shown to searchers.
///
/// @param ambiguous names that could mean several entities, or none, and were not linked
/// @param unlisted names with a title ("Councillor Ada Hill") that are not listed, each once
public record LinkNotes(List<Ambiguous> ambiguous, List<String> unlisted) {
  public LinkNotes {
    ambiguous = List.copyOf(ambiguous);
    unlisted = List.copyOf(unlisted);
  }

  /// A name that was not linked.
  ///
  /// @param surface as it stands in the text
  /// @param candidates the ids of the entities that it could mean
  /// @param reason why it was not linked, in words
  public record Ambiguous(String surface, List<String> candidates, String reason) {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// Notes of one record. A record of a million names is noted no more than one of a hundred.
  static final class Builder {
    private static final int MOST = 100;

    private final List<Ambiguous> ambiguous = new ArrayList<>();
    private final Set<String> unlisted = new LinkedHashSet<>();

    void ambiguous(String surface, List<String> candidates, String reason) {
      if (ambiguous.size() < MOST) {
        ambiguous.add(new Ambiguous(surface, candidates, reason));
      }
    }

    void unlisted(String name) {
      if (unlisted.size() < MOST) {
        unlisted.add(name);
      }
    }

    LinkNotes build() {
      return new LinkNotes(ambiguous, List.copyOf(unlisted));
    }
  }
}
