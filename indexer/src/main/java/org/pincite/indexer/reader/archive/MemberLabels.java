package org.pincite.indexer.reader.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.Provenance;

/// Makes the labels of a container's members of whatever they are called: without control
/// characters and other characters that nobody sees, without ways out of the container, at most 500
/// characters, and each only once.
final class MemberLabels {
  private static final int MAX_LENGTH = 500;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
  private static final Pattern WAYS_OUT = Pattern.compile("(?<![^/])\\.{1,2}(?:/|$)");

  private final Map<String, Integer> used = new HashMap<>();

  /// The next member's label.
  String next(String name) {
    String label = clean(name);
    int times = used.merge(label, 1, Integer::sum);
    return times == 1 ? label : next(label + " (" + times + ")");
  }

  /// The label of a name, apart from other members of the same name.
  static String clean(String name) {
    // Longer than a label only by what may be taken out.
    String begin = PassageText.beginning(name, 4 * MAX_LENGTH);
    String seen = PassageText.folded(INVISIBLE.matcher(begin).replaceAll("")).replace('\\', '/');
    String inside = WAYS_OUT.matcher(seen).replaceAll("").replace(Provenance.IN, "/");
    int start = 0;
    while (start < inside.length() && inside.charAt(start) == '/') {
      start++;
    }
    String label = PassageText.beginning(inside.substring(start), MAX_LENGTH);
    return label.isBlank() ? "unnamed" : label;
  }
}
