package org.pincite.corpus.authority.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.PartialDate;
import org.pincite.corpus.authority.Term;

/// Compares names as the linker would read them, but for their letter case.
final class Forms {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private Forms() {}

  /// The words of a name in lower case, a space between them.
  static String folded(String name) {
    return BETWEEN_WORDS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  static List<String> words(String name) {
    return List.of(folded(name).split(" "));
  }

  static boolean isOneWord(String name) {
    return folded(name).indexOf(' ') < 0;
  }

  /// Whether two forms were surely in use on the same days. A year that one ends and the other
  /// begins in is no such day.
  static boolean overlap(Alias a, Alias b) {
    return overlap(a.term(), b.term());
  }

  private static boolean overlap(Term a, Term b) {
    return isBefore(a.from(), b.to()) && isBefore(b.from(), a.to());
  }

  private static boolean isBefore(@Nullable PartialDate from, @Nullable PartialDate to) {
    return from == null || to == null || from.lastDay().isBefore(to.firstDay());
  }
}
