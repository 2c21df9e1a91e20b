package org.pincite.corpus.authority.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.authority.LenientAuthority;
import org.pincite.corpus.authority.LenientAuthority.Entry;
import org.pincite.corpus.authority.Office;
import org.pincite.corpus.authority.Organisation;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.authority.Term;

/// Names and aliases that mean several persons, places or bodies.
final class NameCheck {

  /// More entries of one name are compared with the first of them only.
  private static final int MOST_COMPARED = 50;

  private final Findings findings;

  NameCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LenientAuthority authority) {
    collisions(
        Stream.concat(
            authority.persons().stream().flatMap(NameCheck::entity),
            authority.places().stream().flatMap(NameCheck::entity)));
    collisions(authority.organisations().stream().flatMap(NameCheck::organisation));
    collisions(authority.offices().stream().flatMap(NameCheck::office));
    Stream.concat(authority.persons().stream(), authority.places().stream())
        .forEach(this::repeated);
  }

  private static Stream<Use> entity(Entry<? extends Entity> entry) {
    Entity entity = entry.value();
    if (entity == null) {
      return Stream.of();
    }
    boolean needsSupport = entity.ambiguous() || (entity instanceof Place place && place.stop());
    return Stream.concat(Stream.of(new Alias(entity.name(), "name")), entity.aliases().stream())
        .map(form -> new Use(entry, form, needsSupport));
  }

  private static Stream<Use> organisation(Entry<Organisation> entry) {
    Organisation body = entry.value();
    return body == null
        ? Stream.of()
        : Stream.concat(Stream.of(new Alias(body.name(), "name")), body.aliases().stream())
            .map(form -> new Use(entry, form, false));
  }

  private static Stream<Use> office(Entry<Office> entry) {
    Office office = entry.value();
    return office == null
        ? Stream.of()
        : Stream.concat(Stream.of(office.name()), office.aliases().stream())
            .map(form -> new Use(entry, new Alias(form, "name"), false));
  }

  private void collisions(Stream<Use> uses) {
    Map<String, List<Use>> byForm = new HashMap<>();
    uses.forEach(use ->
        byForm.computeIfAbsent(Forms.folded(use.form.text()), form -> new ArrayList<>(1)).add(use));
    byForm.values().stream().filter(same -> same.size() > 1).forEach(this::collision);
  }

  private void collision(List<Use> uses) {
    List<Use> certain = uses.stream().filter(use -> !use.needsSupport).toList();
    for (int i = 1; i < certain.size(); i++) {
      Use use = certain.get(i);
      certain.subList(0, Math.min(i, MOST_COMPARED)).stream()
          .filter(use::collidesWith)
          .findFirst()
          .ifPresent(other ->
              findings.error(
                  use.entry,
                  "same-name",
                  "“"
                      + use.form.text()
                      + "” of "
                      + use.entry.id()
                      + " is also a name of "
                      + other.where()
                      + ", and neither needs support"));
    }
  }

  private void repeated(Entry<? extends Entity> entry) {
    Entity entity = entry.value();
    if (entity == null) {
      return;
    }
    Set<String> seen = new HashSet<>(Set.of(entity.name()));
    for (Alias alias : entity.aliases()) {
      if (!seen.add(alias.text()) && alias.term().equals(Term.always())) {
        findings.warning(entry, "alias", "“" + alias.text() + "” is listed twice");
      }
    }
  }

  /// A name in use.
  ///
  /// @param needsSupport whether it means the entity only with something else in the record
  private record Use(Entry<?> entry, Alias form, boolean needsSupport) {
    String where() {
      return entry.id() + " (" + entry.file() + ", line " + entry.line() + ")";
    }

    boolean collidesWith(Use other) {
      return !entry.id().equals(other.entry.id()) && Forms.overlap(form, other.form);
    }
  }
}
