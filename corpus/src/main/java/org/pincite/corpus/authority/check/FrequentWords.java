package org.pincite.corpus.authority.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of frequent English words, and of others that are names too. Safe for several threads.
public final class FrequentWords {
  private final Set<String> words;

  /// Reads the list, which is part of the program.
  public FrequentWords() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FrequentWords.class.getResourceAsStream("common-words.txt")),
                UTF_8))) {
      words =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" ")))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's list of words cannot be read", e);
    }
  }

  /// Whether a word is on the list.
  ///
  /// @param word in lower case
  public boolean has(String word) {
    return words.contains(word);
  }
}
