package org.pincite.indexer.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that say what the words beside them are: in small letters, capitalised or in capitals.
///
/// @param words in each of these forms, so that no text is changed to look a word up
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
        words.flatMap(WordList::forms).collect(Collectors.toCollection(HashSet::new)));
  }

  private static Stream<String> forms(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String capitals = word.toUpperCase(Locale.ROOT);
    return Stream.of(word, small, capitals, capitals.charAt(0) + small.substring(1));
  }

  boolean has(String word) {
    return words.contains(word);
  }
}
