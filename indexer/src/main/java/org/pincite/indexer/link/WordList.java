package org.pincite.indexer.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that say what the words beside them are, ignoring case.
///
/// @param words in lower case
record WordList(Set<String> words) {

  static WordList of(String... words) {
    return of(Stream.of(words));
  }

  /// A file beside this class with a word a line; a line that begins with `#` is a remark.
  static WordList ofFile(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      var lines = new BufferedReader(new InputStreamReader(in, UTF_8)).lines();
      return of(lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordList of(Stream<String> words) {
    return new WordList(
        words.map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet()));
  }

  boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
