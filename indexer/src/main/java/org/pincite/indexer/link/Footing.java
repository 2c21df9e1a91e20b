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

  private static final WordList SIDES =
      WordList.of("North", "South", "East", "West", "Mid", "Central");
  private static final WordList OF = WordList.of("of");
  private static final int LONGEST_SEAT = 9;

  /// @param isListed whether it stands in a list of places
  static Footing of(PlaceMatch match, boolean isListed) {
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
    return WHERE.has(before) || isListed ? LIKELY : NONE;
  }

  private static boolean isKind(String before, Surroundings around) {
    return OF.has(before) && KINDS.has(around.before(2));
  }

  /// "MP for Reading", "Member for North Hill and Reading", "and for Reading (Ada Hill)".
  private static boolean isSeat(String before, Surroundings around) {
    int first = SIDES.has(before) ? 2 : 1;
    return around.before(first).equals("for")
        && (SEATS.has(around.before(first + 1)) || isBeforeMember(around));
  }

  private static boolean isBeforeMember(Surroundings around) {
    int after = 1;
    while (after < LONGEST_SEAT && isPartOfSeat(around.tokenAfter(after))) {
      after++;
    }
    return around.tokenAfter(after).equals("(")
        && PersonSigns.isCapitalised(around.tokenAfter(after + 1))
        && PersonSigns.isCapitalised(around.tokenAfter(after + 2));
  }

  /// As the member's seat stands in debates: "Ada Hill (Reading) (Ind)", "(Hill and Sale East)
  /// (Ind)".
  private static boolean isInParentheses(Surroundings around) {
    int after = 1;
    while (after < LONGEST_SEAT && isPartOfSeat(around.tokenAfter(after))) {
      after++;
    }
    int before = 1;
    while (before < LONGEST_SEAT && isPartOfSeat(around.tokenBefore(before))) {
      before++;
    }
    return around.tokenBefore(before).equals("(")
        && around.tokenAfter(after).equals(")")
        && around.tokenAfter(after + 1).equals("(");
  }

  private static boolean isPartOfSeat(String word) {
    return PersonSigns.isCapitalised(word)
        || word.equals(",")
        || word.equals("-")
        || word.equals("and")
        || word.equals("upon");
  }

  private static boolean isInAddress(Surroundings around) {
    int code = around.tokenAfter(1).equals(",") ? 2 : 1;
    return OUTWARD_CODE.matcher(around.tokenAfter(code)).matches()
        && INWARD_CODE.matcher(around.tokenAfter(code + 1)).matches();
  }
}
