package org.pincite.corpus.authority.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.LenientAuthority;
import org.pincite.corpus.authority.LenientAuthority.Entry;

/// Ids that are listed twice, or lead nowhere, and files that are not sorted by them.
final class IdCheck {
  private final Findings findings;

  IdCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LenientAuthority authority) {
    file(authority.persons());
    file(authority.places());
    file(authority.offices());
    file(authority.organisations());
  }

  private void file(List<? extends Entry<?>> entries) {
    var byId = new LinkedHashMap<String, Entry<?>>();
    Entry<?> before = null;
    boolean isSorted = true;
    for (Entry<?> entry : entries) {
      if (entry.id().isEmpty()) {
        findings.error(entry, "id", "an entry without an id");
        continue;
      }
      Entry<?> first = byId.putIfAbsent(entry.id(), entry);
      if (first != null) {
        findings.error(
            entry, "same-id", "the id " + entry.id() + " is also that of line " + first.line());
      }
      if (isSorted && before != null && before.id().compareTo(entry.id()) > 0) {
        // Said once: what follows may be a sorted part.
        isSorted = false;
        findings.warning(
            entry, "order", "not sorted by id: " + entry.id() + " comes after " + before.id());
      }
      before = entry;
    }
    new Changes(byId).check();
  }

  /// The ids of one file that ended, and what they became.
  private final class Changes {
    private final Map<String, Entry<?>> byId;
    private final Map<String, String> next = new HashMap<>();
    private final Map<String, Entry<?>> formerly = new HashMap<>();

    Changes(Map<String, Entry<?>> byId) {
      this.byId = byId;
    }

    void check() {
      byId.values().forEach(this::formerIds);
      byId.values().forEach(this::merged);
      byId.values().stream().filter(Changes::hasEnded).forEach(this::leadsSomewhere);
    }

    private static boolean hasEnded(Entry<?> entry) {
      return entry.json().has("mergedInto");
    }

    private void formerIds(Entry<?> entry) {
      for (JsonNode former : entry.json().path("formerIds")) {
        String id = former.asText("");
        @Nullable Entry<?> other = formerly.putIfAbsent(id, entry);
        next.put(id, entry.id());
        if (other != null) {
          findings.error(
              entry,
              "former-id",
              id + " is also a former id of " + other.id() + ", line " + other.line());
        } else if (byId.containsKey(id)) {
          findings.error(entry, "former-id", "the former id " + id + " is still listed");
        }
      }
    }

    private void merged(Entry<?> entry) {
      if (hasEnded(entry)) {
        next.put(entry.id(), entry.json().path("mergedInto").asText(""));
      }
    }

    private void leadsSomewhere(Entry<?> entry) {
      Set<String> seen = new HashSet<>();
      String id = entry.id();
      while (true) {
        Entry<?> at = byId.get(id);
        if (at != null && !hasEnded(at)) {
          return;
        }
        if (!seen.add(id)) {
          findings.error(entry, "merged", entry.id() + " is merged in a circle");
          return;
        }
        String following = next.get(id);
        if (following == null) {
          findings.error(entry, "merged", "merged into " + id + ", which is not listed");
          return;
        }
        id = following;
      }
    }
  }
}
