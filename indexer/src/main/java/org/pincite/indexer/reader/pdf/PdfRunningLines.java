package org.pincite.indexer.reader.pdf;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds running headers and footers and page numbers, which are no part of the text.
///
/// Near the top or bottom of a page and apart from the text, a line is a running one if the same
/// words, whatever the numbers among them, stand at that height of many pages; or if it stands
/// exactly where on most pages a line stands that a neighbouring page has too, as do headers that
/// name each chapter. Bare page numbers count too.
final class PdfRunningLines {
  /// How many lines from the edge are compared, and how many body lines may stand outside of one.
  private static final int DEPTH = 4;

  private static final int BODY_LINES_OUTSIDE = 1;

  private static final double SHARE_OF_PAGES = 0.3;
  private static final int NEIGHBOURS = 4;
  private static final int NEIGHBOURHOOD = 8;
  private static final double SHARE_OF_SLOT = 0.5;
  private static final double SHARE_OF_REPEATED = 0.35;
  private static final int FEWEST_PAGES = 3;
  private static final float SAME_HEIGHT = 20;
  private static final float SPACE_INSIDE = 1.5f;

  /// A header that has the page's number is no longer than this.
  private static final int LONGEST_NUMBERED = 100;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\W{0,3}(?:page\\s+)?(\\d{1,4}|[ivxlc]{1,8})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\W{0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("\\d+|\\b[ivxlc]+\\b", Pattern.CASE_INSENSITIVE);

  private final Map<Key, Running> running = new HashMap<>();
  private final Set<Key> onSeveral = new HashSet<>();
  private final Set<Slot> slots = new HashSet<>();
  private final Set<Slot> numberSlots = new HashSet<>();
  private final PdfPrintedLabels numbers = new PdfPrintedLabels();
  private final Map<Edge, List<List<EdgeLine>>> edges = new EnumMap<>(Edge.class);

  private PdfRunningLines(List<PdfPage> pages) {
    for (PdfPage page : pages) {
      var lines = new ArrayList<PdfLine>();
      for (Edge edge : Edge.values()) {
        List<EdgeLine> outermost = edge.lines(page);
        edges.computeIfAbsent(edge, e -> new ArrayList<>()).add(outermost);
        outermost.forEach(line -> lines.add(line.line));
      }
      numbers.add(page.number(), lines);
    }
    edges.forEach((edge, lines) -> {
      findRunning(lines, pages);
      findSlots(lines);
    });
  }

  /// The pages without their running lines; some may have no line left.
  static List<PdfPage> removedFrom(List<PdfPage> pages) {
    var running = new PdfRunningLines(pages);
    var rest = new ArrayList<PdfPage>();
    for (int i = 0; i < pages.size(); i++) {
      rest.add(running.without(i, pages.get(i)));
    }
    return List.copyOf(rest);
  }

  private void findRunning(List<List<EdgeLine>> edge, List<PdfPage> pages) {
    Map<Key, List<Integer>> seenOn = new HashMap<>();
    Map<Key, List<Float>> heights = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      int page = pages.get(i).number();
      for (EdgeLine line : edge.get(i)) {
        List<Integer> seen = seenOn.computeIfAbsent(line.key, k -> new ArrayList<>());
        if (seen.isEmpty() || seen.getLast() != page) {
          seen.add(page);
          heights.computeIfAbsent(line.key, k -> new ArrayList<>()).add(line.line.baseline());
        }
      }
    }
    seenOn.forEach((key, seen) -> {
      if (seen.size() > 1) {
        onSeveral.add(key);
      }
      if (isOnMany(seen, pages.size())) {
        List<Float> sorted = heights.getOrDefault(key, List.of()).stream().sorted().toList();
        running.put(key, new Running(sorted.get(sorted.size() / 2), seen.getFirst()));
      }
    });
  }

  private static boolean isOnMany(List<Integer> seen, int all) {
    if (seen.size() >= FEWEST_PAGES && seen.size() > SHARE_OF_PAGES * all) {
      return true;
    }
    for (int i = NEIGHBOURS - 1; i < seen.size(); i++) {
      if (seen.get(i) - seen.get(i - NEIGHBOURS + 1) < NEIGHBOURHOOD) {
        return true;
      }
    }
    return false;
  }

  private void findSlots(List<List<EdgeLine>> edge) {
    Map<Slot, Integer> repeated = new HashMap<>();
    Map<Slot, Integer> numbered = new HashMap<>();
    Map<Slot, Integer> occupied = new HashMap<>();
    for (int i = 0; i < edge.size(); i++) {
      Set<Place> near = new HashSet<>();
      // The page before the last too: left and right pages have headers of their own.
      for (int j = Math.max(0, i - 2); j <= Math.min(edge.size() - 1, i + 2); j++) {
        if (j != i) {
          edge.get(j).forEach(line -> near.add(line.place()));
        }
      }
      edge.get(i).stream()
          .map(EdgeLine::slot)
          .distinct()
          .forEach(slot -> occupied.merge(slot, 1, Integer::sum));
      for (EdgeLine line : edge.get(i)) {
        if (near.contains(line.place()) || isRunning(line)) {
          repeated.merge(line.slot, 1, Integer::sum);
        }
        if (PAGE_NUMBER.matcher(line.line.text()).matches()) {
          numbered.merge(line.slot, 1, Integer::sum);
        }
      }
    }
    repeated
        .entrySet()
        .removeIf(slot -> {
          int pages = occupied.getOrDefault(slot.getKey(), 0);
          return slot.getValue() < Math.max(FEWEST_PAGES, SHARE_OF_REPEATED * pages)
              || pages < SHARE_OF_SLOT * edge.size();
        });
    numbered.entrySet().removeIf(slot -> slot.getValue() < FEWEST_PAGES);
    slots.addAll(repeated.keySet());
    numberSlots.addAll(numbered.keySet());
  }

  private PdfPage without(int index, PdfPage page) {
    Set<PdfLine> removed = new HashSet<>();
    edges.forEach((edge, all) -> {
      List<EdgeLine> lines = all.get(index);
      int body = 0;
      for (int i = 0; i < lines.size() && body <= BODY_LINES_OUTSIDE; i++) {
        EdgeLine line = lines.get(i);
        boolean number = body == 0 && isPageNumber(line, page.number());
        if (number || isRunningAt(i, lines, page.number())) {
          removed.add(line.line);
        } else {
          body++;
        }
      }
    });
    Map<Boolean, List<PdfLine>> parted =
        page.lines().stream().collect(partitioningBy(removed::contains));
    return new PdfPage(
        page.number(), parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
  }

  /// Whether a line is a running one, and apart from the text; so is the outer one of two.
  private boolean isRunningAt(int index, List<EdgeLine> lines, int page) {
    EdgeLine line = lines.get(index);
    boolean numbered = isShort(line.line) && numbers.isNumbered(page, line.line);
    boolean found =
        isRunning(line)
            ? numbered || !mayBeTableHead(line.key, index, page)
            : slots.contains(line.slot) || (index == 0 && numbered && onSeveral.contains(line.key));
    if (!found || index + 1 == lines.size()) {
      return found;
    }
    PdfLine inner = lines.get(index + 1).line;
    return Math.abs(inner.baseline() - line.line.baseline()) > SPACE_INSIDE * line.line.size()
        || isRunningAt(index + 1, lines, page);
  }

  private static boolean isShort(PdfLine line) {
    return line.text().length() <= LONGEST_NUMBERED;
  }

  private boolean isRunning(EdgeLine line) {
    Running found = running.get(line.key);
    return found != null && Math.abs(found.height - line.line.baseline()) < SAME_HEIGHT;
  }

  /// Whether a running line is perhaps the head of a table that goes on over several pages: it is
  /// not the outermost line, and this is the first page where it stands. That one is kept.
  private boolean mayBeTableHead(Key key, int index, int page) {
    Running found = running.get(key);
    return index > 0 && found != null && found.firstPage == page;
  }

  private boolean isPageNumber(EdgeLine line, int page) {
    var number = PAGE_NUMBER.matcher(line.line.text());
    return number.matches()
        && (numberSlots.contains(line.slot)
            || number.group(1).equals(String.valueOf(page))
            || numbers.isNumbered(page, line.line));
  }

  private enum Edge {
    TOP,
    BOTTOM;

    /// The outermost lines, from the edge inwards.
    List<EdgeLine> lines(PdfPage page) {
      Comparator<PdfLine> downwards = Comparator.comparingDouble(PdfLine::baseline);
      return page.lines().stream()
          .filter(line -> !line.rotated())
          .sorted(this == TOP ? downwards : downwards.reversed())
          .limit(DEPTH)
          .map(line -> new EdgeLine(line, Key.of(this, line), Slot.of(this, line)))
          .toList();
    }
  }

  private record EdgeLine(PdfLine line, Key key, Slot slot) {
    Place place() {
      return new Place(key, slot);
    }
  }

  /// @param height the usual distance from the top of the page
  private record Running(float height, int firstPage) {}

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

  private record Place(Key key, Slot slot) {}
}
