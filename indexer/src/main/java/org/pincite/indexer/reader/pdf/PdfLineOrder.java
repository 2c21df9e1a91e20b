package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the lines of a page, as the file draws them, into reading order.
final class PdfLineOrder {
  private static final Pattern LINE_NUMBER = Pattern.compile("[A-Za-z]{0,2}\\d{1,2}[A-Za-z]{0,2}");
  private static final Pattern PARAGRAPH_NUMBER =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.?|\\([a-z]{1,4}\\)|[\u2022\u25aa\u25cf]");
  private static final int FEWEST_LINE_NUMBERS = 10;

  /// Pairing compares each with each; no page of running text has more lines.
  private static final int MOST_LINES_TO_PAIR = 400;

  private PdfLineOrder() {}

  /// The lines in reading order: without ornaments and numbers of lines in the margin, with
  /// paragraph numbers and initials that were drawn apart put before their text, down each column
  /// if there are some, and from top to bottom if no two lines stand side by side. If there are
  /// such lines but no columns, the order of the file is kept: it is the only thing that tells a
  /// list of addresses, say, from lines that were drawn in an odd order.
  static List<PdfLine> inReadingOrder(List<PdfLine> drawn) {
    List<PdfLine> lines = new ArrayList<>(withNumbersBeforeText(withoutLineNumbers(drawn)));
    lines.removeIf(line -> line.text().chars().noneMatch(Character::isLetterOrDigit));
    List<PdfLine> upright = lines.stream().filter(line -> !line.rotated()).toList();
    Optional<List<PdfLine>> columns = PdfColumns.inReadingOrder(upright);
    if (columns.isPresent()) {
      var ordered = new ArrayList<>(columns.get());
      lines.stream().filter(PdfLine::rotated).forEach(ordered::add);
      return ordered;
    }
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(
        Comparator.comparing(PdfLine::rotated)
            .thenComparingDouble(PdfLine::baseline)
            .thenComparingDouble(PdfLine::left));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).isBeside(sorted.get(i))) {
        return lines;
      }
    }
    return sorted;
  }

  /// Transcripts and proofs number the lines of each page in the margin. Lines that are nothing but
  /// a number count as such when many of them stand below each other and rise by one.
  private static List<PdfLine> withoutLineNumbers(List<PdfLine> lines) {
    List<PdfLine> numbers =
        lines.stream()
            .filter(line -> !line.rotated() && LINE_NUMBER.matcher(line.text()).matches())
            .sorted(Comparator.comparingDouble(PdfLine::baseline))
            .toList();
    if (numbers.size() < FEWEST_LINE_NUMBERS) {
      return lines;
    }
    Set<PdfLine> margin = new HashSet<>();
    PdfLine last = numbers.getFirst();
    for (PdfLine number : numbers.subList(1, numbers.size())) {
      boolean below = Math.abs(number.right() - last.right()) < 2 * number.size();
      if (below && value(number) == value(last) + 1) {
        margin.add(last);
        margin.add(number);
      }
      last = number;
    }
    if (margin.size() < FEWEST_LINE_NUMBERS) {
      return lines;
    }
    return lines.stream().filter(line -> !margin.contains(line)).toList();
  }

  private static int value(PdfLine number) {
    Matcher digits = Pattern.compile("\\d+").matcher(number.text());
    return digits.find() ? Integer.parseInt(digits.group()) : -1;
  }

  private static List<PdfLine> withNumbersBeforeText(List<PdfLine> lines) {
    if (lines.size() > MOST_LINES_TO_PAIR) {
      return lines;
    }
    var joined = new ArrayList<PdfLine>(lines);
    for (PdfLine number : lines) {
      if (number.text().length() == 1 && Character.isUpperCase(number.text().charAt(0))) {
        besideInitial(number, joined)
            .ifPresent(text -> {
              joined.set(joined.indexOf(text), number.with(text, ""));
              joined.remove(number);
            });
      } else if (number.text().length() <= 12
          && PARAGRAPH_NUMBER.matcher(number.text()).matches()) {
        textOf(number, joined)
            .ifPresent(text -> {
              joined.set(joined.indexOf(text), number.with(text, " "));
              joined.remove(number);
            });
      }
    }
    return joined;
  }

  /// The topmost line beside an initial that is as high as several lines.
  private static Optional<PdfLine> besideInitial(PdfLine initial, List<PdfLine> lines) {
    return lines.stream()
        .filter(line ->
            line.size() < 0.6f * initial.size()
                && line.baseline() > initial.baseline() - initial.size()
                && line.baseline() <= initial.baseline()
                && line.left() > initial.left()
                && line.left() < initial.right() + 2 * line.size())
        .min(Comparator.comparingDouble(PdfLine::baseline))
        .filter(PdfLine::beginsInLowerCase);
  }

  /// The one line that begins a little to the right of a number at its height.
  private static Optional<PdfLine> textOf(PdfLine number, List<PdfLine> lines) {
    List<PdfLine> beside =
        lines.stream().filter(line -> !line.equals(number) && line.isBeside(number)).toList();
    return Optional.of(beside)
        .filter(found -> found.size() == 1)
        .map(List::getFirst)
        .filter(line ->
            line.left() > number.right()
                && line.left() - number.right() < 6 * number.size()
                && line.text().length() > 12);
  }
}
