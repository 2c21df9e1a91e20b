package org.pincite.corpus.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Sha256;

/// What a text says, in a hash that stays the same when it is extracted again with other spaces,
/// line ends, hyphens, punctuation or passages: the SHA-256 of its letters and digits, folded.
public final class ContentHash {
  private ContentHash() {}

  /// Of a record's title and all its passages.
  public static String of(String title, List<Passage> passages) {
    var folded = new StringBuilder();
    Stream.concat(Stream.of(title), passages.stream().map(Passage::text))
        .forEach(text -> fold(text, folded));
    return Sha256.hexOf(folded.toString().getBytes(UTF_8));
  }

  /// Of one text.
  public static String of(String text) {
    return of(text, List.of());
  }

  /// The letters and digits of a text, in compatible composed form and lower case: what is hashed.
  public static String folded(String text) {
    var folded = new StringBuilder(text.length());
    fold(text, folded);
    return folded.toString();
  }

  private static void fold(String text, StringBuilder folded) {
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
  }
}
