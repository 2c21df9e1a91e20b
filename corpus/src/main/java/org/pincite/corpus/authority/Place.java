package org.pincite.corpus.authority;

import java.util.List;
import java.util.Map;

/// A place.
///
/// @param type `town`, `city`, `district`, `county`, `region`, `nation`, `country`, `state`, `area`
///   or `site`
/// @param parents ids of the places that contain it, nearest first; may be empty
/// @param ambiguous whether the bare name is also a surname or several places
/// @param stop whether the bare name is also a common word
public record Place(
    String id,
    String name,
    String type,
    List<String> parents,
    List<Alias> aliases,
    boolean ambiguous,
    boolean stop,
    NameContext context,
    Map<String, String> externalIds,
    List<String> formerIds)
    implements Entity {

  public Place {
    parents = List.copyOf(parents);
    aliases = List.copyOf(aliases);
    externalIds = Map.copyOf(externalIds);
    formerIds = List.copyOf(formerIds);
  }
}
