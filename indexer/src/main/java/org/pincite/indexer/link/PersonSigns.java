package org.pincite.indexer.link;

import org.jspecify.annotations.Nullable;

/// Tells a place from a person called like it by the words around the name: "Jack London", "Ms
/// Preston", "Lord Bath", "Duke of Devonshire", "Sheffield-Jones", "Preston QC".
final class PersonSigns {
  private static final WordList PEERS =
      WordList.of(
          "Lord",
          "Lady",
          "Baroness",
          "Baron",
          "Viscount",
          "Countess",
          "Earl",
          "Prince",
          "Princess");
  private static final WordList AFTER_NAMES =
      WordList.of(
          "QC", "KC", "J", "LJ", "JJ", "CBE", "OBE", "MBE", "DBE", "KBE", "JP", "Jr", "Esq");
  private static final WordList NO_FORENAME_AFTER =
      WordList.of(
          "St",
          "Saint",
          "San",
          "Santa",
          "Queen",
          "King",
          "Prince",
          "Princess",
          "Pope",
          "Fort",
          "Port",
          "Lake",
          "Mount",
          "Cape",
          "Christ");
  private static final int LONGEST_PEERAGE = 5;

  private final WordList titles = WordList.ofFile("titles.txt");
  private final WordList ranks = WordList.ofFile("ranks.txt");
  private final WordList noSurnames = WordList.ofFile("no-surnames.txt");
  private final WordList besidePlaces = WordList.ofFile("beside-places.txt");
  private final WordList forenames = WordList.ofFile("forenames.txt");
  private final WordList surnames = WordList.ofFile("common-surnames.txt");
  private final WordList shared = WordList.ofFile("shared-names.txt");

  /// Whether the name is a surname, or the territory of a title, by what stands around it.
  ///
  /// @param previous the last name of places before it; null when there is none
  /// @param next the first name of places after it; null when there is none
  boolean isPerson(PlaceMatch match, @Nullable PlaceMatch previous, @Nullable PlaceMatch next) {
    Surroundings around = match.surroundings();
    boolean afterPlace = previous != null && previous.end() == match.from();
    boolean afterCountry = previous != null && afterPlace && previous.isCountry();
    boolean beforePlace = next != null && next.from() == match.end();
    return (isSurname(match) && !afterCountry)
        || (isParty(around) && (previous == null || previous.end() != match.from() - 1))
        || isTerritory(around)
        || (previous != null && afterPlace && isShared(match) && isShared(previous))
        || (next != null && beforePlace && isShared(match) && isShared(next))
        || (!afterPlace && !match.isCountry() && isOtherHalf(around.hyphenatedBefore()))
        || (!beforePlace && !match.isCountry() && isOtherHalf(around.hyphenatedAfter()));
  }

  /// Whether a name is as often that of a person, of a product or of a town abroad.
  boolean isShared(PlaceMatch match) {
    return shared.has(match.onlyWord());
  }

  /// Whether a word is one of the surnames that most people have.
  boolean isCommonSurname(String word) {
    return isCapitalised(word) && surnames.has(word);
  }

  /// The second of the parties to a case, "Marsh v Preston", unless both are places, who play.
  private static boolean isParty(Surroundings around) {
    return around.before(1).equals("v");
  }

  /// Whether a title, forename or initial stands before the name, or letters of honour behind it.
  boolean isSurname(PlaceMatch match) {
    Surroundings around = match.surroundings();
    String before = around.before(1);
    return (!before.isEmpty() && isCapitalised(before) && isNameBefore(before, around))
        || (AFTER_NAMES.has(around.after(1)) && isCapitalised(around.after(1)));
  }

  private boolean isNameBefore(String before, Surroundings around) {
    return titles.has(before)
        || isInitial(before, around)
        || (forenames.has(before) && !NO_FORENAME_AFTER.has(around.before(2)));
  }

  private static boolean isInitial(String before, Surroundings around) {
    if (before.length() > 1) {
      return false;
    }
    int after = around.unit().tokens().end(around.from() - 1);
    boolean hasDot = around.unit().text().charAt(after) == '.';
    return hasDot || !"AIX".contains(before);
  }

  private boolean isTerritory(Surroundings around) {
    if (!around.before(1).equalsIgnoreCase("of")) {
      return false;
    }
    if (ranks.has(around.before(2)) && isCapitalised(around.before(2))) {
      return true;
    }
    for (int i = 2; i <= LONGEST_PEERAGE && isCapitalised(around.before(i)); i++) {
      if (PEERS.has(around.before(i)) && !around.before(i - 1).equals("Mayor")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word that a hyphen joins to the name makes a double name of it.
  private boolean isOtherHalf(String word) {
    return word.length() > 2
        && isCapitalised(word)
        && !Character.isUpperCase(word.charAt(1))
        && !noSurnames.has(word);
  }

  /// Whether another word in capitals stands right beside the name, so that it may be a part of the
  /// name of anything.
  ///
  /// @param behindToo whether the word behind counts; in titles all words may have capitals
  boolean isPartOfName(PlaceMatch match, boolean behindToo) {
    Surroundings around = match.surroundings();
    return !match.inCapitals()
        && (isOtherWord(around.before(1))
            || (behindToo && !match.unit().isTitle() && isOtherWord(around.after(1))));
  }

  private boolean isOtherWord(String word) {
    return isCapitalised(word) && !besidePlaces.has(word);
  }

  /// Whether a name of one word is also a forename.
  boolean isForename(PlaceMatch match) {
    return forenames.has(match.onlyWord());
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
