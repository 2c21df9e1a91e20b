package org.pincite.indexer.year;

import java.util.Set;

/// The years in names of statutes which tell nothing of what a text is about: "Children Act 1989",
/// "the 1989 Act", "the DPA 1998".
final class Statutes {
  private static final Set<String> ACTS =
      Vocabulary.words(
          """
          Act Acts Regulation Regulations Rule Rules Order Orders Measure Directive Directions Bill
          Scheme Convention Statute Ordinance Byelaws ACT REGULATIONS RULES ORDER
          """);
  private static final Set<String> INSIDE =
      Set.of("of", "and", "the", "for", "etc", "(", ")", "&", ".");

  /// Names in capitals that end as the short titles of statutes do.
  private static final Set<String> BODIES =
      Set.of(
          "USA", "NASA", "FIFA", "UEFA", "BAFTA", "IKEA", "EFTA", "FSA", "FCA", "PRA", "LGA",
          "USDA");

  private static final Set<String> TIMES =
      Set.of("in", "since", "during", "by", "until", "before", "after");
  private static final int MAX_NAME = 8;
  private static final int MAX_BRACKET = 14;

  private final Surroundings text;

  Statutes(Surroundings text) {
    this.text = text;
  }

  /// Whether a unit stands in such a name.
  boolean name(Unit unit) {
    return followsAct(unit) || precedesAct(unit) || isChapter(unit);
  }

  /// Whether the name goes on with other years: "the Companies Acts 1985 to 2006".
  boolean isList(Unit unit) {
    return text.before(unit.from()).word().endsWith("s");
  }

  private boolean followsAct(Unit unit) {
    Token before = text.before(unit.from());
    if (before.is(",") || before.is("of")) {
      before = text.before(before.start());
      return before.is("Act") || before.is("Order") || before.is("Regulations");
    }
    if (before.is("(") && text.at(unit.to()) == ')') {
      before = text.before(before.start());
    }
    if (before.is(")")) {
      before = beforeBracket(before);
    }
    return ACTS.contains(before.word())
        || (unit.form() == Unit.Form.NUMBER && isShortTitle(before));
  }

  /// "the DPA 1998", "PACE 1984".
  private boolean isShortTitle(Token title) {
    String word = title.word();
    Token before = text.before(title.start());
    return word.equals("PACE")
        || (word.length() > 2
            && word.length() < 7
            && !before.isNone()
            && !before.is(",")
            && (!before.isCapitalised() || before.is("The"))
            && word.endsWith("A")
            && CaseCitations.isCapitals(word)
            && !BODIES.contains(word));
  }

  /// The word before a bracket that ends here: "Order (Northern Ireland) 1995".
  private Token beforeBracket(Token bracket) {
    Token token = bracket;
    for (int i = 0; i < MAX_BRACKET; i++) {
      token = text.before(token.start());
      if (token.is("(")) {
        return text.before(token.start());
      }
    }
    return token;
  }

  /// "the 1989 Act", "the 2005 and 2010 Acts", "the 1998 Data Protection Act".
  private boolean precedesAct(Unit unit) {
    if (TIMES.contains(text.before(unit.from()).lower())) {
      return false;
    }
    Token token = text.after(unit.to());
    for (int i = 0; i < MAX_NAME; i++) {
      String word = withoutPossessive(token);
      if (ACTS.contains(word) && (i == 0 || !word.equals("Convention"))) {
        return true;
      }
      boolean listed = token.isNumber() || token.is(",") || token.is("or");
      boolean inside = token.isCapitalised() || INSIDE.contains(token.word()) || listed;
      if (!inside
          || (i == 0
              && (token.is("of")
                  || token.is("(")
                  || token.is(")")
                  || token.is(".")
                  || token.is("the")))) {
        return false;
      }
      token = text.after(token.end());
    }
    return false;
  }

  private static String withoutPossessive(Token token) {
    String word = token.word();
    return word.length() > 2 && Marks.isApostrophe(word.charAt(word.length() - 2))
        ? word.substring(0, word.length() - 2)
        : word;
  }

  /// "1998 c. 42", "1980 No. 346"; a comma before the c stands in references to debates.
  private boolean isChapter(Unit unit) {
    Token chapter = text.after(unit.to());
    Token next = text.after(chapter.end());
    boolean number = (next.is(".") ? text.after(next.end()) : next).isNumber();
    boolean instrument = chapter.is("No") && !TIMES.contains(text.before(unit.from()).lower());
    return number && (chapter.is("c") || chapter.is("asp") || instrument);
  }
}
