package org.pincite.indexer.link;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.SurnameMode;
import org.pincite.corpus.link.LinkRule;
import org.pincite.indexer.link.Namesakes.Group;

/// Links surnames without a title, where a fuller mention makes clear whose they are.
final class BareSurnames {
  private final RecordContext context;
  private final Namesakes namesakes;
  private final LinkNotes.Builder notes;

  BareSurnames(RecordContext context, Namesakes namesakes, LinkNotes.Builder notes) {
    this.context = context;
    this.namesakes = namesakes;
    this.notes = notes;
  }

  void link(NameSpan span) {
    Surname surname = Objects.requireNonNull(span.surname());
    Person person = span.unit().isTitle() ? inHeadline(surname) : inText(span, surname);
    if (person == null) {
      person = alone(span, surname);
    }
    if (person != null && surname.modeOf(person) != SurnameMode.NEVER) {
      span.unit().link(person.id(), rule(span, surname), span.from(), span.end());
      if (surname.isWholeName()) {
        namesakes.add(surname, person, span.position());
      }
    }
  }

  private static LinkRule rule(NameSpan span, Surname surname) {
    if (NameEdges.isGovernment(span.unit(), span.end())) {
      return LinkRule.GOVERNMENT;
    }
    if (surname.isWholeName()) {
      return LinkRule.FULL_NAME;
    }
    return span.unit().isTitle() ? LinkRule.HEADLINE_SURNAME : LinkRule.SURNAME;
  }

  private @Nullable Person inHeadline(Surname surname) {
    return namesakes.inRecord(surname).only();
  }

  private @Nullable Person inText(NameSpan span, Surname surname) {
    int order = span.position().order();
    Group section = namesakes.inSection(surname, span.position().section());
    List<Person> before = section.before(order);
    if (before.isEmpty()) {
      return null;
    }
    if (section.persons().size() == 1 && !section.hasOthers()) {
      return before.getFirst();
    }
    // Among several, the one of whom this passage speaks.
    Person only = namesakes.inUnit(surname, span.position().unit()).only();
    if (only != null && before.stream().anyMatch(person -> person.id().equals(only.id()))) {
      return only;
    }
    // Texts introduce each person in full: up to here there is one.
    if (before.size() == 1 && !section.hasOthersBefore(order)) {
      return before.getFirst();
    }
    notes.ambiguous(
        span.surface(), Namesakes.ids(section.persons()), "several persons have the surname");
    return null;
  }

  /// The person who is meant wherever the surname stands, unless somebody else has been named.
  private @Nullable Person alone(NameSpan span, Surname surname) {
    if (surname.isWord() && span.unit().neighbours().isHeadlineCase()) {
      return null;
    }
    Group section = namesakes.inSection(surname, span.position().section());
    Group others = span.unit().isTitle() ? namesakes.inRecord(surname) : section;
    List<Person> alone =
        surname.persons().stream()
            .filter(person -> surname.modeOf(person) == SurnameMode.ALONE)
            .filter(context::allows)
            .toList();
    boolean clear =
        alone.size() == 1
            && !others.hasOthers()
            && others.persons().stream()
                .allMatch(person -> person.id().equals(alone.getFirst().id()));
    return clear ? alone.getFirst() : null;
  }
}
