package org.pincite.indexer.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private @Nullable Map<String, BitSet> found;

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
    return person.context().must().isEmpty() || found().containsKey(Phrases.must(person));
  }

  /// Whether the record says what decides for the person.
  boolean boosts(Person person) {
    return !person.context().boost().isEmpty() && found().containsKey(Phrases.boost(person));
  }

  /// Whether a passage names an office that the person held at the time.
  boolean namesOffice(Person person, NameSpan span) {
    for (Role role : person.roles()) {
      String office = role.office();
      if (office != null) {
        BitSet where = found().get(office);
        if (where != null
            && where.get(span.position().unit())
            && time.fit(role, span).compareTo(Fit.NEAR) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Map<String, BitSet> found() {
    Map<String, BitSet> known = found;
    if (known == null) {
      known = search();
      found = known;
    }
    return known;
  }

  private Map<String, BitSet> search() {
    var where = new HashMap<String, BitSet>();
    for (int u = 0; u < units.size(); u++) {
      int unit = u;
      Tokens tokens = units.get(u).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        phrases
            .trie()
            .each(
                tokens,
                i,
                phrase -> where.computeIfAbsent(phrase, key -> new BitSet()).set(unit));
      }
    }
    return where;
  }
}
