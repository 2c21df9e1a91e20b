package org.pincite.corpus.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Entities by what they are called, ignoring case.
final class NameIndex {
  private final Map<String, Set<String>> ids = new HashMap<>();

  NameIndex(Collection<? extends Entity> entities) {
    // A preferred name goes before an alias: "Newport" is first of all what is called Newport.
    for (Entity entity : entities) {
      add(entity.name(), entity.id());
    }
    var names = Set.copyOf(ids.keySet());
    for (Entity entity : entities) {
      for (Alias alias : entity.aliases()) {
        if (!names.contains(alias.text().toLowerCase(Locale.ROOT))) {
          add(alias.text(), entity.id());
        }
      }
    }
  }

  private void add(String name, String id) {
    ids.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new LinkedHashSet<>(2)).add(id);
  }

  List<String> ids(String name) {
    return List.copyOf(ids.getOrDefault(name.strip().toLowerCase(Locale.ROOT), Set.of()));
  }
}
