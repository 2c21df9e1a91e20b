package org.pincite.indexer.link;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.indexer.link.Neighbours.Gap;

/// Tells whether the words that were found are the whole of somebody's name.
final class NameEdges {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "da", "di", "del", "della", "van", "von", "der", "den", "ten", "bin", "ibn",
          "al", "el", "le", "la", "ap", "ab", "af");

  private static final WordList FIRMS = WordList.ofFile("company-words.txt");
  private static final WordList AFTER_AND =
      WordList.of(
          "Associates", "Bros", "Brothers", "Co", "Company", "Daughters", "Partners", "Sons");
  private static final WordList SPEECH =
      WordList.of(
          "said",
          "says",
          "told",
          "tells",
          "asked",
          "added",
          "argued",
          "insisted",
          "admitted",
          "claimed",
          "denied",
          "replied",
          "resigned",
          "responded",
          "suggested",
          "explained",
          "warned",
          "announced",
          "wrote",
          "pledged",
          "promised",
          "urged",
          "apologised");
  private static final WordList SAID = WordList.of("said", "says", "added", "asked");
  private static final WordList GOVERNMENTS =
      WordList.of(
          "administration", "cabinet", "era", "government", "presidency", "regime", "years");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "In", "at", "At", "near", "Near", "around", "outside", "Outside");

  private final Tokens tokens;
  private final Neighbours neighbours;
  private final PersonNames names;

  NameEdges(TextUnit unit, PersonNames names) {
    this.tokens = unit.tokens();
    this.neighbours = unit.neighbours();
    this.names = names;
  }

  /// Whether a full name from `from` to before `end` is part of a longer one that is not listed.
  boolean isPartOfLongerName(int from, int end, ListedName name) {
    return neighbours.isSecondOfDouble(from)
        || neighbours.isFirstOfDouble(end)
        || (name.kind() == ListedName.Kind.PEERAGE && hasTerritory(end))
        || (neighbours.isNameNext(end) && goesOnAt(end));
  }

  private boolean goesOnAt(int next) {
    String word = tokens.word(next);
    if (CommonWords.isThing(word)) {
      return true;
    }
    // One more word with a capital looks like a surname, several are a heading or another name.
    return !neighbours.isHeadlineCase()
        && word.length() > 1
        && !neighbours.isAllCapitals(next)
        && !neighbours.isNameNext(next + 1)
        && !CommonWords.isEponym(word)
        && !CommonWords.isDate(word)
        && !CommonWords.opensSentences(word)
        && !CourtesyTitle.isWord(word)
        && names.full().longest(tokens, next) == null;
  }

  /// Whether a surname that ends before `end` goes on, or stands in the name of something else.
  ///
  /// @param title what stands before it
  boolean isPartOfLongerSurname(int end, TitleRun title) {
    boolean peer = title.has(CourtesyTitle.Kind.PEER);
    if (neighbours.isFirstOfDouble(end) || (peer && hasTerritory(end)) || isFirm(end)) {
      return true;
    }
    if (!neighbours.isNameNext(end)) {
      return false;
    }
    String word = tokens.word(end);
    if (CommonWords.isHonour(word)
        || CommonWords.isDate(word)
        || (title.isDirect() && CommonWords.isEponym(word))) {
      return false;
    }
    return !neighbours.isHeadlineCase() || CommonWords.isThing(word) || CommonWords.isEponym(word);
  }

  /// Whether a name that ends before `end` is that of a company: "Hill Corp", "Hill and Co".
  boolean isFirm(int end) {
    boolean joined =
        neighbours.before(end) == Gap.SPACE
            && (tokens.word(end).equalsIgnoreCase("and") || tokens.word(end).equals("&"));
    int word = joined ? end + 1 : end;
    return neighbours.isNameNext(word) && (joined ? AFTER_AND : FIRMS).has(tokens.word(word));
  }

  /// Whether a word is known, or looks by its ending, not to be a forename: "DEFEATS", "Fleeing".
  private boolean isVerb(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return names.isFrequentWord(small)
        || (word.length() > 4 && Stream.of("s", "ed", "ing").anyMatch(small::endsWith));
  }

  /// Whether the words around a surname are those around a person's name: "Hill said", "said Hill".
  static boolean isSpeaker(TextUnit unit, int from, int end) {
    Tokens tokens = unit.tokens();
    Neighbours neighbours = unit.neighbours();
    return (neighbours.before(end) == Gap.SPACE && SPEECH.has(tokens.word(end)))
        || (neighbours.before(from) == Gap.SPACE && SAID.has(tokens.word(from - 1)));
  }

  /// Whether a name that ends before `end` is that of a government: "the Hill administration".
  static boolean isGovernment(TextUnit unit, int end) {
    return unit.neighbours().before(end) == Gap.SPACE && GOVERNMENTS.has(unit.tokens().word(end));
  }

  private boolean hasTerritory(int end) {
    return end + 1 < tokens.size()
        && neighbours.before(end) == Gap.SPACE
        && tokens.word(end).equalsIgnoreCase("of")
        && neighbours.isNameNext(end + 1);
  }

  /// Whether a word before a surname may be its bearer's forename or another part of the name.
  boolean hasForenameBefore(int from) {
    if (!neighbours.isNameBefore(from)) {
      return false;
    }
    String word = tokens.word(from - 1);
    // Where all words have capitals, only what is known to be a forename is one.
    return neighbours.isHeadlineCase()
        ? neighbours.isInitial(from - 1) || names.isUsualForename(word)
        : !CommonWords.opensSentences(word) && !CommonWords.isDate(word);
  }

  /// Whether the word before a surname may be a forename that is not usual, where all words have
  /// capitals.
  boolean mayHaveForenameBefore(int from) {
    return neighbours.isHeadlineCase()
        && neighbours.isNameBefore(from)
        && !isVerb(tokens.word(from - 1));
  }

  /// "de", "van": the surname is longer than what was found.
  boolean hasParticleBefore(int from) {
    return from > 0
        && neighbours.before(from) == Gap.SPACE
        && PARTICLES.contains(tokens.word(from - 1));
  }

  /// "in Hill": a place.
  boolean isAfterPreposition(int from) {
    return from > 0 && PLACE_PREPOSITIONS.contains(tokens.word(from - 1));
  }

  /// "Mr and Mrs Hill": which of the two is not the question.
  boolean isOfCouple(int titlesFrom) {
    return titlesFrom > 1
        && (tokens.word(titlesFrom - 1).equals("and") || tokens.word(titlesFrom - 1).equals("&"))
        && CourtesyTitle.isWord(tokens.word(titlesFrom - 2));
  }

  /// The end of a name with the honours after it: "Ada Hill CBE".
  int afterHonours(int end) {
    int i = end;
    while (i < tokens.size()
        && neighbours.before(i) == Gap.SPACE
        && CommonWords.isHonour(tokens.word(i))) {
      i++;
    }
    return i;
  }
}
