package org.pincite.corpus.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Entities by what they are called, ignoring case. It is made when it is first asked: who links
/// texts never does. Safe for several threads.
final class NameIndex {
  private final Collection<? extends Entity> entities;
  private @Nullable Map<String, Set<String>> ids;

  NameIndex(Collection<? extends Entity> entities) {
    this.entities = entities;
  }

  private synchronized Map<String, Set<String>> ids() {
    Map<String, Set<String>> known = ids;
    if (known == null) {
      known = of(entities);
      ids = known;
    }
    return known;
  }

  private static Map<String, Set<String>> of(Collection<? extends Entity> entities) {
    var ids = new HashMap<String, Set<String>>();
    // A preferred name goes before an alias: "Newport" is first of all what is called Newport.
    for (Entity entity : entities) {
      add(entity.name(), entity.id(), ids);
    }
    var names = Set.copyOf(ids.keySet());
    for (Entity entity : entities) {
      for (Alias alias : entity.aliases()) {
        if (!names.contains(alias.text().toLowerCase(Locale.ROOT))) {
          add(alias.text(), entity.id(), ids);
        }
      }
    }
    return ids;
  }

  private static void add(String name, String id, Map<String, Set<String>> ids) {
    ids.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new LinkedHashSet<>(2)).add(id);
  }

  List<String> ids(String name) {
    return List.copyOf(ids().getOrDefault(name.strip().toLowerCase(Locale.ROOT), Set.of()));
  }
}
