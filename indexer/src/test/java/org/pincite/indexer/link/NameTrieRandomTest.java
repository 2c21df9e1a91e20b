package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pincite.indexer.Seed;

/// [NameTrie] and [Tokens] against a slow and plain reading of the same rules, over random names
/// and texts of so few words that names overlap, repeat and contain each other.
class NameTrieRandomTest {
  private static final List<String> WORDS =
      List.of("Ada", "Hill", "Weir", "York", "Lord", "Okri", "Lynn", "of", "St");
  private static final List<String> BETWEEN =
      List.of(" ", " ", " ", " ", "-", "\n", ", ", ". ", "’s ", "'s-", " (", ") ", "; ", ".");

  @Test
  void findsWhatABruteForceMatcherFinds() {
    var seed = Seed.next();
    Random random = seed.random();
    int found = 0;
    for (int run = 0; run < 300; run++) {
      var names = randomNames(random);
      var numbers = new WordNumbers();
      var trie = new NameTrie<String>(numbers);
      names.forEach(name -> trie.add(name, name));
      for (int i = 0; i < 20; i++) {
        String text = randomText(random);

        List<String> matches = matches(trie, new Tokens(text, numbers));

        assertEquals(
            bruteForce(names, text), matches, () -> "“" + text + "” " + names + " " + seed);
        found += matches.size();
      }
    }
    assertTrue(found > 1000, "the texts are too poor in names, " + seed);
  }

  private static Set<String> randomNames(Random random) {
    var names = new TreeSet<String>();
    for (int i = random.nextInt(12); i > 0; i--) {
      var words = new ArrayList<String>();
      for (int k = 1 + random.nextInt(3); k > 0; k--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      names.add(String.join(" ", words));
    }
    return names;
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(25); i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  /// The longest names from the left as `start-end name`.
  private static List<String> matches(NameTrie<String> trie, Tokens tokens) {
    var matches = new ArrayList<String>();
    int i = 0;
    while (i < tokens.size()) {
      var match = trie.longest(tokens, i);
      if (match == null) {
        i++;
      } else {
        matches.add(tokens.start(i) + "-" + tokens.end(match.end() - 1) + " " + match.values());
        i = match.end();
      }
    }
    return matches;
  }

  private static final String AFTER_A_SHORT_WORD = "(?:['’]s)?[ \\n.-]+";
  private static final String AFTER_A_LONG_WORD = "(?:['’]s)?(?:[ \\n-]|\\.(?!\\s|$))+";

  /// Tries each name at each word.
  private static List<String> bruteForce(Set<String> names, String text) {
    var matches = new ArrayList<String>();
    Matcher word = Pattern.compile("\\b\\w").matcher(text);
    int from = 0;
    while (word.find(from)) {
      String best = "";
      int end = -1;
      for (String name : names) {
        Matcher matcher = pattern(name).matcher(text).region(word.start(), text.length());
        matcher.useTransparentBounds(true);
        if (matcher.lookingAt() && matcher.end() > end) {
          best = name;
          end = matcher.end();
        }
      }
      if (end >= 0) {
        matches.add(word.start() + "-" + end + " [" + best + "]");
      }
      from = end < 0 ? afterWord(text, word.start()) : end;
    }
    return matches;
  }

  /// So that the `s` of a possessive begins no name.
  private static int afterWord(String text, int start) {
    Matcher rest = Pattern.compile("\\w+(?:['’]s\\b)?").matcher(text);
    return rest.find(start) ? rest.end() : start + 1;
  }

  private static Pattern pattern(String name) {
    var pattern = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      pattern.append(word).append(word.length() > 3 ? AFTER_A_LONG_WORD : AFTER_A_SHORT_WORD);
    }
    int last = pattern.lastIndexOf("(?:['’]s)?");
    pattern.setLength(last);
    return Pattern.compile(pattern + "(?!\\w)");
  }
}
