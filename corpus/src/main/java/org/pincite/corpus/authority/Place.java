package org.pincite.corpus.authority;

import java.util.List;

/// A place.
///
/// @param type `town`, `city`, `district`, `county`, `region`, `nation`, `country` or `site`
/// @param parents ids of the places that contain it, nearest first; may be empty
/// @param ambiguous whether the bare name is also a common word, a surname or several places
public record Place(
    String id,
    String name,
    String type,
    List<String> parents,
    List<Alias> aliases,
    boolean ambiguous,
    List<String> notIn)
    implements Entity {

  public Place {
    parents = List.copyOf(parents);
    aliases = List.copyOf(aliases);
    notIn = List.copyOf(notIn);
  }
}
