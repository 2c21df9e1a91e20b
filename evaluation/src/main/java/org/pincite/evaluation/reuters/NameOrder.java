package org.pincite.evaluation.reuters;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells by the texts whether a code has the surname first, as Chinese and Korean names have: the
/// texts call a person by the surname alone, and never by the forename alone.
final class NameOrder {
  private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}+");
  private static final Set<String> TITLES = Set.of("king", "queen", "prince", "sheikh", "pope");
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();

  /// Counts the capitalised words of texts, and those that stand side by side.
  void read(String text) {
    var matcher = WORD.matcher(text);
    String before = "";
    int end = -1;
    while (matcher.find()) {
      String word = matcher.group();
      if (!Character.isUpperCase(word.charAt(0))) {
        before = "";
        continue;
      }
      String small = word.toLowerCase(Locale.ROOT);
      words.merge(small, 1, Integer::sum);
      if (!before.isEmpty() && matcher.start() == end + 1) {
        pairs.merge(before + "-" + small, 1, Integer::sum);
      }
      before = small;
      end = matcher.end();
    }
  }

  /// Those of the codes, of two words, whose first word stands alone and whose last never does.
  Set<String> surnameFirst(Collection<String> codes) {
    var found = new HashSet<String>();
    for (String code : codes) {
      int hyphen = code.indexOf('-');
      if (hyphen > 0 && hyphen == code.lastIndexOf('-')) {
        String first = code.substring(0, hyphen);
        if (!TITLES.contains(first)
            && alone(first, code) > 0
            && alone(code.substring(hyphen + 1), code) <= 0) {
          found.add(code);
        }
      }
    }
    return found;
  }

  private int alone(String word, String code) {
    return words.getOrDefault(word, 0) - pairs.getOrDefault(code, 0);
  }
}
