package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Person;
import org.pincite.indexer.link.NameSpan.Kind;
import org.pincite.indexer.link.Neighbours.Gap;

/// Goes over a record's texts and finds the words that may name listed persons, and other persons
/// of their surnames. What looks like a name but is another's is used up.
final class PersonScan {
  private static final int MAX_INITIALS = 3;

  private final PersonNames names;
  private final Titles titles;
  private final PrivateNames privateNames;
  private final Namesakes namesakes;
  private final List<NameSpan> spans = new ArrayList<>();
  private int number;
  private int section;
  private int order;

  PersonScan(PersonLexicon lexicon, Namesakes namesakes, PrivateNames privateNames) {
    this.names = lexicon.names();
    this.titles = lexicon.titles();
    this.namesakes = namesakes;
    this.privateNames = privateNames;
  }

  /// What was found, in the order of the record.
  List<NameSpan> spans() {
    return spans;
  }

  /// Reads one text; the title is read first.
  ///
  /// @param sectionOfUnit the section to which names in it belong
  void read(TextUnit unit, int sectionOfUnit) {
    section = sectionOfUnit;
    Tokens tokens = unit.tokens();
    int i = 0;
    while (i < tokens.size()) {
      boolean mayBegin = tokens.isCapitalised(i) || names.isParticle(tokens, i);
      i = mayBegin ? readAt(unit, i) : i + 1;
    }
    number++;
  }

  private int readAt(TextUnit unit, int i) {
    NameTrie.Match<ListedName> match = fullName(unit, i);
    if (match != null) {
      return full(unit, i, match);
    }
    boolean mayBeForename = unit.neighbours().isNameBefore(i) && names.isForename(unit.tokens(), i);
    if (mayBeForename && goesOn(unit, i) && titles.before(unit, i).has(CourtesyTitle.Kind.KNIGHT)) {
      namesakes.addOtherKnight(unit.tokens().word(i));
    }
    NameTrie.Match<Surname> surname = names.surnames().longest(unit.tokens(), i);
    if (surname != null) {
      return surname(unit, i, surname);
    }
    if (mayBeForename) {
      forename(unit, i);
    }
    privateNames.read(unit, i);
    return i + 1;
  }

  /// The longest full name; also one that begins later, when it is longer: "Dame Ada" is not all of
  /// "Dame Ada Hill".
  private NameTrie.@Nullable Match<ListedName> fullName(TextUnit unit, int i) {
    NameTrie.Match<ListedName> match = names.full().longest(unit.tokens(), i);
    if (match == null) {
      return withInitials(unit, i);
    }
    if (match.end() == i + 1 && !isWritten(unit, i, match)) {
      return null;
    }
    for (int later = i + 1; later < match.end(); later++) {
      NameTrie.Match<ListedName> other = names.full().longest(unit.tokens(), later);
      if (other != null && other.end() > match.end()) {
        return null;
      }
    }
    return match;
  }

  /// Whether a name of one word is written as it is listed: one in capitals may be another word.
  private static boolean isWritten(TextUnit unit, int i, NameTrie.Match<ListedName> match) {
    String word = unit.tokens().word(i);
    return match.values().stream()
        .anyMatch(name ->
            name.alias() == null
                ? name.person().name().equals(word)
                : name.alias().text().equals(word));
  }

  /// "Ada J. Hill": a name of two words with initials between them.
  private NameTrie.@Nullable Match<ListedName> withInitials(TextUnit unit, int i) {
    Tokens tokens = unit.tokens();
    int first = names.full().next(NameTrie.ROOT, tokens, i);
    int last = i + 1;
    while (first != NameTrie.NONE
        && last < tokens.size()
        && last <= i + MAX_INITIALS
        && unit.neighbours().isInitial(last)) {
      last++;
    }
    if (last == i + 1 || last >= tokens.size()) {
      return null;
    }
    int node = names.full().next(first, tokens, last);
    List<ListedName> found = node == NameTrie.NONE ? List.of() : names.full().valuesAt(node);
    return found.isEmpty() ? null : new NameTrie.Match<>(found, last + 1);
  }

  private int full(TextUnit unit, int i, NameTrie.Match<ListedName> match) {
    int end = match.end();
    List<ListedName> found =
        match.values().stream().filter(name -> name.kind() != ListedName.Kind.NOT).toList();
    var edges = new NameEdges(unit, names);
    if (found.isEmpty() || edges.isPartOfLongerName(i, end, found.getFirst())) {
      unit.useUp(i, end);
      return end;
    }
    TitleRun title = titles.before(unit, i);
    add(unit, edges.afterHonours(end), Kind.FULL, title, found, null, List.of());
    return end;
  }

  private int surname(TextUnit unit, int i, NameTrie.Match<Surname> match) {
    int end = match.end();
    Surname surname = match.values().getFirst();
    var edges = new NameEdges(unit, names);
    TitleRun title = titles.before(unit, i);
    if (unit.neighbours().isSecondOfDouble(i) || edges.isPartOfLongerSurname(end, title)) {
      if (surname.isWholeName() && edges.isFirm(end)) {
        namesakes.addOther(surname, position());
      }
      return end;
    }
    if (title.isDirect()) {
      if (!edges.isOfCouple(title.from())) {
        List<Person> forename = end == i + 1 ? calledByForename(unit, i, title) : List.of();
        add(unit, end, Kind.TITLED_SURNAME, title, List.of(), surname, forename);
      }
    } else if (edges.hasForenameBefore(i) && !surname.isWholeName()) {
      namesakes.addOther(surname, position());
    } else if (!edges.hasParticleBefore(i)
        && (surname.isWholeName() || !edges.mayHaveForenameBefore(i))
        && !(surname.mayBePlace() && edges.isAfterPreposition(i))
        && !isInDateline(unit, i)) {
      add(unit, end, Kind.SURNAME, title, List.of(), surname, List.of());
    }
    return end;
  }

  private boolean isInDateline(TextUnit unit, int i) {
    return !unit.isTitle() && i < Dateline.LONGEST && i < Dateline.end(unit, number - 1);
  }

  private void forename(TextUnit unit, int i) {
    TitleRun title = titles.before(unit, i);
    List<Person> persons = calledByForename(unit, i, title);
    if (!persons.isEmpty()) {
      add(unit, i + 1, Kind.TITLED_FORENAME, title, List.of(), null, persons);
    }
  }

  /// Who may be called by a knight's title and the forename; mostly empty.
  private List<Person> calledByForename(TextUnit unit, int i, TitleRun title) {
    return title.has(CourtesyTitle.Kind.KNIGHT) && !goesOn(unit, i)
        ? names.withForename(unit.tokens().word(i))
        : List.of();
  }

  private static boolean goesOn(TextUnit unit, int i) {
    return unit.neighbours().isNameNext(i + 1) || unit.neighbours().before(i + 1) == Gap.HYPHEN;
  }

  private void add(
      TextUnit unit,
      int end,
      Kind kind,
      TitleRun title,
      List<ListedName> found,
      @Nullable Surname surname,
      List<Person> forename) {
    spans.add(
        new NameSpan(unit, position(), title.from(), end, kind, title, found, surname, forename));
  }

  private NameSpan.Position position() {
    return new NameSpan.Position(number, section, order++);
  }
}
