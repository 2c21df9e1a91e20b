package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.indexer.reader.RomanNumeral;

/// Reads the numbers of pages off their headers and footers: `45`, `xii`, `- 12 -`, `Page 3 of 40`,
/// `A-7`.
///
/// A number is believed only when it rises by one with the physical page: when a page nearby has
/// one that is as far from its own physical page, and at least three pages have. A page without a
/// number between two that have is given the one that is left out.
final class PdfPrintedLabels {
  private static final Pattern WHOLE =
      Pattern.compile(
          "[^\\p{L}\\p{N}]{0,3}(?:(?:page|p\\.|tudalen)\\s*)?"
              + "([A-Z]{1,2}[-.]\\d{1,3}|\\d{1,4}|[ivxlc]{1,9})"
              + "(?:\\s*(?:of|/|o)\\s*\\d{1,4})?[^\\p{L}\\p{N}]{0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_WORD =
      Pattern.compile("\\b(?:page|tudalen)\\s+(\\d{1,4})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST =
      Pattern.compile("(\\d{1,4}|[ivxlc]{1,9}|[IVXLC]{1,9})\\s+\\S.*");
  private static final Pattern LAST =
      Pattern.compile(".*[^\\d.,]\\s*\\b(\\d{1,4}|[ivxlc]{1,9}|[IVXLC]{1,9})");
  private static final Pattern ROMAN =
      Pattern.compile("c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private static final int NEARBY = 4;
  private static final int FEWEST_PAGES = 3;
  private static final int LONGEST_GAP = 6;
  private static final int LONGEST_LINE = 120;

  private final Map<Integer, Set<Numeral>> seen = new TreeMap<>();
  private final Map<Numeral.Series, List<Integer>> pagesOf = new HashMap<>();

  /// Adds the header and footer, or what may be one, of a page; pages are added in their order.
  void add(int page, List<PdfLine> lines) {
    var numerals = new LinkedHashSet<Numeral>();
    lines.forEach(line -> addNumerals(page, line, numerals));
    seen.put(page, numerals);
    numerals.stream()
        .map(Numeral::series)
        .distinct()
        .forEach(series -> pagesOf.computeIfAbsent(series, s -> new ArrayList<>()).add(page));
  }

  /// Whether a line that was added has the number of its page.
  boolean isNumbered(int page, PdfLine line) {
    var numerals = new LinkedHashSet<Numeral>();
    addNumerals(page, line, numerals);
    return best(page, numerals).isPresent();
  }

  /// The one of which most pages have the like.
  private Optional<Numeral> best(int page, Set<Numeral> numerals) {
    Optional<Numeral> best = Optional.empty();
    int most = FEWEST_PAGES - 1;
    for (Numeral numeral : numerals) {
      List<Integer> with = pagesOf.getOrDefault(numeral.series, List.of());
      if (with.size() > most && hasNeighbour(with, page)) {
        most = with.size();
        best = Optional.of(numeral);
      }
    }
    return best;
  }

  private static boolean hasNeighbour(List<Integer> pages, int page) {
    int at = Collections.binarySearch(pages, page);
    return (at > 0 && page - pages.get(at - 1) <= NEARBY)
        || (at >= 0 && at + 1 < pages.size() && pages.get(at + 1) - page <= NEARBY);
  }

  /// The labels by physical page.
  Map<Integer, String> byPage() {
    Map<Integer, Numeral> chosen = new TreeMap<>();
    seen.forEach((page, numerals) -> best(page, numerals).ifPresent(n -> chosen.put(page, n)));
    Map<Integer, String> labels = new HashMap<>();
    int lastPage = 0;
    Numeral last = null;
    for (Map.Entry<Integer, Numeral> entry : chosen.entrySet()) {
      int page = entry.getKey();
      Numeral numeral = entry.getValue();
      if (last != null && last.series.equals(numeral.series) && page - lastPage <= LONGEST_GAP) {
        for (int between = lastPage + 1; between < page; between++) {
          labels.put(between, numeral.series.labelOf(between));
        }
      }
      labels.put(page, numeral.printed);
      last = numeral;
      lastPage = page;
    }
    return labels;
  }

  private static void addNumerals(int page, PdfLine line, Set<Numeral> numerals) {
    String mark = line.detail().mark();
    if (mark != null) {
      add(numerals, WHOLE.matcher(mark), page);
    }
    for (PdfLine.Cell cell : line.cells()) {
      add(numerals, WHOLE.matcher(cell.text()), page);
    }
    if (line.text().length() > LONGEST_LINE) {
      return;
    }
    Matcher word = PAGE_WORD.matcher(line.text());
    if (word.find()) {
      Numeral.of(word.group(1), page).ifPresent(numerals::add);
    }
    add(numerals, FIRST.matcher(line.text()), page);
    add(numerals, LAST.matcher(line.text()), page);
  }

  private static void add(Set<Numeral> numerals, Matcher matcher, int page) {
    if (matcher.matches()) {
      Numeral.of(matcher.group(1), page).ifPresent(numerals::add);
    }
  }

  /// A number of a page as it is printed.
  private record Numeral(String printed, Series series) {

    static Optional<Numeral> of(String printed, int page) {
      if (Character.isDigit(printed.charAt(0))) {
        int value = Integer.parseInt(printed);
        return Optional.of(new Numeral(printed, new Series(Style.ARABIC, "", value - page)));
      }
      int dash = Math.max(printed.indexOf('-'), printed.indexOf('.'));
      if (dash > 0) {
        int value = Integer.parseInt(printed.substring(dash + 1));
        String prefix = printed.substring(0, dash + 1);
        return Optional.of(new Numeral(printed, new Series(Style.ARABIC, prefix, value - page)));
      }
      String lower = printed.toLowerCase(Locale.ROOT);
      if (!ROMAN.matcher(lower).matches() || (!printed.equals(lower) && !isUpper(printed))) {
        return Optional.empty();
      }
      Style style = printed.equals(lower) ? Style.ROMAN : Style.UPPER_ROMAN;
      return Optional.of(
          new Numeral(printed, new Series(style, "", RomanNumeral.valueOf(lower) - page)));
    }

    private static boolean isUpper(String printed) {
      return printed.chars().allMatch(Character::isUpperCase);
    }

    /// @param offset from the physical page to the printed number
    private record Series(Style style, String prefix, int offset) {

      String labelOf(int page) {
        int value = page + offset;
        return switch (style) {
          case ARABIC -> prefix + value;
          case ROMAN -> RomanNumeral.of(value);
          case UPPER_ROMAN -> RomanNumeral.of(value).toUpperCase(Locale.ROOT);
        };
      }
    }

    private enum Style {
      ARABIC,
      ROMAN,
      UPPER_ROMAN
    }
  }
}
