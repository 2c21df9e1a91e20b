package org.pincite.indexer.link;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Role;
import org.pincite.corpus.authority.SurnameMode;
import org.pincite.corpus.link.LinkRule;
import org.pincite.indexer.link.Namesakes.Group;
import org.pincite.indexer.link.TextTime.Fit;

/// Links surnames without a title, where a fuller mention makes clear whose they are.
final class BareSurnames {
  private static final List<String> LEADERS =
      List.of(
          "President of", "Prime Minister", "First Minister", "Chancellor of Germany", "Taoiseach");
  private final RecordContext context;
  private final Namesakes namesakes;
  private final LinkNotes.Builder notes;
  private final PersonNames names;

  BareSurnames(
      RecordContext context, Namesakes namesakes, LinkNotes.Builder notes, PersonNames names) {
    this.context = context;
    this.namesakes = namesakes;
    this.notes = notes;
    this.names = names;
  }

  void link(NameSpan span) {
    Surname surname = Objects.requireNonNull(span.surname());
    Person person = isGovernment(span) ? leader(span, surname) : null;
    if (person == null) {
      person = span.unit().isTitle() ? inHeadline(surname) : inText(span, surname);
    }
    if (person == null) {
      person = alone(span, surname);
    }
    if (person != null && isClear(span, surname, person)) {
      span.unit().link(person.id(), rule(span, surname), span.from(), span.end());
      if (surname.isWholeName()) {
        namesakes.add(surname, person, span.position());
      }
    }
  }

  private static boolean isGovernment(NameSpan span) {
    return NameEdges.isGovernment(span.unit(), span.end());
  }

  /// Whether the surname cannot be the word, forename or place that it also is.
  private boolean isClear(NameSpan span, Surname surname, Person person) {
    return surname.modeOf(person) != SurnameMode.NEVER
        || (!names.isUsualForename(surname.text())
            && (NameEdges.isSpeaker(span.unit(), span.from(), span.end()) || isGovernment(span)));
  }

  /// The one of the surname who led a government, whose name it has: "the Hill administration".
  private @Nullable Person leader(NameSpan span, Surname surname) {
    if (namesakes.inSection(surname, span.position().section()).hasOthers()) {
      return null;
    }
    List<Person> leaders =
        surname.persons().stream()
            .filter(person -> surname.modeOf(person) != SurnameMode.NEVER)
            .filter(person -> context.allows(person) && fit(person, span) != Fit.NOT)
            .toList();
    if (leaders.size() > 1) {
      leaders =
          leaders.stream().filter(person -> fit(person, span).compareTo(Fit.THEN) >= 0).toList();
    }
    return leaders.size() == 1 ? leaders.getFirst() : null;
  }

  private Fit fit(Person person, NameSpan span) {
    return person.roles().stream()
        .filter(BareSurnames::isLeaders)
        .filter(role -> context.time().mayKnow(role.term()))
        .map(role -> context.time().fit(role, span))
        .map(fit -> fit == Fit.NOT ? Fit.BEFORE : fit)
        .max(Comparator.naturalOrder())
        .orElse(Fit.NOT);
  }

  private static boolean isLeaders(Role role) {
    String title = role.title();
    return title != null && LEADERS.stream().anyMatch(title::startsWith);
  }

  private static LinkRule rule(NameSpan span, Surname surname) {
    if (isGovernment(span)) {
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
