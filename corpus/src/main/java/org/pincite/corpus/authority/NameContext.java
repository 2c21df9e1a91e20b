package org.pincite.corpus.authority;

import java.util.List;

/// What else a record says when a name means its entity.
///
/// @param must phrases of which one occurs in the record; when there are none, nothing must
/// @param boost phrases that decide for this entity where a name can mean several
/// @param not phrases that contain the name and mean something else, such as "Church of England"
public record NameContext(List<String> must, List<String> boost, List<String> not) {
  private static final NameContext NONE = new NameContext(List.of(), List.of(), List.of());

  public NameContext {
    must = List.copyOf(must);
    boost = List.copyOf(boost);
    not = List.copyOf(not);
  }

  /// No hints.
  public static NameContext none() {
    return NONE;
  }
}
