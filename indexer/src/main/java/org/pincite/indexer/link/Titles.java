package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Office;
import org.pincite.corpus.authority.Place;
import org.pincite.indexer.link.Neighbours.Gap;

/// The titles and offices that stand before names, found from the name backwards: "the Home
/// Secretary, the Rt Hon Ada Hill". Safe for several threads.
final class Titles {
  private static final int MOST = 5;
  private static final Set<String> PAST = Set.of("former", "then", "ex", "onetime", "late");
  private static final Set<String> NOT_THE_OFFICE =
      Set.of("shadow", "deputy", "assistant", "vice", "associate", "junior", "designate");

  private final NameTrie<Title> backwards;

  Titles(AuthorityFile authority, WordNumbers numbers) {
    backwards = new NameTrie<>(numbers, NameTrie.Letters.ANY);
    for (CourtesyTitle title : CourtesyTitle.all()) {
      backwards.add(NameTrie.words(title.text()).reversed(), new Title(title, null, false));
    }
    Set<String> placeWords = placeWords(authority.places());
    for (Office office : authority.offices()) {
      for (String title : titles(office)) {
        List<String> words = NameTrie.words(title);
        boolean namesPlace = words.stream().anyMatch(placeWords::contains);
        backwards.add(words.reversed(), new Title(null, office, namesPlace));
      }
    }
  }

  private static Set<String> placeWords(Collection<Place> places) {
    var words = new HashSet<String>();
    places.forEach(place -> words.add(NameTrie.words(place.name()).getFirst()));
    return words;
  }

  /// What stands before a holder's name.
  static List<String> titles(Office office) {
    if (!office.titles().isEmpty()) {
      return office.titles();
    }
    var titles = new ArrayList<>(office.aliases());
    titles.add(office.name());
    return titles;
  }

  /// A title as the list of them has it: one of courtesy, or that of an office.
  private record Title(
      @Nullable CourtesyTitle courtesy, @Nullable Office office, boolean namesPlace) {}

  /// The titles directly before the token at which a name begins, and an office that a comma or
  /// bracket parts from them.
  TitleRun before(TextUnit unit, int name) {
    var run = new TitleRun(name);
    int from = name;
    for (int n = 0; n < MOST; n++) {
      int before = take(unit, from, run);
      if (before == from) {
        break;
      }
      from = before;
    }
    takeApart(unit, from, run);
    return run;
  }

  private int take(TextUnit unit, int end, TitleRun run) {
    Gap gap = unit.neighbours().before(end);
    if (gap != Gap.SPACE && gap != Gap.DOT) {
      return end;
    }
    int from = longest(unit, end, run, false);
    if (from < end) {
      readModifiers(unit.tokens(), from, run);
    }
    return from;
  }

  /// "the Director of Public Prosecutions, Mr Hill" and "the Home Secretary (Ms Hill)".
  private void takeApart(TextUnit unit, int from, TitleRun run) {
    int end = from > 0 && unit.tokens().word(from - 1).equalsIgnoreCase("the") ? from - 1 : from;
    if (end < 2 || !isMark(unit.tokens().word(end - 1))) {
      return;
    }
    int officeFrom = longest(unit, end - 1, run, true);
    if (officeFrom < end - 1) {
      readModifiers(unit.tokens(), officeFrom, run);
    }
  }

  private static boolean isMark(String word) {
    return word.equals(",") || word.equals("(");
  }

  /// Where the longest title begins that ends before `end`; `end` when none does.
  private int longest(TextUnit unit, int end, TitleRun run, boolean apart) {
    Tokens tokens = unit.tokens();
    List<Title> found = List.of();
    int from = end;
    int node = NameTrie.ROOT;
    for (int i = end - 1; i >= 0; i--) {
      node = backwards.next(node, tokens, i);
      if (node == NameTrie.NONE) {
        break;
      }
      List<Title> here = usable(backwards.valuesAt(node), tokens.isCapitalised(i), apart);
      if (!here.isEmpty()) {
        found = here;
        from = i;
      }
    }
    if (!apart && from < end) {
      if (found.stream().anyMatch(Title::namesPlace)) {
        run.endSurface();
      }
      run.reach(from);
    }
    for (Title title : found) {
      if (title.courtesy != null) {
        run.add(title.courtesy);
      }
      if (title.office != null) {
        run.add(title.office);
      }
    }
    return from;
  }

  private static List<Title> usable(List<Title> titles, boolean capitalised, boolean apart) {
    return titles.stream()
        .filter(title -> title.office != null || (capitalised && !apart))
        .toList();
  }

  private static void readModifiers(Tokens tokens, int from, TitleRun run) {
    for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
      String word = tokens.word(i).toLowerCase(Locale.ROOT);
      if (PAST.contains(word)) {
        run.setPast();
      } else if (NOT_THE_OFFICE.contains(word)) {
        run.setOtherOffice();
      } else {
        return;
      }
    }
  }
}
