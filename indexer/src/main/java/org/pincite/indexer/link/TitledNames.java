package org.pincite.indexer.link;

import static org.pincite.indexer.link.CourtesyTitle.Kind.KNIGHT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Office;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Role;
import org.pincite.corpus.authority.SurnameMode;
import org.pincite.corpus.link.LinkRule;
import org.pincite.indexer.link.Namesakes.Group;
import org.pincite.indexer.link.TextTime.Fit;

/// Links surnames after a title or an office, and forenames after "Sir" and "Dame".
final class TitledNames {
  private final RecordContext context;
  private final Namesakes namesakes;
  private final Bearers bearers;
  private final LinkNotes.Builder notes;

  TitledNames(
      RecordContext context, Namesakes namesakes, Bearers bearers, LinkNotes.Builder notes) {
    this.context = context;
    this.namesakes = namesakes;
    this.bearers = bearers;
    this.notes = notes;
  }

  void link(NameSpan span) {
    Surname surname = span.surname();
    if (linkForename(span) || surname == null) {
      return;
    }
    if (!span.title().offices().isEmpty() && linkHolder(span, surname)) {
      return;
    }
    Group inRecord = namesakes.inRecord(surname);
    if (inRecord.persons().isEmpty()) {
      if (!inRecord.hasOthers() && !linkAlone(span, surname) && !span.title().isOtherOffice()) {
        linkUnnamed(span, surname);
      }
      return;
    }
    Person person = named(span, surname, inRecord);
    if (person != null) {
      link(span, surname, person, LinkRule.TITLE_SURNAME);
    }
  }

  /// Links the one person of the surname who held the office that stands before it.
  private boolean linkHolder(NameSpan span, Surname surname) {
    List<Person> best = List.of();
    for (Fit fit : List.of(Fit.STATED, Fit.THEN, Fit.NEAR, Fit.BEFORE)) {
      best =
          surname.persons().stream()
              .filter(person -> fit(person, span) == fit && context.allows(person))
              .toList();
      if (!best.isEmpty()) {
        break;
      }
    }
    if (best.size() > 1) {
      best = best.stream().filter(bearers::isNamed).toList();
    }
    if (best.size() != 1) {
      return false;
    }
    link(span, surname, best.getFirst(), LinkRule.OFFICE_SURNAME);
    return true;
  }

  private Fit fit(Person person, NameSpan span) {
    Fit best = Fit.NOT;
    for (Role role : person.roles()) {
      for (Office office : span.title().offices()) {
        if (office.id().equals(role.office())) {
          Fit fit = context.time().fit(role, span);
          best = fit.compareTo(best) > 0 ? fit : best;
        }
      }
    }
    return best;
  }

  /// The one of those named in full whom the title can mean; null when that is not clear.
  private @Nullable Person named(NameSpan span, Surname surname, Group inRecord) {
    for (Group group :
        List.of(
            inRecord,
            namesakes.inSection(surname, span.position().section()),
            namesakes.inUnit(surname, span.position().unit()))) {
      List<Person> fitting = fitting(group.persons(), span);
      if (fitting.size() == 1 && !group.hasOthers()) {
        return fitting.getFirst();
      }
    }
    int order = span.position().order();
    Group section = namesakes.inSection(surname, span.position().section());
    List<Person> before = fitting(section.before(order), span);
    if (before.size() == 1 && !section.hasOthersBefore(order)) {
      return before.getFirst();
    }
    List<Person> fitting = fitting(inRecord.persons(), span);
    notes.ambiguous(
        span.surface(),
        Namesakes.ids(inRecord.persons()),
        fitting.isEmpty() ? "the title is another's" : "several persons have the surname");
    return null;
  }

  private List<Person> fitting(List<Person> persons, NameSpan span) {
    return persons.stream().filter(person -> bearers.mayBear(person, span)).toList();
  }

  /// Nobody of the surname is named in full, but it means one person anywhere.
  private boolean linkAlone(NameSpan span, Surname surname) {
    List<Person> alone =
        surname.persons().stream()
            .filter(person -> surname.modeOf(person) == SurnameMode.ALONE)
            .filter(person -> context.allows(person) && bearers.mayBear(person, span))
            .toList();
    if (alone.size() == 1) {
      link(span, surname, alone.getFirst(), LinkRule.TITLE_SURNAME);
    }
    return alone.size() == 1;
  }

  /// Nobody of the surname is named in full, but the record speaks of the office.
  private void linkUnnamed(NameSpan span, Surname surname) {
    var supported = new ArrayList<Person>();
    for (Person person : surname.persons()) {
      if (context.allows(person)
          && bearers.mayBear(person, span)
          && (context.namesOffice(person, span)
              || (context.boosts(person) && wasInOffice(person, span)))) {
        supported.add(person);
      }
    }
    if (supported.size() == 1) {
      link(span, surname, supported.getFirst(), LinkRule.TITLE_SURNAME);
    } else if (supported.size() > 1) {
      notes.ambiguous(span.surface(), Namesakes.ids(supported), "several persons have the surname");
    }
  }

  private boolean wasInOffice(Person person, NameSpan span) {
    return person.roles().stream()
        .anyMatch(role -> context.time().fit(role, span).compareTo(Fit.NEAR) >= 0);
  }

  private boolean linkForename(NameSpan span) {
    List<Person> fitting =
        span.forename().stream()
            .filter(person -> bearers.isNamed(person) && bearers.hasTitle(person, span, KNIGHT))
            .toList();
    String forename = span.unit().tokens().word(span.end() - 1);
    if (fitting.size() == 1 && !namesakes.hasOtherKnight(forename)) {
      span.unit().link(fitting.getFirst().id(), LinkRule.TITLE_SURNAME, span.from(), span.end());
    } else if (!fitting.isEmpty()) {
      notes.ambiguous(span.surface(), Namesakes.ids(fitting), "several persons have the forename");
    }
    return !fitting.isEmpty();
  }

  private void link(NameSpan span, Surname surname, Person person, LinkRule rule) {
    span.unit().link(person.id(), rule, span.from(), span.end());
    namesakes.add(surname, person, span.position());
  }
}
