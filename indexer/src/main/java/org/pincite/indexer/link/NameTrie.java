package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Names by their tokens, found the longest first; a name ends where a token ends. Words are
/// numbers and the steps from name to longer name lie in one table, so that hundreds of thousands
/// of names take tens of megabytes, and most tokens of a text are known by one number to begin
/// none. Safe for several threads once it is filled.
///
/// @param <T> what a name stands for; one name may stand for several
final class NameTrie<T> {
  /// Where every name begins.
  static final int ROOT = 0;

  /// That no name goes on like this.
  static final int NONE = NameSteps.NONE;

  private final WordNumbers numbers;
  private final Letters letters;
  private final List<@Nullable List<T>> values = new ArrayList<>();
  private final NameSteps steps = new NameSteps();

  // By the number of a word: the one of those that count as the same (0 when no name has it), and
  // by that one, where names that begin with it go on (0 when none does).
  private int[] same = new int[1 << 10];
  private int[] first = new int[1 << 10];

  /// Letter case counts.
  ///
  /// @param numbers of the words; texts in which it looks for names are cut with the same
  NameTrie(WordNumbers numbers) {
    this(numbers, Letters.AS_WRITTEN);
  }

  /// @param numbers of the words; texts in which it looks for names are cut with the same
  NameTrie(WordNumbers numbers, Letters letters) {
    this.numbers = numbers;
    this.letters = letters;
    values.add(null);
  }

  /// Which letters a word may have in texts.
  enum Letters {
    /// Those of the name.
    AS_WRITTEN,
    /// Also capitals only: "KEIR" for "Keir".
    OR_CAPITALS,
    /// Also capitals or small letters only, or a capital at the beginning; words that are capitals
    /// only ("DPP") keep theirs.
    ANY
  }

  /// @param name as written; cut into tokens as texts are
  void add(String name, T value) {
    add(words(name), value);
  }

  /// @param name its tokens, in the order in which they will be met
  void add(List<String> name, T value) {
    int node = ROOT;
    for (String word : name) {
      node = step(node, counted(word));
    }
    List<T> here = values.get(node);
    if (here == null) {
      values.set(node, List.of(value));
    } else if (!here.contains(value)) {
      var more = new ArrayList<>(here);
      more.add(value);
      values.set(node, List.copyOf(more));
    }
  }

  /// The tokens of a name.
  static List<String> words(String name) {
    var tokens = new Tokens(name);
    var words = new ArrayList<String>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  /// The longest name that begins at a token; null when none does.
  @Nullable Match<T> longest(Tokens tokens, int from) {
    List<T> found = null;
    int end = from;
    int node = ROOT;
    for (int i = from; i < tokens.size(); i++) {
      node = next(node, tokens, i);
      if (node == NONE) {
        break;
      }
      List<T> here = values.get(node);
      if (here != null) {
        found = here;
        end = i + 1;
      }
    }
    return found == null ? null : new Match<>(found, end);
  }

  /// All names that begin at a token, the shortest first.
  void each(Tokens tokens, int from, Consumer<T> take) {
    int node = ROOT;
    for (int i = from; i < tokens.size(); i++) {
      node = next(node, tokens, i);
      if (node == NONE) {
        return;
      }
      valuesAt(node).forEach(take);
    }
  }

  /// Where a name goes on with a token; [#NONE] when none does.
  int next(int node, Tokens tokens, int i) {
    int number = tokens.number(i);
    int word = number < same.length ? same[number] : WordNumbers.UNKNOWN;
    if (word == WordNumbers.UNKNOWN) {
      return NONE;
    }
    if (node != ROOT) {
      return steps.next(node, word);
    }
    int next = first[word];
    return next == ROOT ? NONE : next;
  }

  /// What the name stands for that ends here; empty when none does.
  List<T> valuesAt(int node) {
    List<T> here = values.get(node);
    return here == null ? List.of() : here;
  }

  /// The number of a word of a name, which counts for its other forms too.
  private int counted(String word) {
    int number = numbers.add(word);
    if (number < same.length && same[number] != WordNumbers.UNKNOWN) {
      return same[number];
    }
    count(number, number);
    int counted = same[number];
    if (letters != Letters.AS_WRITTEN) {
      String capitals = word.toUpperCase(Locale.ROOT);
      if (letters == Letters.ANY && !capitals.equals(word)) {
        String small = word.toLowerCase(Locale.ROOT);
        count(numbers.add(small), counted);
        count(numbers.add(capitals.charAt(0) + small.substring(1)), counted);
      }
      count(numbers.add(capitals), counted);
    }
    return counted;
  }

  private void count(int number, int as) {
    if (number >= same.length) {
      same = Arrays.copyOf(same, Math.max(number + 1, same.length * 2));
      first = Arrays.copyOf(first, same.length);
    }
    if (same[number] == WordNumbers.UNKNOWN) {
      same[number] = as;
    }
  }

  private int step(int node, int word) {
    int known = node == ROOT ? first[word] : steps.next(node, word);
    if (known > ROOT) {
      return known;
    }
    int next = values.size();
    values.add(null);
    if (node == ROOT) {
      first[word] = next;
    } else {
      steps.add(node, word, next);
    }
    return next;
  }

  /// A name in a text.
  ///
  /// @param values what it stands for, at least one
  /// @param end the token after its last
  record Match<T>(List<T> values, int end) {}
}
