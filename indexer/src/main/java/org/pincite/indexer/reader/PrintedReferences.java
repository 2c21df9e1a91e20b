package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers under which official publications are known, in the form in which they are
/// cited: `HC 68-I`, `HL Paper 12`, `Cm 9345`, `CP 312`, `ISBN 978-…`, `ISSN 1234-5679`, `DOI
/// 10.…/…`. Those of judgments are in [NeutralCitation].
public final class PrintedReferences {
  private static final String DASH = "[-\u2010-\u2015]";

  private static final Pattern PAPER =
      Pattern.compile(
          "\\b(HC|HL Paper|SP Paper|Cmnd|Cmd|Cm|CM|CP)[. ]{0,2}([1-9]\\d{0,3})"
              + "(?:\\s?"
              + DASH
              + "\\s?([IVX]{1,5}|[ivx]{1,5}))?(?![\\d/]|,\\d)\\b");
  private static final Pattern ISBN =
      Pattern.compile(
          "\\bISBN(?:" + DASH + "?1[03])?[: ]{0,3}((?:\\d[- \u2010-\u2015]?){9,12}[\\dXx])\\b");
  private static final Pattern ISSN =
      Pattern.compile("\\bISSN[: ]{0,3}(\\d{4})" + DASH + "?(\\d{3}[\\dXx])\\b");
  private static final Pattern DOI =
      Pattern.compile(
          "\\b(?:doi[: ]{1,3}|doi\\.org/)(10\\.\\d{4,9}/[^\\s\"<>]{1,200})",
          Pattern.CASE_INSENSITIVE);

  private PrintedReferences() {}

  /// Numbers of parliamentary and command papers.
  public static List<String> papers(String text) {
    var papers = new ArrayList<String>();
    Matcher paper = PAPER.matcher(text);
    while (paper.find()) {
      String part = paper.group(3) == null ? "" : "-" + paper.group(3);
      String series = paper.group(1).equals("CM") ? "Cm" : paper.group(1);
      papers.add(series + " " + paper.group(2) + part);
    }
    return papers;
  }

  /// ISBN, ISSN and DOI: they say what they are, so that prose cannot be taken for them. An ISBN or
  /// ISSN whose check digit is wrong was misread, and is left out.
  public static List<String> standardNumbers(String text) {
    var numbers = new ArrayList<String>();
    ISBN.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(PrintedReferences::isIsbn)
        .forEach(number -> numbers.add("ISBN " + number.replaceAll("[ \u2010-\u2015]", "-")));
    ISSN.matcher(text)
        .results()
        .map(found -> (found.group(1) + "-" + found.group(2)).toUpperCase(Locale.ROOT))
        .filter(number -> weighted(number.replace("-", ""), 8) % 11 == 0)
        .forEach(number -> numbers.add("ISSN " + number));
    DOI.matcher(text)
        .results()
        .map(found -> found.group(1).replaceAll("[.,;:)\\]]{1,5}$", ""))
        .forEach(number -> numbers.add("DOI " + number));
    return numbers;
  }

  private static boolean isIsbn(String number) {
    String digits = number.replaceAll("[^\\dXx]", "").toUpperCase(Locale.ROOT);
    if (digits.length() == 10) {
      return digits.indexOf('X') % 9 <= 0 && weighted(digits, 10) % 11 == 0;
    }
    if (digits.length() != 13 || digits.indexOf('X') >= 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  /// The sum of the digits, the first times `weight` and the last times 1; X is 10.
  private static int weighted(String digits, int weight) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (weight - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
    }
    return sum;
  }
}
