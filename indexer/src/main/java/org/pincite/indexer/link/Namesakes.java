package org.pincite.indexer.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Person;

/// Who was named, in a record, by more than a surname: listed persons, and others of the same
/// surname, of whom it is only kept where they are.
final class Namesakes {
  private static final int MAX_KNIGHTS = 1000;

  private final IdentityHashMap<Surname, Bearers> all = new IdentityHashMap<>();
  private final Set<String> otherKnights = new HashSet<>();

  /// That a listed person was named.
  void add(Surname surname, Person person, NameSpan.Position position) {
    bearers(surname)
        .each(
            position,
            group -> group.persons.putIfAbsent(person.id(), new Named(person, position.order())));
  }

  /// That somebody of the surname was named who is not listed.
  void addOther(Surname surname, NameSpan.Position position) {
    bearers(surname).each(position, group -> group.addOther(position.order()));
  }

  /// That a knight or dame of the forename was named who is not listed.
  void addOtherKnight(String forename) {
    if (otherKnights.size() < MAX_KNIGHTS) {
      otherKnights.add(forename);
    }
  }

  boolean hasOtherKnight(String forename) {
    return otherKnights.contains(forename);
  }

  private Bearers bearers(Surname surname) {
    return all.computeIfAbsent(surname, key -> new Bearers());
  }

  /// All in the record; empty when none was named.
  Group inRecord(Surname surname) {
    Bearers bearers = all.get(surname);
    return bearers == null ? Group.NOBODY : bearers.record;
  }

  /// All in a section.
  Group inSection(Surname surname, int section) {
    return group(all.get(surname), bearers -> bearers.sections.get(section));
  }

  /// All in the title or a passage.
  Group inUnit(Surname surname, int unit) {
    return group(all.get(surname), bearers -> bearers.units.get(unit));
  }

  private static Group group(@Nullable Bearers bearers, Function<Bearers, @Nullable Group> part) {
    Group group = bearers == null ? null : part.apply(bearers);
    return group == null ? Group.NOBODY : group;
  }

  /// Those of one surname.
  private static final class Bearers {
    private final Group record = new Group();
    private final Map<Integer, Group> sections = new HashMap<>();
    private final Map<Integer, Group> units = new HashMap<>();

    void each(NameSpan.Position position, Consumer<Group> take) {
      take.accept(record);
      take.accept(sections.computeIfAbsent(position.section(), key -> new Group()));
      take.accept(units.computeIfAbsent(position.unit(), key -> new Group()));
    }
  }

  /// Those of one surname in a part of the record.
  static final class Group {
    private static final Group NOBODY = new Group();

    private final Map<String, Named> persons = new LinkedHashMap<>();
    private int firstOther = Integer.MAX_VALUE;

    private void addOther(int order) {
      firstOther = Math.min(firstOther, order);
    }

    /// Listed persons, in the order in which they were named.
    List<Person> persons() {
      return before(Integer.MAX_VALUE);
    }

    /// Those of them who were named before.
    List<Person> before(int order) {
      return persons.values().stream()
          .filter(named -> named.order < order)
          .map(Named::person)
          .toList();
    }

    /// Whether somebody of the surname was named who is not listed.
    boolean hasOthers() {
      return firstOther < Integer.MAX_VALUE;
    }

    /// Whether that was before.
    boolean hasOthersBefore(int order) {
      return firstOther < order;
    }

    /// The one person of all who were named; null when there are none or more.
    @Nullable Person only() {
      return persons.size() == 1 && !hasOthers() ? persons().getFirst() : null;
    }
  }

  /// A listed person, with the order of the first mention.
  private record Named(Person person, int order) {}

  /// The ids of persons, as notes have them.
  static List<String> ids(Collection<Person> persons) {
    return persons.stream().map(Person::id).toList();
  }
}
