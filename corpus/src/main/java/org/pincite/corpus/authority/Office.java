package org.pincite.corpus.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A public office. Who held it, the [roles][Role] of persons say.
///
/// @param id `o:…`
/// @param kind `minister`, `police`, `inquiry` or the like
/// @param aliases further names
/// @param titles what stands before a holder's name or surname ("Chief Constable"); when none is
///   given, its name and aliases
/// @param singleHolder whether one person at a time holds it
/// @param jurisdiction what it is responsible for, in words; null when not said
public record Office(
    String id,
    String name,
    String kind,
    List<String> aliases,
    List<String> titles,
    boolean singleHolder,
    @Nullable String jurisdiction) {

  public Office {
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
  }
}
