package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds running headers and footers and page numbers, which are no part of the text.
///
/// Near the top or bottom of a page, a line is a running one if it is a bare page number, or if the
/// same text, apart from its numbers, stands near that edge of many pages; or if it stands exactly
/// where such a line stands on most pages, as do headers that name each chapter.
final class PdfRunningLines {
  /// How many lines from the edge are compared, and how many body lines may stand outside of one.
  private static final int DEPTH = 4;

  private static final int BODY_LINES_OUTSIDE = 1;

  private static final double SHARE_OF_PAGES = 0.3;
  private static final int NEIGHBOURS = 4;
  private static final int NEIGHBOURHOOD = 8;
  private static final double SHARE_OF_SLOT = 0.5;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\W{0,3}(?:page\\s+)?(?:\\d{1,4}|[ivxlc]{1,8})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\W{0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("\\d+|\\b[ivxlc]+\\b", Pattern.CASE_INSENSITIVE);

  private final Set<Key> running = new HashSet<>();
  private final Set<Slot> slots = new HashSet<>();

  private PdfRunningLines(List<PdfPage> pages) {
    Map<Key, List<Integer>> seen = new HashMap<>();
    for (PdfPage page : pages) {
      var keys = new HashSet<Key>();
      for (Edge edge : Edge.values()) {
        edge.lines(page).forEach(line -> keys.add(Key.of(edge, line)));
      }
      keys.forEach(key -> seen.computeIfAbsent(key, k -> new ArrayList<>()).add(page.number()));
    }
    seen.forEach((key, on) -> {
      if (isOnMany(on, pages.size())) {
        running.add(key);
      }
    });
    findSlots(pages);
  }

  /// The pages without their running lines.
  static List<PdfPage> removedFrom(List<PdfPage> pages) {
    var running = new PdfRunningLines(pages);
    return pages.stream().map(running::without).toList();
  }

  private static boolean isOnMany(List<Integer> pages, int all) {
    if (pages.size() >= 3 && pages.size() > SHARE_OF_PAGES * all) {
      return true;
    }
    for (int i = NEIGHBOURS - 1; i < pages.size(); i++) {
      if (pages.get(i) - pages.get(i - NEIGHBOURS + 1) < NEIGHBOURHOOD) {
        return true;
      }
    }
    return false;
  }

  private void findSlots(List<PdfPage> pages) {
    Map<Slot, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      for (Edge edge : Edge.values()) {
        edge.lines(page).stream()
            .filter(line -> running.contains(Key.of(edge, line)))
            .map(line -> Slot.of(edge, line))
            .distinct()
            .forEach(slot -> counts.merge(slot, 1, Integer::sum));
      }
    }
    counts.forEach((slot, count) -> {
      if (count >= 3 && count > SHARE_OF_SLOT * pages.size()) {
        slots.add(slot);
      }
    });
  }

  private PdfPage without(PdfPage page) {
    Set<PdfLine> removed = new HashSet<>();
    for (Edge edge : Edge.values()) {
      int body = 0;
      for (PdfLine line : edge.lines(page)) {
        if (isRunning(edge, line, body == 0)) {
          removed.add(line);
        } else if (++body > BODY_LINES_OUTSIDE) {
          break;
        }
      }
    }
    return new PdfPage(
        page.number(), page.lines().stream().filter(line -> !removed.contains(line)).toList());
  }

  private boolean isRunning(Edge edge, PdfLine line, boolean outermost) {
    return running.contains(Key.of(edge, line))
        || slots.contains(Slot.of(edge, line))
        || (outermost && PAGE_NUMBER.matcher(line.text()).matches());
  }

  private enum Edge {
    TOP,
    BOTTOM;

    /// The outermost lines, from the edge inwards.
    List<PdfLine> lines(PdfPage page) {
      Comparator<PdfLine> downwards = Comparator.comparingDouble(PdfLine::baseline);
      return page.lines().stream()
          .filter(line -> !line.rotated())
          .sorted(this == TOP ? downwards : downwards.reversed())
          .limit(DEPTH)
          .toList();
    }
  }

  private record Key(Edge edge, String text) {
    static Key of(Edge edge, PdfLine line) {
      return new Key(edge, NUMBER.matcher(line.text()).replaceAll("#").toLowerCase(Locale.ROOT));
    }
  }

  private record Slot(Edge edge, int baseline, int size) {
    static Slot of(Edge edge, PdfLine line) {
      return new Slot(edge, Math.round(line.baseline()), Math.round(line.size()));
    }
  }
}
