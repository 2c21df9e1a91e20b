package org.pincite.indexer.link;

import java.util.List;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.SurnameMode;

/// A surname with the listed persons who have it; there is one object for each surname.
///
/// @param isPlace whether the word alone means a listed place
/// @param mayBePlace whether a listed place has this name, among other things
record Surname(String text, List<Person> persons, boolean isPlace, boolean mayBePlace) {
  Surname {
    persons = List.copyOf(persons);
  }

  /// When the surname alone means one of them.
  SurnameMode modeOf(Person person) {
    return isPlace ? SurnameMode.NEVER : person.surnameMode();
  }
}
