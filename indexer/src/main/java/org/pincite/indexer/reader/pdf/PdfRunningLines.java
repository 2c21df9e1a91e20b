package org.pincite.indexer.reader.pdf;

import static java.util.stream.Collectors.partitioningBy;

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
  private static final int FEWEST_PAGES = 3;
  private static final float SAME_HEIGHT = 20;
  private static final float SPACE_INSIDE = 1.5f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\W{0,3}(?:page\\s+)?(\\d{1,4}|[ivxlc]{1,8})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\W{0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("\\d+|\\b[ivxlc]+\\b", Pattern.CASE_INSENSITIVE);

  private final Map<Key, Running> running = new HashMap<>();
  private final Set<Slot> slots = new HashSet<>();
  private final Set<Slot> numberSlots = new HashSet<>();

  private PdfRunningLines(List<PdfPage> pages) {
    for (Edge edge : Edge.values()) {
      findRunning(edge, pages);
      findSlots(edge, pages);
    }
  }

  /// The pages without their running lines; some may have no line left.
  static List<PdfPage> removedFrom(List<PdfPage> pages) {
    var running = new PdfRunningLines(pages);
    return pages.stream().map(running::without).toList();
  }

  private void findRunning(Edge edge, List<PdfPage> pages) {
    Map<Key, List<Integer>> seenOn = new HashMap<>();
    Map<Key, List<Float>> heights = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : edge.lines(page)) {
        Key key = Key.of(edge, line);
        List<Integer> seen = seenOn.computeIfAbsent(key, k -> new ArrayList<>());
        if (seen.isEmpty() || seen.getLast() != page.number()) {
          seen.add(page.number());
          heights.computeIfAbsent(key, k -> new ArrayList<>()).add(line.baseline());
        }
      }
    }
    seenOn.forEach((key, seen) -> {
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

  private void findSlots(Edge edge, List<PdfPage> pages) {
    Map<Slot, Integer> repeated = new HashMap<>();
    Map<Slot, Integer> numbers = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<Place> near = new HashSet<>();
      // The page before the last too: left and right pages have headers of their own.
      for (int j = Math.max(0, i - 2); j <= Math.min(pages.size() - 1, i + 2); j++) {
        if (j != i) {
          edge.lines(pages.get(j)).forEach(line -> near.add(Place.of(edge, line)));
        }
      }
      for (PdfLine line : edge.lines(pages.get(i))) {
        Place place = Place.of(edge, line);
        if (near.contains(place) || isRunning(place.key, line)) {
          repeated.merge(place.slot, 1, Integer::sum);
        }
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
          numbers.merge(place.slot, 1, Integer::sum);
        }
      }
    }
    double most = Math.max(FEWEST_PAGES, SHARE_OF_SLOT * pages.size());
    repeated.entrySet().removeIf(slot -> slot.getValue() < most);
    numbers.entrySet().removeIf(slot -> slot.getValue() < FEWEST_PAGES);
    slots.addAll(repeated.keySet());
    numberSlots.addAll(numbers.keySet());
  }

  private PdfPage without(PdfPage page) {
    Set<PdfLine> removed = new HashSet<>();
    for (Edge edge : Edge.values()) {
      List<PdfLine> lines = edge.lines(page);
      int body = 0;
      for (int i = 0; i < lines.size() && body <= BODY_LINES_OUTSIDE; i++) {
        PdfLine line = lines.get(i);
        boolean number = body == 0 && isPageNumber(line, Slot.of(edge, line), page.number());
        if (number || isRunningAt(edge, i, lines, page.number())) {
          removed.add(line);
        } else {
          body++;
        }
      }
    }
    Map<Boolean, List<PdfLine>> parted =
        page.lines().stream().collect(partitioningBy(removed::contains));
    return new PdfPage(
        page.number(), parted.getOrDefault(false, List.of()), parted.getOrDefault(true, List.of()));
  }

  /// Whether a line is a running one, and apart from the text; so is the outer one of two.
  private boolean isRunningAt(Edge edge, int index, List<PdfLine> lines, int page) {
    PdfLine line = lines.get(index);
    Key key = Key.of(edge, line);
    boolean running =
        isRunning(key, line)
            ? !mayBeTableHead(key, index, page)
            : slots.contains(Slot.of(edge, line));
    if (!running || index + 1 == lines.size()) {
      return running;
    }
    PdfLine inner = lines.get(index + 1);
    return Math.abs(inner.baseline() - line.baseline()) > SPACE_INSIDE * line.size()
        || isRunningAt(edge, index + 1, lines, page);
  }

  private boolean isRunning(Key key, PdfLine line) {
    Running found = running.get(key);
    return found != null && Math.abs(found.height - line.baseline()) < SAME_HEIGHT;
  }

  /// Whether a running line is perhaps the head of a table that goes on over several pages: it is
  /// not the outermost line, and this is the first page where it stands. That one is kept.
  private boolean mayBeTableHead(Key key, int index, int page) {
    Running found = running.get(key);
    return index > 0 && found != null && found.firstPage == page;
  }

  private boolean isPageNumber(PdfLine line, Slot slot, int page) {
    var number = PAGE_NUMBER.matcher(line.text());
    return number.matches()
        && (numberSlots.contains(slot) || number.group(1).equals(String.valueOf(page)));
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

  private record Place(Key key, Slot slot) {
    static Place of(Edge edge, PdfLine line) {
      return new Place(Key.of(edge, line), Slot.of(edge, line));
    }
  }
}
