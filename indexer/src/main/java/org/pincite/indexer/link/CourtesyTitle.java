package org.pincite.indexer.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A title that many people have, who need not be listed.
///
/// @param text as written before a name
/// @param bearer who can have it
record CourtesyTitle(String text, Kind kind, Bearer bearer) {

  private static final Set<String> OFFICE_WORDS =
      Set.of(
          "Prime", "Chief", "Home", "Foreign", "Deputy", "Former", "Attorney", "Leader", "Speaker");

  /// What a title says of the name after it.
  enum Kind {
    /// Stands before a surname or a full name: "Ms Hill".
    COURTESY,
    /// Stands before a forename too: "Dame Ada".
    KNIGHT,
    /// Is part of the name: "Lord Hill" is not Mr Hill.
    PEER,
    /// An occupation or rank.
    RANK
  }

  /// Whom a title is given to.
  enum Bearer {
    MAN,
    WOMAN,
    ANYBODY
  }

  private static final List<CourtesyTitle> ALL = list();
  private static final Set<String> WORDS =
      ALL.stream()
          .flatMap(title -> NameTrie.words(title.text()).stream())
          .collect(Collectors.toUnmodifiableSet());

  static List<CourtesyTitle> all() {
    return ALL;
  }

  /// Whether a word with a capital may be a title, or begin one.
  static boolean isWord(String word) {
    String written = CommonWords.withSmallLetters(word);
    return WORDS.contains(written) || OFFICE_WORDS.contains(written);
  }

  private static List<CourtesyTitle> list() {
    return Stream.of(
            of(Kind.COURTESY, Bearer.MAN, "Mr", "Mister", "Messrs"),
            of(Kind.COURTESY, Bearer.WOMAN, "Mrs", "Ms", "Miss", "Madam"),
            of(Kind.COURTESY, Bearer.ANYBODY, "Mx", "Dr", "Doctor", "Professor", "Prof"),
            of(Kind.COURTESY, Bearer.ANYBODY, "Rt Hon", "Right Hon", "Right Honourable", "Hon"),
            of(Kind.KNIGHT, Bearer.MAN, "Sir"),
            of(Kind.KNIGHT, Bearer.WOMAN, "Dame"),
            of(Kind.PEER, Bearer.MAN, "Lord", "Baron", "Viscount", "Earl"),
            of(Kind.PEER, Bearer.WOMAN, "Lady", "Baroness", "Viscountess", "Countess"),
            of(Kind.RANK, Bearer.MAN, "Mr Justice", "Lord Justice", "Congressman", "Father"),
            of(Kind.RANK, Bearer.WOMAN, "Mrs Justice", "Ms Justice", "Lady Justice"),
            of(Kind.RANK, Bearer.WOMAN, "Congresswoman", "Sister"),
            of(Kind.RANK, Bearer.ANYBODY, "Justice", "Judge", "Sheriff", "Recorder", "Councillor"),
            of(Kind.RANK, Bearer.ANYBODY, "Cllr", "Alderman", "Mayor", "President", "Chairman"),
            of(Kind.RANK, Bearer.ANYBODY, "Chairwoman", "Chair", "Senator", "Sen", "Rep", "MP"),
            of(Kind.RANK, Bearer.ANYBODY, "Representative", "Governor", "Chancellor", "Secretary"),
            of(Kind.RANK, Bearer.ANYBODY, "Minister", "Ambassador", "Commissioner", "Director"),
            of(Kind.RANK, Bearer.ANYBODY, "Chief Constable", "Superintendent", "Inspector"),
            of(Kind.RANK, Bearer.ANYBODY, "Sergeant", "Constable", "PC", "DC", "DS", "DI", "DCI"),
            of(Kind.RANK, Bearer.ANYBODY, "Captain", "Major", "Colonel", "General", "Admiral"),
            of(Kind.RANK, Bearer.ANYBODY, "Archbishop", "Bishop", "Cardinal", "Canon", "Dean"),
            of(Kind.RANK, Bearer.ANYBODY, "Reverend", "Rev", "Pope", "Comrade", "Premier"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<CourtesyTitle> of(Kind kind, Bearer bearer, String... texts) {
    return Stream.of(texts).map(text -> new CourtesyTitle(text, kind, bearer)).toList();
  }
}
