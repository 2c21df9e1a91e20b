package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the name of a case on the first page of a judgment: a line `A v B`, or the parties around
/// a line `- and -` with their parts in the case.
final class CaseName {
  private static final String PART =
      "(?:(?:proposed|first|second|third|\\d(?:st|nd|rd|th)|part\\s+20|cross[- ])\\s*)?"
          + "(?:claimants?|defendants?|appellants?|respondents?|applicants?|petitioners?"
          + "|interested\\s+part(?:y|ies)|intervene?rs?|pursuers?|defenders?|reclaimers?"
          + "|prosecution|prosecutor|accused|plaintiffs?|crown)";
  private static final Pattern PARTS =
      Pattern.compile(
          "\\(?" + PART + "(?:\\s*(?:/|and|&|,)?\\s*" + PART + ")?\\s*/?\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\s*\\((?:" + PART + "(?:\\s*/\\s*" + PART + ")?|Scotland|Northern Ireland|Jamaica)\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("[-–—\\s]*(?:and|v|vs|versus)\\.?[-–—\\s]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSUS =
      Pattern.compile("^.*[\\p{L}\\p{N})”’]\\s+v\\.?\\s+[\\p{L}\\p{N}(“‘].*$");
  private static final Pattern RULE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu} ){2,60}\\p{Lu}");
  private static final Pattern OF = Pattern.compile("(?i).*(?:application of|in right of)");
  private static final Pattern LATER_PARTY = Pattern.compile("\\([2-9]\\)");
  private static final Pattern NUMBERED = Pattern.compile("^\\(\\d\\)\\s*");
  private static final int MAX_NAME = 220;
  private static final int MAX_PARTIES = 8;

  private CaseName() {}

  /// The name; empty when the lines do not show one.
  static Optional<String> of(List<String> lines) {
    return lines.stream()
        .filter(line -> line.length() <= MAX_NAME && VERSUS.matcher(line).matches())
        .filter(line -> !line.endsWith(".") && line.indexOf('[') < 0)
        .map(CaseName::withoutParts)
        .findFirst()
        .or(() -> between(lines));
  }

  /// A name without `(Appellant)` and `(Respondent)`.
  static String withoutParts(String name) {
    return IN_BRACKETS.matcher(name).replaceAll("").strip();
  }

  private static Optional<String> between(List<String> lines) {
    for (int i = 1; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      if (BETWEEN.matcher(line).matches()
          && (isVersus(line) || isDashed(line) || isPart(lines.get(i - 1)))) {
        Optional<String> first = before(lines, i);
        Optional<String> second = after(lines, i);
        if (first.isPresent() && second.isPresent()) {
          return Optional.of(first.get() + " v " + second.get());
        }
      }
    }
    return Optional.empty();
  }

  /// The line nearest above, with those that it goes on from.
  private static Optional<String> before(List<String> lines, int between) {
    int i = between - 1;
    while (i > 0 && (isPart(lines.get(i)) || RULE.matcher(lines.get(i)).matches())) {
      i--;
    }
    var party = new ArrayList<String>();
    party.add(lines.get(i));
    while (i > 0 && party.size() < MAX_PARTIES && goesOnFrom(lines.get(i - 1), lines.get(i))) {
      i--;
      if (!isPart(lines.get(i))) {
        party.addFirst(lines.get(i));
      }
    }
    return nameOf(party);
  }

  private static boolean goesOnFrom(String above, String line) {
    return OF.matcher(above).matches()
        || (OF.matcher(line).matches() && !line.toUpperCase(Locale.ROOT).startsWith("THE "))
        || LATER_PARTY.matcher(line).lookingAt();
  }

  private static Optional<String> after(List<String> lines, int between) {
    var party = new ArrayList<String>();
    for (int i = between + 1; i < Math.min(lines.size(), between + MAX_PARTIES); i++) {
      String line = lines.get(i);
      if (isPart(line) || RULE.matcher(line).matches()) {
        break;
      }
      party.add(line);
    }
    return nameOf(party);
  }

  /// The first of several parties, with those on whose application the Crown acts.
  private static Optional<String> nameOf(List<String> party) {
    if (party.isEmpty()) {
      return Optional.empty();
    }
    var name = new StringBuilder(plain(party.getFirst()));
    for (int i = 1; i < party.size(); i++) {
      boolean goesOn = OF.matcher(party.get(i - 1)).matches() || OF.matcher(party.get(i)).matches();
      if (!goesOn) {
        break;
      }
      name.append(' ').append(plain(party.get(i)));
    }
    String text = name.toString().strip();
    return text.isEmpty() || text.length() > MAX_NAME / 2 ? Optional.empty() : Optional.of(text);
  }

  private static String plain(String line) {
    String bare = NUMBERED.matcher(line.strip()).replaceFirst("");
    Matcher spaced = SPACED.matcher(bare);
    return spaced.matches() ? bare.replace(" ", "") : bare;
  }

  private static boolean isPart(String line) {
    return PARTS.matcher(line.strip()).matches();
  }

  private static boolean isDashed(String line) {
    return !Character.isLetter(line.charAt(0));
  }

  private static boolean isVersus(String line) {
    return line.toLowerCase(Locale.ROOT).indexOf('v') >= 0;
  }
}
