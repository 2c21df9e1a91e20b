package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;

/// Takes the footnotes off the pages of a document, in their order.
///
/// Notes stand at the end of a page or of a column, in smaller type or with a raised mark that the
/// text above has too, and their numbers rise. Smaller type at the head of the notes, without a
/// mark, goes on with the last note of the page before, if that had no end.
final class PdfFootnotes {
  private static final float SMALLER = 0.94f;
  private static final Pattern NUMBERED = Pattern.compile("\\[?(\\d{1,3})[.)\\]]?\\s+(?=[^\\s%|])");
  private static final Pattern SYMBOL = Pattern.compile("([*\u2020\u2021\u00a7]{1,3})\\s*(?=\\S)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final int LARGEST_STEP = 2;
  private static final int SHORTEST_NOTE = 28;

  /// What stands further below a note is no part of it, in sizes of the type.
  private static final float FAR = 2f;

  private final float body;
  private final List<PdfBlock> notes = new ArrayList<>();
  private int lastNumber;

  /// @param body the size of the type in which most of the document is set
  PdfFootnotes(float body) {
    this.body = body;
  }

  /// All notes so far, in the order of their pages.
  List<PdfBlock> notes() {
    return List.copyOf(notes);
  }

  /// The lines of a page without its notes.
  List<PdfLine> without(PdfPage page, List<PdfLine> lines) {
    Set<String> calls = new HashSet<>();
    lines.forEach(line -> line.detail().calls().forEach(call -> addCalls(call, calls)));
    var rest = new ArrayList<PdfLine>(lines.size());
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isColumnBreak(lines.get(i - 1), lines.get(i))) {
        takeFrom(page.number(), lines.subList(begin, i), calls, rest);
        begin = i;
      }
    }
    return rest;
  }

  /// A mark such as `4,5` calls two notes.
  private static void addCalls(String call, Set<String> calls) {
    calls.add(call);
    Matcher numbers = DIGITS.matcher(call);
    while (numbers.find()) {
      calls.add(numbers.group());
    }
  }

  private static boolean isColumnBreak(PdfLine above, PdfLine line) {
    return above.column() != line.column()
        || above.rotated() != line.rotated()
        || line.baseline() < above.baseline() - 0.5f * line.size();
  }

  private void takeFrom(int page, List<PdfLine> column, Set<String> calls, List<PdfLine> rest) {
    int tail = column.size();
    while (tail > 0 && column.get(tail - 1).size() < SMALLER * body) {
      tail--;
    }
    int first = firstNote(column, tail, calls);
    int begin = first;
    if (tail < column.size() && tail < first && isOpen(page)) {
      begin = tail;
    }
    rest.addAll(column.subList(0, begin));
    Open open = null;
    for (int i = begin; i < column.size(); i++) {
      PdfLine line = column.get(i);
      Mark mark = i < first ? null : markOf(line, calls, i == first);
      if (mark != null) {
        close(open);
        open = new Open(page, mark.text, new ArrayList<>());
        line = mark.rest;
        lastNumber = mark.number > 0 ? mark.number : lastNumber;
      } else if (open == null && i < first) {
        open = new Open(page, null, new ArrayList<>());
      } else if (open == null || isFarBelow(open.lines.getLast(), line)) {
        close(open);
        open = null;
        rest.add(line);
        continue;
      }
      open.lines.add(line);
    }
    close(open);
  }

  private static boolean isFarBelow(PdfLine above, PdfLine line) {
    return above.endsSentence() && line.baseline() - above.baseline() > FAR * line.size();
  }

  private int firstNote(List<PdfLine> column, int tail, Set<String> calls) {
    boolean standsBelowText = tail > 0 || lastNumber > 0;
    for (int i = tail; standsBelowText && i < column.size(); i++) {
      if (markOf(column.get(i), calls, true) != null) {
        return i;
      }
    }
    // In type of the same size, a raised mark that the text has too.
    for (int i = 1; tail == column.size() && i < column.size(); i++) {
      String mark = column.get(i).detail().mark();
      if (mark != null && calls.contains(mark) && markOf(column.get(i), calls, true) != null) {
        return i;
      }
    }
    return column.size();
  }

  private boolean isOpen(int page) {
    if (notes.isEmpty()) {
      return false;
    }
    PdfBlock last = notes.getLast();
    return last.lastPage() >= page - 1 && !last.lines().getLast().endsSentence();
  }

  private void close(@Nullable Open open) {
    if (open == null) {
      return;
    }
    var block = new PdfBlock(open.page, open.lines, List.of(), PassageKind.FOOTNOTE, open.mark);
    if (open.mark == null && !notes.isEmpty()) {
      notes.add(notes.removeLast().with(block));
    } else {
      notes.add(block);
    }
  }

  /// The mark with which a note begins on this line; null when none does.
  private @Nullable Mark markOf(PdfLine line, Set<String> calls, boolean first) {
    String raised = line.detail().mark();
    if (raised != null) {
      int number = DIGITS.matcher(raised).matches() ? Integer.parseInt(raised) : 0;
      return number == 0 || isNext(number) || calls.contains(raised)
          ? new Mark(raised, number, line)
          : null;
    }
    Matcher symbol = SYMBOL.matcher(line.text());
    if (symbol.lookingAt()) {
      return calls.contains(symbol.group(1)) || !first
          ? new Mark(symbol.group(1), 0, line.reading(line.text().substring(symbol.end())))
          : null;
    }
    Matcher numbered = NUMBERED.matcher(line.text());
    if (!numbered.lookingAt()) {
      return null;
    }
    int number = Integer.parseInt(numbered.group(1));
    boolean called = calls.contains(numbered.group(1));
    boolean begins = first || number == 1;
    boolean follows = begins ? called || (isNext(number) && readsAsNote(line)) : isNext(number);
    return follows
        ? new Mark(numbered.group(1), number, line.reading(line.text().substring(numbered.end())))
        : null;
  }

  /// Whether a line is no row of a table.
  private static boolean readsAsNote(PdfLine line) {
    return line.cells().size() <= 2 && line.text().length() >= SHORTEST_NOTE;
  }

  /// Notes are counted through the document, or from 1 in each chapter or on each page.
  private boolean isNext(int number) {
    return number == 1 || (number > lastNumber && number <= lastNumber + LARGEST_STEP);
  }

  /// @param mark null for what goes on with the note before
  private record Open(int page, @Nullable String mark, List<PdfLine> lines) {}

  /// @param number 0 for a symbol
  /// @param rest the line without the mark
  private record Mark(String text, int number, PdfLine rest) {}
}
