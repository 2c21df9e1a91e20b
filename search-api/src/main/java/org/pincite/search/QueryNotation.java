package org.pincite.search;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a query as the parser reads it: typographic double quotes as straight ones, and the words
/// `AND`, `OR` and `NOT` in capitals, outside quotes, as the operators that they stand for.
final class QueryNotation {
  private static final Pattern DOUBLE_QUOTE =
      Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e\uff02]");

  // A quoted part is taken whole, so that an operator is only seen outside one.
  private static final Pattern QUOTED_OR_OPERATOR =
      Pattern.compile("\"[^\"]*\"|(?<![^\\s()])(?:(?:AND|OR)(?![^\\s()])|NOT\\s+(?=\\S))");

  private QueryNotation() {}

  static String straight(String q) {
    String quotes = DOUBLE_QUOTE.matcher(q).replaceAll("\"");
    return QUOTED_OR_OPERATOR.matcher(quotes).replaceAll(QueryNotation::operator);
  }

  private static String operator(MatchResult match) {
    return switch (match.group()) {
      case "AND" -> "+";
      case "OR" -> "|";
      case String quoted when quoted.startsWith("\"") -> Matcher.quoteReplacement(quoted);
      default -> "-";
    };
  }
}
