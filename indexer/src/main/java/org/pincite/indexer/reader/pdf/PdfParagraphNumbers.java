package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the printed numbers of paragraphs: `5.23`, `5.23.1`, `12.`, `[12]`
///
/// A number counts only at the beginning of a block in the size of the body text that reads as a
/// sentence, and only if it goes on from a neighbouring number. Headings keep theirs in the text.
final class PdfParagraphNumbers {
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?\\s+(?=[\\p{Lu}\"'\u2018\u201c\\[(])");
  private static final Pattern SIMPLE =
      Pattern.compile("(\\d{1,4})\\.\\s+(?=[\\p{Lu}\"'\u2018\u201c\\[(])");
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,4})\\]\\s+(?=\\S)");
  private static final Pattern BARE =
      Pattern.compile("(\\d{1,4})\\s+(?=[\\p{Lu}\"'\u2018\u201c\\[(])");
  private static final Pattern SENTENCE =
      Pattern.compile(".*[.?!:;\u2026][\"'\u2019\u201d)\\]]*\\d{0,3}");

  /// The dots between a title and its page in a table of contents.
  private static final Pattern LEADERS = Pattern.compile("(?:[.·] ?){5}|…{3}");

  private static final int SENTENCE_ANYWAY = 120;
  private static final int LARGEST_STEP = 3;
  private static final int LOOK_BACK = 6;
  private static final int FEWEST_SIMPLE = 8;
  private static final double SHARE_OF_SENTENCES = 0.3;
  private static final float SMALLER = 0.94f;

  private final Map<Integer, Found> byBlock = new HashMap<>();

  /// @param blocks all blocks of the document in order
  /// @param texts the text of each
  PdfParagraphNumbers(List<PdfBlock> blocks, List<String> texts) {
    float body = PdfPageBreaks.bodySize(blocks);
    var dotted = new ArrayList<Found>();
    var simple = new EnumMap<Form, List<Found>>(Form.class);
    var sentences = new BitSet();
    for (int i = 0; i < blocks.size(); i++) {
      PdfBlock block = blocks.get(i);
      String text = texts.get(i);
      if (!block.isText() || block.size() < SMALLER * body || !isSentence(text)) {
        continue;
      }
      sentences.set(i);
      Matcher inParts = DOTTED.matcher(text);
      if (inParts.lookingAt()) {
        dotted.add(new Found(i, inParts.group(1), inParts.end()));
      } else {
        addSimple(i, block, text, simple);
      }
    }
    addNeighbours(dotted);
    simple.values().forEach(found -> addLongestRun(found, blocks, sentences));
  }

  /// The number of a block without a final dot; empty when it has none.
  Optional<String> of(int block) {
    return Optional.ofNullable(byBlock.get(block)).map(Found::number);
  }

  /// The text of a block without its number.
  String withoutNumber(int block, String text) {
    Found found = byBlock.get(block);
    return found == null ? text : text.substring(found.end);
  }

  private static boolean isSentence(String text) {
    if (LEADERS.matcher(text).find()) {
      return false;
    }
    return text.length() >= SENTENCE_ANYWAY
        || (text.indexOf(' ', 12) > 0 && SENTENCE.matcher(text).matches());
  }

  private static void addSimple(
      int index, PdfBlock block, String text, Map<Form, List<Found>> simple) {
    for (Form form : Form.values()) {
      Matcher number = form.pattern.matcher(text);
      if (number.lookingAt() && (form != Form.BARE || isInMargin(block, number.group(1)))) {
        simple
            .computeIfAbsent(form, f -> new ArrayList<>())
            .add(new Found(index, number.group(1), number.end()));
      }
    }
  }

  /// Whether a number without a dot stands apart from the text.
  private static boolean isInMargin(PdfBlock block, String number) {
    return block.lines().getFirst().cells().getFirst().text().equals(number);
  }

  /// What looks like a number, but is a quantity, may stand between two that follow each other.
  private void addNeighbours(List<Found> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      for (int before = i - 1; before >= Math.max(0, i - LOOK_BACK); before--) {
        if (numbers.get(i).follows(numbers.get(before))) {
          byBlock.put(numbers.get(before).block, numbers.get(before));
          byBlock.put(numbers.get(i).block, numbers.get(i));
          break;
        }
      }
    }
  }

  /// Of numbers without parts, the longest run that begins at 1 and rises, and only if it is long,
  /// goes over pages and has a good part of all sentences there: all others are lists.
  private void addLongestRun(List<Found> numbers, List<PdfBlock> blocks, BitSet sentences) {
    Map<Integer, Run> latest = new HashMap<>();
    Run longest = null;
    for (Found number : numbers) {
      int value = number.parts()[0];
      Run before = null;
      for (int step = 1; step <= LARGEST_STEP; step++) {
        Run candidate = latest.get(value - step);
        if (candidate != null && (before == null || candidate.length > before.length)) {
          before = candidate;
        }
      }
      if (before == null && value > 1) {
        continue;
      }
      var run = new Run(number, before, before == null ? 1 : before.length + 1);
      Run same = latest.get(value);
      if (same == null || run.length >= same.length) {
        latest.put(value, run);
      }
      if (longest == null || run.length > longest.length) {
        longest = run;
      }
    }
    if (longest == null || longest.length < FEWEST_SIMPLE) {
      return;
    }
    int last = longest.number.block;
    int first = longest.first().block;
    int all = sentences.get(first, last + 1).cardinality();
    if (blocks.get(last).page() > blocks.get(first).page()
        && longest.length >= SHARE_OF_SENTENCES * all) {
      for (Run run = longest; run != null; run = run.before) {
        byBlock.put(run.number.block, run.number);
      }
    }
  }

  /// How numbers without parts are set. Each is a series of its own.
  private enum Form {
    DOT(SIMPLE),
    BRACKETS(BRACKETED),
    BARE(PdfParagraphNumbers.BARE);

    private final Pattern pattern;

    Form(Pattern pattern) {
      this.pattern = pattern;
    }
  }

  private record Run(Found number, @Nullable Run before, int length) {

    Found first() {
      Run run = this;
      while (run.before != null) {
        run = run.before;
      }
      return run.number;
    }
  }

  /// @param end where the number ends in the block's text
  private record Found(int block, String number, int end) {

    int[] parts() {
      return Arrays.stream(number.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /// Whether this number may stand next after another: 5.24 after 5.23, 6.1 after 5.23, 5.23.1
    /// after 5.23.
    boolean follows(Found other) {
      int[] before = other.parts();
      int[] here = parts();
      int same = Arrays.mismatch(before, here);
      if (same < 0) {
        return false;
      }
      if (same == here.length) {
        return false; // 5.23 after 5.23.1
      }
      boolean restIsOne = true;
      for (int i = same + 1; i < here.length; i++) {
        restIsOne &= here[i] == 1;
      }
      int step = here[same] - (same < before.length ? before[same] : 0);
      return restIsOne && step >= 1 && step <= LARGEST_STEP;
    }
  }
}
