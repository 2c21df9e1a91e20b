package org.pincite.search.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pincite.search.testing.TestAuthority;

/// Makes random records of few words, so that random questions fit some of them.
final class Samples {
  /// No two of these have a stem in common, and none is part of a listed name.
  static final List<String> WORDS =
      List.of(
          "harbour", "council", "river", "tunnel", "garden", "market", "signal", "flood", "doctor",
          "budget", "bridge", "ledger", "the", "of", "not");

  static final List<String> TYPES = List.of("article", "report", "debate", "minutes", "other");
  static final List<String> PUBLISHERS =
      List.of("Northmoor Gazette", "Office of Samples", "Fictional Press", "The Daily Invention");

  private final Random random;

  Samples(Random random) {
    this.random = random;
  }

  List<Sample> make(int count) {
    var samples = new ArrayList<Sample>();
    for (int i = 0; i < count; i++) {
      samples.add(make("record-" + i));
    }
    return samples;
  }

  /// One of the list, the first ones more often, so that counts differ.
  <T> T oneOf(List<T> list) {
    int most = random.nextInt(1, list.size() + 1);
    return list.get(random.nextInt(most));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int number(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  private Sample make(String key) {
    var passages = new ArrayList<String>();
    int count = number(1, 4);
    for (int i = 0; i < count; i++) {
      passages.add(text(3, 12));
    }
    return new Sample(
        key,
        text(2, 4),
        oneOf(TYPES),
        chance(0.2) ? null : oneOf(PUBLISHERS),
        date(),
        chance(0.5) ? text(1, 3) : null,
        passages);
  }

  private String text(int least, int most) {
    var words = new ArrayList<String>();
    int count = number(least, most);
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return String.join(" ", words) + ".";
  }

  /// Names stand between commas, so that the words around them say nothing of whom they mean: "the
  /// river Northmoor" would be no town.
  private String word() {
    if (chance(0.05)) {
      return ", " + oneOf(TestAuthority.PERSONS) + ",";
    }
    return chance(0.06) ? ", " + oneOf(TestAuthority.PLACES) + "," : oneOf(WORDS);
  }

  private @Nullable String date() {
    if (chance(0.15)) {
      return null;
    }
    String year = Integer.toString(number(1995, 2012));
    if (chance(0.3)) {
      return year;
    }
    String month = String.format(Locale.ROOT, "%s-%02d", year, number(1, 12));
    return chance(0.3) ? month : String.format(Locale.ROOT, "%s-%02d", month, number(1, 28));
  }
}
