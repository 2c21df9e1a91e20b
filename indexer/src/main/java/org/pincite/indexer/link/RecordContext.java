package org.pincite.indexer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Role;
import org.pincite.indexer.link.TextTime.Fit;

/// What else a record says that tells whom a name means. The record is searched only when a name
/// needs it, and once.
final class RecordContext {
  private final List<TextUnit> units;
  private final Phrases phrases;
  private final TextTime time;
  private final Map<Integer, Set<String>> inUnits = new HashMap<>();
  private @Nullable Set<String> inRecord;

  /// @param units the title and the passages
  RecordContext(List<TextUnit> units, Phrases phrases, TextTime time) {
    this.units = units;
    this.phrases = phrases;
    this.time = time;
  }

  TextTime time() {
    return time;
  }

  /// Whether the record says what it must when it means the person.
  boolean allows(Person person) {
    return person.context().must().isEmpty() || inRecord().contains(Phrases.must(person));
  }

  /// Whether the record says what decides for the person.
  boolean boosts(Person person) {
    return !person.context().boost().isEmpty() && inRecord().contains(Phrases.boost(person));
  }

  /// Whether a passage names an office that the person held at the time.
  boolean namesOffice(Person person, NameSpan span) {
    for (Role role : person.roles()) {
      String office = role.office();
      if (office != null
          && inUnit(span.position().unit()).contains(office)
          && time.fit(role, span).compareTo(Fit.NEAR) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Set<String> inRecord() {
    Set<String> known = inRecord;
    if (known == null) {
      known = new HashSet<>();
      for (int unit = 0; unit < units.size(); unit++) {
        known.addAll(inUnit(unit));
      }
      inRecord = known;
    }
    return known;
  }

  private Set<String> inUnit(int unit) {
    return inUnits.computeIfAbsent(unit, number -> search(units.get(number).tokens()));
  }

  private Set<String> search(Tokens tokens) {
    var found = new HashSet<String>();
    for (int i = 0; i < tokens.size(); i++) {
      phrases.trie().each(tokens, i, found::add);
    }
    return found;
  }
}
