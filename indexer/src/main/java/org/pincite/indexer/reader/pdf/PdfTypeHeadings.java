package org.pincite.indexer.reader.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the headings of a document without an outline: short blocks in larger or bolder type than
/// the text, or in capitals. The larger, the further out; in the same type, numbers such as `3.1`
/// tell the level.
final class PdfTypeHeadings {
  private static final int LONGEST = 150;
  private static final int MOST_LINES = 3;
  private static final float LARGER = 1.08f;
  private static final double MOST_BOLD = 0.3;

  /// Of all letters; where headings have more, what stands out are no headings.
  private static final double MOST_HEADINGS = 0.25;

  private static final int DEEPEST = 5;

  /// A page with a paragraph as long as this is no title page.
  private static final int SHORTEST_TEXT = 160;

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.,;:][\"'\u2019\u201d)]*");
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,4})[.)]?\\s+\\p{Lu}.*");

  private final List<PdfBlock> blocks;
  private final List<String> texts;
  private final float body;
  private final boolean boldStandsOut;

  private PdfTypeHeadings(List<PdfBlock> blocks, List<String> texts) {
    this.blocks = blocks;
    this.texts = texts;
    this.body = PdfPageBreaks.bodySize(blocks);
    long all = 0;
    long bold = 0;
    for (PdfBlock block : blocks) {
      all += block.letters();
      bold += block.lines().getFirst().bold() ? block.letters() : 0;
    }
    this.boldStandsOut = bold < MOST_BOLD * all;
  }

  /// The sections that the headings begin; none where nearly all stands out.
  static PdfSections of(List<PdfBlock> blocks, List<String> texts, PdfParagraphNumbers numbers) {
    var headings = new PdfTypeHeadings(blocks, texts);
    Map<Integer, Style> styles = new TreeMap<>();
    int all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      all += blocks.get(i).isText() ? texts.get(i).length() : 0;
      if (numbers.of(i).isEmpty() && headings.standsOut(i)) {
        styles.put(i, headings.styleOf(i));
      }
    }
    headings.removeTitlePage(styles);
    int letters = styles.keySet().stream().mapToInt(block -> texts.get(block).length()).sum();
    if (letters > MOST_HEADINGS * all) {
      styles.clear();
    }
    var ranks = new TreeSet<>(styles.values());
    Map<Integer, PdfOutline.Section> sections = new HashMap<>();
    styles.forEach((block, style) -> {
      int level = Math.min(DEEPEST, ranks.headSet(style, true).size());
      sections.put(
          block, new PdfOutline.Section(level, texts.get(block), blocks.get(block).page()));
    });
    return new PdfSections(sections, blocks);
  }

  private boolean standsOut(int index) {
    PdfBlock block = blocks.get(index);
    String text = texts.get(index);
    PdfLine line = block.lines().getFirst();
    boolean sane =
        block.isText()
            && !line.rotated()
            && block.lines().size() <= MOST_LINES
            && block.turns().isEmpty()
            && text.length() <= LONGEST
            && WORDS.matcher(text).find()
            && !ENDS_SENTENCE.matcher(text).matches();
    return sane
        && (line.size() >= LARGER * body
            || (boldStandsOut && line.bold() && line.size() > 0.9f * body)
            || (isInCapitals(text) && line.size() > 0.9f * body));
  }

  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() > 4
        && text.chars().filter(Character::isDigit).count() < 5;
  }

  private Style styleOf(int index) {
    PdfLine line = blocks.get(index).lines().getFirst();
    Matcher number = NUMBER.matcher(texts.get(index));
    int depth = number.matches() ? number.group(1).split("\\.", -1).length : 0;
    return new Style(Math.round(line.size()), line.bold(), isInCapitals(texts.get(index)), depth);
  }

  /// On a title page, all stands out; what only the first page has is the title.
  private void removeTitlePage(Map<Integer, Style> styles) {
    int first = blocks.isEmpty() ? 0 : blocks.getFirst().page();
    var later = new TreeSet<Style>();
    styles.forEach((block, style) -> {
      if (blocks.get(block).page() > first) {
        later.add(style);
      }
    });
    boolean hasText = false;
    for (int i = 0; i < blocks.size() && blocks.get(i).page() == first; i++) {
      hasText |= !styles.containsKey(i) && texts.get(i).length() >= SHORTEST_TEXT;
    }
    boolean allOfFirst = !hasText;
    styles
        .entrySet()
        .removeIf(heading ->
            blocks.get(heading.getKey()).page() == first
                && (allOfFirst || !later.contains(heading.getValue())));
  }

  /// What a heading looks like; the first in order are the outermost.
  private record Style(int size, boolean bold, boolean capitals, int depth)
      implements Comparable<Style> {
    private static final Comparator<Style> ORDER =
        Comparator.comparingInt(Style::size)
            .reversed()
            .thenComparing(Style::bold, Comparator.reverseOrder())
            .thenComparing(Style::capitals, Comparator.reverseOrder())
            .thenComparingInt(Style::depth);

    @Override
    public int compareTo(Style other) {
      return ORDER.compare(this, other);
    }
  }
}
