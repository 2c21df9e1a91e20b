package org.pincite.indexer.link;

import org.jspecify.annotations.Nullable;

/// Finds the name of a body around the name of a place: "Leeds Crown Court", "University of
/// Durham", "Manchester Evening News". So it is decided what belongs to a place; who it is, is not.
final class BodyNames {
  private static final int LONGEST = 7;
  private static final int LONGEST_IN_HEADLINE = 2;
  private static final WordList SMALL = WordList.of("and", "of", "for", "the", "with", "&");
  private static final WordList OF =
      WordList.of(
          "University",
          "Diocese",
          "Archdiocese",
          "Bank",
          "Museum",
          "Cathedral",
          "Institute",
          "Chamber",
          "Port");
  private static final WordList BANKS = WordList.of("Bank");
  private static final WordList PRISONS = WordList.of("HMP", "HMYOI");

  private final WordList civic = WordList.ofFile("civic-words.txt");
  private final WordList bodies = WordList.ofFile("body-words.txt");
  private final WordList companies = WordList.ofFile("company-words.txt");
  private final WordList streets = WordList.ofFile("street-words.txt");

  /// The body whose name the place is a part of; null when it is a part of none.
  ///
  /// @param next the first token that belongs to another place, or the end of the unit
  @Nullable Body around(PlaceMatch match, int next) {
    Surroundings around = match.surroundings();
    if (PRISONS.has(around.before(1))) {
      return new Body(match.from() - 1, match.end(), true);
    }
    String kind = around.before(1).equals("of") ? around.before(2) : "";
    if (PersonSigns.isCapitalised(kind) && (OF.has(kind) || companies.has(kind))) {
      return new Body(match.from() - 2, match.end(), !kind.equals("Bank") && !companies.has(kind));
    }
    return from(match, around, next);
  }

  private @Nullable Body from(PlaceMatch match, Surroundings around, int next) {
    Body body = null;
    boolean isCivic = false;
    // Where all words have capitals, the name of the body ends before the sentence does.
    int longest = match.unit().neighbours().isHeadlineCase() ? LONGEST_IN_HEADLINE : LONGEST;
    for (int i = 1; i <= longest && match.end() + i <= next; i++) {
      String word = around.after(i);
      if (!PersonSigns.isCapitalised(word)) {
        if (i == 1 || !SMALL.has(word)) {
          break;
        }
      } else if (civic.has(word) || bodies.has(word)) {
        isCivic |= civic.has(word);
        body = new Body(match.from(), match.end() + i, isCivic);
      }
    }
    return body;
  }

  /// Whether the name is the beginning of a company's: "Lincoln Insurance Group Inc".
  ///
  /// @param next the first token that belongs to another place, or the end of the unit
  boolean isCompany(PlaceMatch match, int next) {
    Surroundings around = match.surroundings();
    for (int i = 1; i <= LONGEST && match.end() + i <= next; i++) {
      String word = around.after(i);
      if (companies.has(word) && PersonSigns.isCapitalised(word)) {
        return true;
      }
      if (!PersonSigns.isCapitalised(word) && (i == 1 || !SMALL.has(word))) {
        return false;
      }
    }
    return false;
  }

  /// "Bank of England": the bank of a whole country says nothing of the country.
  static boolean isBankOf(PlaceMatch match) {
    Surroundings around = match.surroundings();
    return around.before(1).equalsIgnoreCase("of") && BANKS.has(around.before(2));
  }

  /// Whether the name is the first word of a street or a building.
  boolean isStreet(PlaceMatch match) {
    String after = match.surroundings().after(1);
    return PersonSigns.isCapitalised(after) && streets.has(after);
  }

  /// Whether the word is part of the names of bodies or streets.
  boolean has(String word) {
    return civic.has(word) || bodies.has(word) || companies.has(word) || streets.has(word);
  }

  /// The name of a body.
  ///
  /// @param from its first token
  /// @param end the token after its last
  /// @param isCivic whether only a place has such a body
  record Body(int from, int end, boolean isCivic) {}
}
