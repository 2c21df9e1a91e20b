package org.pincite.corpus.authority;

import java.util.List;

/// A body whose name speaks of places: a council, a police force. It is no facet itself.
///
/// @param id `b:…`
/// @param kind `council`, `police`, `hospital` or the like
/// @param aliases further names
/// @param covers ids of the places that its name speaks of, at least one
public record Organisation(
    String id, String name, String kind, List<Alias> aliases, List<String> covers) {

  public Organisation {
    aliases = List.copyOf(aliases);
    covers = List.copyOf(covers);
    if (covers.isEmpty()) {
      throw new IllegalArgumentException("an organisation covers a place");
    }
  }
}
