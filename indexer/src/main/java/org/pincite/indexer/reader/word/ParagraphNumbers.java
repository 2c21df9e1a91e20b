package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.PrintedNumber;
import org.pincite.indexer.reader.PrintedNumber.Kind;
import org.pincite.indexer.reader.word.WordParagraph.ListPlace;

/// Finds the printed number of each paragraph, automatic or typed: `12`, `5.23`, `12(a)(ii)` for a
/// part of paragraph 12. What follows without a number of its own (a quotation, a note) stands in
/// the paragraph before it, until a heading.
///
/// A quotation's numbers are its own and stay in its text. A typed number counts only where it goes
/// on from those before it.
final class ParagraphNumbers {
  /// Further to the right than this is further in, in twentieths of a point.
  private static final int DEEPER = 200;

  private static final int FEWEST = 5;
  private static final double SHARE_OF_NUMBERED = 0.25;

  private static final Pattern TYPED =
      Pattern.compile(
          "\\s*(\\[\\d{1,4}\\]|\\d{1,4}[A-Z]{0,2}(?:\\.\\d{1,3}[A-Z]?){0,5}[.)]?"
              + "|\\([0-9a-zA-Z]{1,6}\\)|[0-9a-zA-Z]{1,5}\\)|[A-Za-z]{1,5}\\.(?=\\t))(\\s*)");
  private static final Pattern BEGINS_TEXT = Pattern.compile("[\\p{Lu}\"'‘“\\[(…]");

  private final List<WordParagraph> paragraphs;
  private final BitSet headings;
  private final List<Placed> placed = new ArrayList<>();
  private final NumberPath path = new NumberPath();
  private final Map<String, NavigableMap<Integer, String>> byList = new HashMap<>();
  private @Nullable String last;
  private @Nullable ListPlace lastList;
  private WordParagraph.Look lastLook = WordParagraph.Look.PLAIN;
  private int numbered;
  private int unnumbered;

  private ParagraphNumbers(List<WordParagraph> paragraphs, BitSet headings) {
    this.paragraphs = paragraphs;
    this.headings = headings;
    for (int i = 0; i < paragraphs.size(); i++) {
      WordParagraph paragraph = paragraphs.get(i);
      if (paragraph.list() != null && paragraph.label() != null && !headings.get(i)) {
        byList
            .computeIfAbsent(keyOf(paragraph.list()), key -> new TreeMap<>())
            .put(i, paragraph.label());
      }
    }
  }

  /// Where a paragraph stands.
  ///
  /// @param number the printed number; null when it has none
  /// @param text without the number
  /// @param own whether the number is printed before this very paragraph
  record Placed(@Nullable String number, String text, boolean own) {}

  /// The places of all paragraphs.
  ///
  /// @param headings the indexes of those that are headings
  static List<Placed> of(List<WordParagraph> paragraphs, BitSet headings) {
    var numbers = new ParagraphNumbers(paragraphs, headings);
    for (int i = 0; i < paragraphs.size(); i++) {
      numbers.placed.add(numbers.place(i));
    }
    return numbers.isNumberedThroughout() ? numbers.placed : numbers.ownOnly();
  }

  /// Where only a list or two are numbered, what follows a list is not a part of its last item.
  private boolean isNumberedThroughout() {
    return numbered >= FEWEST && numbered >= SHARE_OF_NUMBERED * (numbered + unnumbered);
  }

  private List<Placed> ownOnly() {
    return placed.stream()
        .map(place -> place.own ? place : new Placed(null, place.text, false))
        .toList();
  }

  private Placed place(int index) {
    WordParagraph paragraph = paragraphs.get(index);
    if (headings.get(index) || isRule(paragraph)) {
      path.clear();
      return new Placed(null, paragraph.printed(), false);
    }
    return switch (paragraph.kind()) {
      case CONTENTS, INDEX -> new Placed(null, paragraph.printed(), false);
      case TABLE, FOOTNOTE -> new Placed(path.text(), paragraph.printed(), false);
      case PARAGRAPH, SPEECH, QUESTION, ANSWER ->
          paragraph.isQuotation() ? continuing(paragraph) : counted(index, paragraph);
    };
  }

  private Placed counted(int index, WordParagraph paragraph) {
    Optional<Placed> own =
        paragraph.label() == null || paragraph.label().isBlank()
            ? typed(paragraph)
            : automatic(index, paragraph, paragraph.label());
    return own.orElseGet(() -> continuing(paragraph));
  }

  private Optional<Placed> automatic(int index, WordParagraph paragraph, String label) {
    Optional<PrintedNumber> found = PrintedNumber.of(label);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PrintedNumber number = found.get();
    if (number.kind() == Kind.PART || !isOfMainList(index, paragraph, number)) {
      path.addPart(number, paragraph.list(), paragraph.look().indent());
    } else {
      begin(number, paragraph);
    }
    return Optional.of(new Placed(path.text(), paragraph.text(), true));
  }

  /// Whether an automatic number is one of those that go through the document, and not of a list
  /// within one of its paragraphs.
  private boolean isOfMainList(int index, WordParagraph paragraph, PrintedNumber number) {
    if (last == null || path.isEmpty()) {
      return true;
    }
    if (paragraph.list() != null && lastList != null) {
      if (paragraph.list().list().equals(lastList.list())) {
        return paragraph.list().level() <= lastList.level() || number.core().contains(".");
      }
      return !isEnclosed(index) && !isDeeper(paragraph);
    }
    return NumberOrder.follows(last, number.core()) || !isDeeper(paragraph);
  }

  /// Whether the list that was counted last goes on behind this paragraph as if it were not there,
  /// with no heading between.
  private boolean isEnclosed(int index) {
    NavigableMap<Integer, String> same = byList.get(keyOf(lastList));
    String before = last;
    var next = same == null ? null : same.higherEntry(index);
    if (next == null || before == null) {
      return false;
    }
    int heading = headings.nextSetBit(index);
    return (heading < 0 || heading > next.getKey())
        && PrintedNumber.of(next.getValue())
            .filter(number -> NumberOrder.follows(before, number.core()))
            .isPresent();
  }

  private Optional<Placed> typed(WordParagraph paragraph) {
    Matcher begin = TYPED.matcher(paragraph.text());
    if (!begin.lookingAt() || begin.end() == paragraph.text().length()) {
      return Optional.empty();
    }
    Optional<PrintedNumber> found = PrintedNumber.of(begin.group(1));
    if (found.isEmpty() || !isSetApart(begin, paragraph.text())) {
      return Optional.empty();
    }
    PrintedNumber number = found.get();
    if (number.kind() == Kind.PART) {
      if (!path.takesPart(number)) {
        return Optional.empty();
      }
      path.addPart(number, null, paragraph.look().indent());
    } else if (number.kind() == Kind.WHOLE && goesOn(paragraph, number.core())) {
      begin(number, paragraph);
    } else {
      return Optional.empty();
    }
    return Optional.of(new Placed(path.text(), paragraph.text().substring(begin.end()), true));
  }

  /// Whether a number is more than the first word of a sentence.
  private static boolean isSetApart(Matcher begin, String text) {
    String number = begin.group(1);
    char end = number.charAt(number.length() - 1);
    boolean upper = BEGINS_TEXT.matcher(text).region(begin.end(), text.length()).lookingAt();
    if (begin.group(2).isEmpty()) {
      return end == '.' && upper;
    }
    if (begin.group(2).indexOf('\t') >= 0 || end == '.' || end == ')' || end == ']') {
      return true;
    }
    return number.indexOf('.') > 0 && upper;
  }

  private boolean goesOn(WordParagraph paragraph, String core) {
    String before = last;
    if (before == null) {
      return NumberOrder.isFirst(core);
    }
    boolean sameLook =
        paragraph.look().style().equals(lastLook.style())
            && Math.abs(paragraph.look().indent() - lastLook.indent()) <= DEEPER;
    if (NumberOrder.follows(before, core)) {
      return sameLook || !isDeeper(paragraph);
    }
    return path.isEmpty() && sameLook && NumberOrder.isFirst(core);
  }

  private void begin(PrintedNumber number, WordParagraph paragraph) {
    path.begin(number, paragraph.list(), paragraph.look().indent());
    if (number.kind() == Kind.WHOLE) {
      last = number.core();
      lastList = paragraph.list();
      lastLook = paragraph.look();
      numbered++;
    }
  }

  private Placed continuing(WordParagraph paragraph) {
    if (numbered > 0 && !paragraph.isQuotation()) {
      unnumbered++;
    }
    return new Placed(path.textAt(paragraph.look().indent()), paragraph.printed(), false);
  }

  private boolean isDeeper(WordParagraph paragraph) {
    return paragraph.look().indent() > lastLook.indent() + DEEPER;
  }

  /// A line of dashes, which ends the text above it.
  private static boolean isRule(WordParagraph paragraph) {
    return paragraph.kind() == PassageKind.PARAGRAPH
        && paragraph.printed().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static String keyOf(@Nullable ListPlace place) {
    return place == null ? "" : place.level() + " " + place.list();
  }
}
