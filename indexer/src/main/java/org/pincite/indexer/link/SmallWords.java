package org.pincite.indexer.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Which names a record also uses as everyday words, in small letters: "turkey".
final class SmallWords {
  private final RecordText record;
  private final Map<String, Boolean> known = new HashMap<>();

  SmallWords(RecordText record) {
    this.record = record;
  }

  /// Whether the record has the word in small letters.
  boolean has(String name) {
    return known.computeIfAbsent(name, this::isSaid);
  }

  private boolean isSaid(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return record.units().anyMatch(unit -> isIn(unit.tokens(), small));
  }

  private static boolean isIn(Tokens tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
