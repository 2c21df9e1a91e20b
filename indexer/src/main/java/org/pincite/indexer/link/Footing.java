package org.pincite.indexer.link;

import java.util.regex.Pattern;

/// What the words around a name say of its being a place.
enum Footing {
  /// Nothing.
  NONE,
  /// A place or much else may stand there: "in Reading".
  LIKELY,
  /// What each place has follows: "Preston police". Everyday words have it too.
  LOCAL,
  /// Only a place stands there: "the town of Reading", "MP for Bath", "Deal, CT14 6AB".
  SURE;

  private static final WordList WHERE =
      WordList.of(
          "in", "at", "near", "around", "outside", "across", "throughout", "visiting", "visited");
  private static final WordList KINDS =
      WordList.of(
          "town",
          "towns",
          "city",
          "cities",
          "village",
          "borough",
          "county",
          "district",
          "parish",
          "port",
          "streets",
          "outskirts",
          "suburb",
          "north",
          "south",
          "east",
          "west",
          "centre",
          "mayor",
          "mayors",
          "sheriff",
          "lieutenant",
          "people",
          "province",
          "island");
  private static final WordList SEATS =
      WordList.of("MP", "MPs", "MSP", "MEP", "AM", "MS", "Member", "Members", "candidate");
  private static final WordList LOCAL_WORDS =
      WordList.of(
          "council",
          "councillor",
          "councillors",
          "police",
          "residents",
          "magistrates",
          "MP",
          "constituency",
          "town",
          "city",
          "area",
          "railway",
          "station",
          "hospital",
          "university");
  private static final Pattern OUTWARD_CODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]?");
  private static final Pattern INWARD_CODE = Pattern.compile("[0-9][A-Z]{2}");

  static Footing of(PlaceMatch match) {
    Surroundings around = match.surroundings();
    String before = around.before(1);
    if (isKind(before, around)
        || isSeat(before, around)
        || isInParentheses(around)
        || isInAddress(around)) {
      return SURE;
    }
    if (LOCAL_WORDS.has(around.after(1))) {
      return LOCAL;
    }
    return WHERE.has(before) ? LIKELY : NONE;
  }

  private static boolean isKind(String before, Surroundings around) {
    return before.equals("of") && KINDS.has(around.before(2));
  }

  private static boolean isSeat(String before, Surroundings around) {
    return before.equals("for") && SEATS.has(around.before(2));
  }

  /// As the member's seat stands in debates: "Ada Hill (Reading) (Ind)".
  private static boolean isInParentheses(Surroundings around) {
    return around.tokenBefore(1).equals("(")
        && around.tokenAfter(1).equals(")")
        && around.tokenAfter(2).equals("(");
  }

  private static boolean isInAddress(Surroundings around) {
    int code = around.tokenAfter(1).equals(",") ? 2 : 1;
    return OUTWARD_CODE.matcher(around.tokenAfter(code)).matches()
        && INWARD_CODE.matcher(around.tokenAfter(code + 1)).matches();
  }
}
