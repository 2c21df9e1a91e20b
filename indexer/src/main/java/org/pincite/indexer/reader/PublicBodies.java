package org.pincite.indexer.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows the name of a public body when it stands alone on a line: `Weirshire County Council`,
/// `Department for Rivers`. It goes by the words that such names begin or end with, in English and
/// Welsh.
public final class PublicBodies {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;

  /// With which names end.
  private static final Set<String> LAST =
      Set.of(
          "council",
          "cabinet",
          "committee",
          "commission",
          "commissioner",
          "department",
          "ministry",
          "office",
          "authority",
          "agency",
          "inquiry",
          "inquest",
          "board",
          "trust",
          "service",
          "services",
          "parliament",
          "government",
          "assembly",
          "university",
          "college",
          "institute",
          "institution",
          "foundation",
          "society",
          "association",
          "police",
          "constabulary",
          "ombudsman",
          "inspectorate",
          "tribunal",
          "executive",
          "bureau",
          "centre",
          "center",
          "treasury",
          "partnership",
          "panel",
          "limited",
          "ltd",
          "plc",
          "union",
          "federation",
          "academy",
          "museum",
          "library",
          "archive",
          "archives",
          "unit",
          "secretariat");

  /// With which names begin.
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:the )?(?:department (?:for|of)|ministry of|office (?:for|of)|house of|university of"
              + "|bureau of|commission (?:for|on)|(?:select|joint|public bill)? ?committee (?:on|of)"
              + "|board of|council (?:for|of)|institute (?:for|of)|hm|his majesty|her majesty"
              + "|cyngor|pwyllgor|llywodraeth|comisiwn|prifysgol|swyddfa|heddlu"
              + "|national assembly for) .*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// What names a text and not a body.
  private static final Set<String> OF_TEXTS =
      Set.of(
          "report",
          "reports",
          "review",
          "inspection",
          "evaluation",
          "strategy",
          "plan",
          "guide",
          "guidance",
          "assessment",
          "response",
          "statement",
          "survey",
          "investigation",
          "role",
          "minutes",
          "meeting",
          "future",
          "agenda",
          "notice",
          "evidence",
          "act",
          "bill",
          "code",
          "letter",
          "annual",
          "terms",
          "contents",
          "chair",
          "member",
          "members",
          "clerk");

  private static final Set<String> SMALL =
      Set.of(
          "of", "and", "for", "the", "in", "on", "to", "at", "a", "with", "y", "yr", "ac", "i", "o",
          "ar", "&");

  /// Those who print for others.
  private static final Pattern PRINTER =
      Pattern.compile(
          ".*(?:stationery office|\\btso\\b|\\bhmso\\b|\\bauthority of\\b|\\bprinted\\b|\\bprinter"
              + "|\\border\\b|\\bcommand of\\b).*",
          Pattern.CASE_INSENSITIVE);

  private PublicBodies() {}

  /// Whether a line is the name of a body and nothing else.
  public static boolean isName(String line) {
    List<String> words = Arrays.asList(line.split(" ", MOST_WORDS + 1));
    if (line.length() > LONGEST || words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return (LAST.contains(lower.getLast()) || FIRST.matcher(line).matches())
        && lower.stream().noneMatch(OF_TEXTS::contains)
        && words.stream().allMatch(PublicBodies::isInName)
        && !SMALL.contains(lower.getLast());
  }

  private static boolean isInName(String word) {
    String bare = word.replaceAll("^[(\u2018\u201c\"']|[,)\u2019\u201d\"']$", "");
    return SMALL.contains(bare)
        || (!bare.isEmpty()
            && Character.isUpperCase(bare.codePointAt(0))
            && bare.codePoints().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '?'));
  }

  /// Whether the name is that of a printer of official papers.
  public static boolean isPrinter(String name) {
    return PRINTER.matcher(name).matches();
  }

  /// A name that is printed in capitals as it is otherwise written.
  public static String written(String name) {
    if (name.codePoints().anyMatch(Character::isLowerCase)) {
      return name;
    }
    String joined =
        Arrays.stream(name.split(" ", -1)).map(PublicBodies::word).collect(Collectors.joining(" "));
    return joined.isEmpty()
        ? joined
        : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
  }

  private static String word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(lower)) {
      return lower;
    }
    if (word.length() <= 3 && !lower.matches(".*[aeiouwy].*")) {
      return word; // NHS
    }
    return lower.isEmpty()
        ? lower
        : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }
}
