package org.pincite.corpus.authority.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.authority.LenientAuthority;
import org.pincite.corpus.authority.LenientAuthority.Entry;

/// Corrections of persons and places that are not listed. That is no error: they stay when an entry
/// goes.
final class CorrectionCheck {
  private final Findings findings;

  CorrectionCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LenientAuthority authority) {
    Set<String> known = new HashSet<>();
    Stream.<Entry<? extends Entity>>concat(
            authority.persons().stream(), authority.places().stream())
        .forEach(entry -> addIds(entry, known));
    authority.corrections().stream()
        .filter(entry -> entry.value() != null)
        .filter(entry -> !known.contains(entry.json().path("entity").asText().strip()))
        .forEach(entry ->
            findings.warning(
                entry,
                "entity",
                entry.json().path("entity").asText() + " is not listed (any more)"));
  }

  private static void addIds(Entry<? extends Entity> entry, Set<String> known) {
    known.add(entry.id());
    if (entry.value() != null) {
      known.addAll(entry.value().formerIds());
    }
  }
}
