package org.pincite.evaluation.reuters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a code.
final class CodeWords {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "van", "von");

  private CodeWords() {}

  /// `james-baker` is "James Baker", `de-larosiere` is "de Larosiere".
  static String name(String code) {
    return words(code).stream()
        .map(word -> PARTICLES.contains(word) ? word : capitalised(word))
        .collect(Collectors.joining(" "));
  }

  /// Whether the code is a surname alone, which may begin with a particle.
  static boolean isSurname(String code) {
    List<String> words = words(code);
    return PARTICLES.containsAll(words.subList(0, words.size() - 1));
  }

  /// The first word.
  static String first(String code) {
    return capitalised(words(code).getFirst());
  }

  /// The last word.
  static String last(String code) {
    return capitalised(words(code).getLast());
  }

  private static List<String> words(String code) {
    return Arrays.stream(code.split("-", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
