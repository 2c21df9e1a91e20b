package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pincite.indexer.link.Neighbours.Gap;

/// Names with a title, most of which are those of persons who are not listed. They are kept from
/// being taken for places, and full ones that stay without a link are noted for the curator.
final class PrivateNames {
  private static final int MOST = 300;
  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mrs",
          "Ms",
          "Miss",
          "Dr",
          "Sir",
          "Dame",
          "Professor",
          "Prof",
          "Councillor",
          "Cllr",
          "Constable",
          "Superintendent",
          "Inspector",
          "Sergeant",
          "MR",
          "MRS",
          "MS",
          "MISS",
          "DR",
          "SIR",
          "DAME",
          "PROFESSOR",
          "Baroness",
          "Judge",
          "Reverend",
          "Rev");
  private static final int MAX_WORDS = 3;

  private final List<Found> found = new ArrayList<>();

  /// Reads a name of which the token may be the title.
  void read(TextUnit unit, int title) {
    Tokens tokens = unit.tokens();
    if (found.size() >= MOST || !TITLES.contains(tokens.word(title))) {
      return;
    }
    int end = title + 1;
    int words = 0;
    while (end < tokens.size() && words < MAX_WORDS && belongs(unit, end)) {
      words += CourtesyTitle.isWord(tokens.word(end)) ? 0 : 1;
      end++;
    }
    if (words > 0) {
      found.add(new Found(unit, title, end, words));
    }
  }

  private static boolean belongs(TextUnit unit, int token) {
    Gap gap = unit.neighbours().before(token);
    String word = unit.tokens().word(token);
    return gap != Gap.OTHER
        && unit.tokens().isCapitalised(token)
        && !CommonWords.isHonour(word)
        && !CommonWords.isThing(word)
        && !TITLES.contains(word);
  }

  /// Uses up the names that nobody was found for.
  void close(LinkNotes.Builder notes) {
    for (Found name : found) {
      if (!name.unit.isUsedUp(name.title, name.end)) {
        if (name.words > 1) {
          notes.unlisted(name.text());
        }
        name.unit.useUp(name.title, Math.min(name.end, name.title + 3));
      }
    }
  }

  private record Found(TextUnit unit, int title, int end, int words) {
    String text() {
      Tokens tokens = unit.tokens();
      var text = new StringBuilder();
      for (int i = title; i < end; i++) {
        text.append(i == title ? "" : " ").append(tokens.word(i));
      }
      return text.toString();
    }
  }
}
