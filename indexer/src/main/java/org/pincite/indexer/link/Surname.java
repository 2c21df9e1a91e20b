package org.pincite.indexer.link;

import java.util.List;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.SurnameMode;

/// A surname with the listed persons who have it; there is one object for each surname.
///
/// @param isPlace whether the word alone means a listed place
/// @param mayBePlace whether a listed place has this name, among other things
/// @param isWord whether it is a common word, which is told from the name by its small letters only
record Surname(
    String text, List<Person> persons, boolean isPlace, boolean mayBePlace, boolean isWord) {
  Surname {
    persons = List.copyOf(persons);
  }

  /// When the surname alone means one of them.
  SurnameMode modeOf(Person person) {
    SurnameMode mode = person.surnameMode();
    return isPlace && mode == SurnameMode.AFTER ? SurnameMode.NEVER : mode;
  }

  /// Whether it is all that is listed of one person's name, whose forenames are not known.
  boolean isWholeName() {
    return persons.size() == 1 && isWholeNameOf(persons.getFirst());
  }

  /// Whether a person is listed by nothing but this name, which means that person anywhere.
  boolean isWholeNameOf(Person person) {
    return person.surnameMode() == SurnameMode.ALONE && person.name().equals(text);
  }
}
