package org.pincite.indexer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.Person;
import org.pincite.indexer.link.CourtesyTitle.Bearer;
import org.pincite.indexer.link.CourtesyTitle.Kind;

/// Which titles the persons of a record bear, by their listed names and by what stands before their
/// full names in the record.
final class Bearers {
  private final Map<String, Set<CourtesyTitle>> titles = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  /// That a full name meant a person.
  void add(Person person, NameSpan span) {
    named.add(person.id());
    known(person).addAll(span.title().courtesies());
  }

  private Set<CourtesyTitle> known(Person person) {
    return titles.computeIfAbsent(person.id(), id -> listed(person));
  }

  private static Set<CourtesyTitle> listed(Person person) {
    var listed = new HashSet<CourtesyTitle>();
    for (CourtesyTitle title : CourtesyTitle.all()) {
      int length = title.text().length();
      for (Alias alias : person.aliases()) {
        String text = alias.text();
        if (text.length() > length && text.charAt(length) == ' ' && text.startsWith(title.text())) {
          listed.add(title);
        }
      }
    }
    return listed;
  }

  /// Whether the person was named in full.
  boolean isNamed(Person person) {
    return named.contains(person.id());
  }

  /// Whether the person bears the title of this kind that stands before a name.
  boolean hasTitle(Person person, NameSpan span, Kind kind) {
    return span.title().courtesies().stream()
        .anyMatch(title -> title.kind() == kind && known(person).contains(title));
  }

  /// Whether the titles before a name do not speak against the person.
  boolean mayBear(Person person, NameSpan span) {
    List<CourtesyTitle> before = span.title().courtesies();
    Set<CourtesyTitle> borne = known(person);
    if (span.title().has(Kind.PEER) && !isPeerBySurname(person)) {
      return false;
    }
    return !(has(before, Bearer.MAN) && has(borne, Bearer.WOMAN) && !has(borne, Bearer.MAN))
        && !(has(before, Bearer.WOMAN) && has(borne, Bearer.MAN) && !has(borne, Bearer.WOMAN));
  }

  /// Whether a listed name is a peer's title with the surname: many peers took another name.
  private static boolean isPeerBySurname(Person person) {
    return person.aliases().stream()
        .anyMatch(alias ->
            CourtesyTitle.all().stream()
                .filter(title -> title.kind() == Kind.PEER)
                .anyMatch(title -> alias.text().startsWith(title.text() + " " + person.surname())));
  }

  private static boolean has(Iterable<CourtesyTitle> titles, Bearer bearer) {
    for (CourtesyTitle title : titles) {
      if (title.bearer() == bearer) {
        return true;
      }
    }
    return false;
  }
}
