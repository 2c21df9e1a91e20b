package org.pincite.indexer.reader.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the numbers in the margin off the lines of a transcript, finds the printed number of each
/// page, and leaves out the lines that come back on every page.
///
/// Transcribers number the lines of each printed page, mostly from 1 to 25; a sheet may hold
/// several printed pages. The page's number stands alone above those lines, or below them. In a
/// text without physical pages, the printed ones are counted instead.
final class PrintedLines {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(?:page\\s+)?(\\d{1,4})(?:\\s+of\\s+\\d{1,4}|\\s+\\(pages.{0,30}\\))?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  private final List<PrintedLine> lines = new ArrayList<>();
  private final Set<String> running = new HashSet<>();
  private final int linesOfAPage;
  private int last;
  private int begin;
  private int printedPages;
  private boolean above;
  private @Nullable String label;

  PrintedLines(List<TranscriptPage> pages) {
    this.linesOfAPage = Margin.linesOfAPage(pages);
    for (TranscriptPage page : pages) {
      if (isNumbered()) {
        readNumbered(page);
      } else {
        readUnnumbered(page);
      }
    }
    endPage();
  }

  /// In their order, blank ones included.
  List<PrintedLine> lines() {
    return lines;
  }

  /// Whether the lines have numbers in the margin.
  boolean isNumbered() {
    return linesOfAPage > 0;
  }

  private void readUnnumbered(TranscriptPage page) {
    endPage();
    List<String> text = page.lines().stream().map(String::strip).toList();
    int first = 0;
    int end = text.size();
    while (first < end && text.get(first).isEmpty()) {
      first++;
    }
    while (end > first && text.get(end - 1).isEmpty()) {
      end--;
    }
    label = page.label();
    for (int i = first; i < end; i++) {
      Matcher number = PAGE_NUMBER.matcher(text.get(i));
      if ((i == first || i == end - 1) && number.matches()) {
        label = label == null ? number.group(1) : label;
      } else {
        add(page, null, text.get(i));
      }
    }
    // A paragraph may run over the page, and a blank line would part it.
    endPage();
  }

  private void readNumbered(TranscriptPage page) {
    if (page.label() != null) {
      endPage();
    }
    int end = page.lines().size();
    while (end > 0 && page.lines().get(end - 1).isBlank()) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      String line = page.lines().get(i).strip();
      int number = Margin.numberOf(line);
      boolean next = number == last + 1 && number <= linesOfAPage;
      boolean first = number == 1;
      boolean alone = PAGE_NUMBER.matcher(line).matches();
      // The last page may be so short that its number is also that of the next line.
      boolean below = i == end - 1 && !above && number < linesOfAPage;
      if (alone && (!next || first || below) && !(first && isBeforeTwo(page.lines(), i))) {
        label(line);
      } else if (next || first) {
        if (first && last > 0) {
          endPage();
        }
        last = number;
        add(page, number, line.substring(String.valueOf(number).length()).strip());
      } else if (!line.isEmpty() && running.add(DIGITS.matcher(line).replaceAll("#"))) {
        add(page, null, line);
      }
    }
    if (page.label() != null) {
      label = page.label();
      endPage();
    }
  }

  /// Whether the next number in the margin is 2, so that a 1 begins a page.
  private static boolean isBeforeTwo(List<String> lines, int i) {
    for (int next = i + 1; next < Math.min(lines.size(), i + 6); next++) {
      int number = Margin.numberOf(lines.get(next).strip());
      if (number > 0) {
        return number == 2;
      }
    }
    return false;
  }

  /// The number of a printed page: of that which ended, where they stand below, else of the next.
  private void label(String line) {
    Matcher number = PAGE_NUMBER.matcher(line);
    if (!number.matches()) {
      return;
    }
    above |= last == 0 && begin == 0;
    if (above) {
      endPage();
    }
    label = number.group(1);
    if (!above) {
      endPage();
    }
  }

  /// Gives the lines of the page the label that was found.
  private void endPage() {
    for (int i = begin; i < lines.size(); i++) {
      lines.set(i, lines.get(i).withLabel(label));
    }
    printedPages += lines.size() > begin ? 1 : 0;
    begin = lines.size();
    label = null;
    last = 0;
  }

  private void add(TranscriptPage page, @Nullable Integer number, String text) {
    Integer physical = page.page();
    if (physical == null && isNumbered()) {
      physical = printedPages + 1;
    }
    lines.add(new PrintedLine(physical, null, number, text));
  }
}
