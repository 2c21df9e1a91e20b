package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.link.LinkRule;
import org.pincite.indexer.link.TextTime.Fit;

/// Links full names: those that can mean one person only, and then those of which the rest of the
/// record tells whom they mean.
final class FullNames {
  private final RecordContext context;
  private final Namesakes namesakes;
  private final Bearers bearers;
  private final LinkNotes.Builder notes;
  private final Set<String> certain = new HashSet<>();
  private final List<NameSpan> open = new ArrayList<>();

  FullNames(RecordContext context, Namesakes namesakes, Bearers bearers, LinkNotes.Builder notes) {
    this.context = context;
    this.namesakes = namesakes;
    this.bearers = bearers;
    this.notes = notes;
  }

  /// @param spans full names, in the order of the record
  void link(List<NameSpan> spans) {
    for (NameSpan span : spans) {
      List<ListedName> names = possible(span);
      if (names.isEmpty()) {
        span.unit().useUp(span.from(), span.end());
      } else if (persons(names).size() == 1 && names.stream().anyMatch(ListedName::isCertain)) {
        certain.add(names.getFirst().person().id());
        link(span, names.getFirst(), LinkRule.FULL_NAME);
      } else {
        open.add(span);
      }
    }
    open.forEach(span ->
        possible(span).stream()
            .map(ListedName::person)
            .filter(person -> isNamedWithOffice(person, span))
            .forEach(person -> certain.add(person.id())));
    open.forEach(this::decide);
  }

  private List<ListedName> possible(NameSpan span) {
    return span.names().stream()
        .filter(this::mayBeBorne)
        .filter(name -> context.allows(name.person()))
        .toList();
  }

  /// Whether the form was in use when the text was written. A title before the whole name is not
  /// more than the name: what is known of its date may be wrong.
  private boolean mayBeBorne(ListedName name) {
    return name.alias() == null
        || context.time().mayKnow(name.alias().term())
        || (!name.person().ambiguous() && name.alias().text().endsWith(" " + name.person().name()));
  }

  private static Collection<Person> persons(List<ListedName> names) {
    var persons = new LinkedHashMap<String, Person>();
    names.forEach(name -> persons.put(name.person().id(), name.person()));
    return persons.values();
  }

  private void decide(NameSpan span) {
    List<ListedName> names = possible(span);
    List<Predicate<ListedName>> tests =
        List.of(
            name -> hasOffice(name.person(), span),
            name -> context.boosts(name.person()),
            name -> certain.contains(name.person().id()),
            name -> context.namesOffice(name.person(), span),
            name ->
                name.isCertain()
                    && context.time().isKnown()
                    && name.alias() != null
                    && context.time().touches(name.alias().term()));
    for (Predicate<ListedName> test : tests) {
      List<ListedName> passed = names.stream().filter(test).toList();
      if (persons(passed).size() == 1) {
        link(span, passed.getFirst(), LinkRule.CONTEXT);
        return;
      }
    }
    span.unit().useUp(span.from(), span.end());
    notes.ambiguous(
        span.surface(),
        Namesakes.ids(persons(names)),
        names.size() == 1 ? "the name is also that of others" : "several persons have the name");
  }

  private boolean isNamedWithOffice(Person person, NameSpan span) {
    return persons(span.names()).size() == 1
        && (hasOffice(person, span) || context.namesOffice(person, span));
  }

  /// Whether an office that the person held stands before the name.
  private boolean hasOffice(Person person, NameSpan span) {
    return span.title().offices().stream()
        .anyMatch(office ->
            person.roles().stream()
                .anyMatch(role ->
                    office.id().equals(role.office())
                        && context.time().fit(role, span) != Fit.NOT));
  }

  private void link(NameSpan span, ListedName name, LinkRule rule) {
    boolean government = NameEdges.isGovernment(span.unit(), span.end());
    LinkRule shown = government ? LinkRule.GOVERNMENT : rule;
    span.unit().link(name.person().id(), shown, span.from(), span.end());
    bearers.add(name.person(), span);
    if (name.surname() != null) {
      namesakes.add(name.surname(), name.person(), span.position());
    }
  }
}
