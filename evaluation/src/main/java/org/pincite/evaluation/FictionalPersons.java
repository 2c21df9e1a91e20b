package org.pincite.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A large authority file of persons who do not exist, to measure how soon it loads.
final class FictionalPersons {
  private static final int ALIASES_EACH = 3;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "dil", "far", "gre", "ket", "kor", "len", "mi", "nu", "os", "ro", "sel", "tha",
          "tor", "vi", "wen");

  private final Random random;

  FictionalPersons(long seed) {
    random = new Random(seed);
  }

  /// Writes `persons.jsonl`: three aliases for each person, besides the name.
  ///
  /// @return how many persons there are
  int write(Path folder, int aliases) throws IOException {
    int persons = (aliases + ALIASES_EACH - 1) / ALIASES_EACH;
    try (Writer out = Files.newBufferedWriter(folder.resolve("persons.jsonl"), UTF_8)) {
      for (int i = 0; i < persons; i++) {
        out.write(line(i));
      }
    }
    return persons;
  }

  private String line(int number) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"p:x%1$d","name":"%2$s %4$s","surname":"%4$s","aliases":[\
        {"text":"Sir %2$s %4$s","kind":"title","from":"2011"},\
        {"text":"%2$s %3$s %4$s","kind":"full"},\
        {"text":"Lord %4$s","kind":"peerage","from":"2015-06"}],\
        "roles":[{"title":"Member","from":"2009-01-31","to":"2015","source":"fictional"}],\
        "publicRole":{"role":"Member","source":"fictional"},"noId":"fictional"}
        """,
        number,
        word(2),
        word(2),
        word(4));
  }

  private String word(int least) {
    var word = new StringBuilder();
    for (int i = least + random.nextInt(3); i > 0; i--) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
