package org.pincite.indexer.curator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.PartialDate;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Role;

/// Since when persons may be named for their role. There is no end to it: reports speak of what
/// was.
final class ActiveYears {

  /// Before somebody holds an office, the press names them.
  private static final int EARLIER = 10;

  private final Map<String, Integer> since = new HashMap<>();

  ActiveYears(AuthorityFile authority) {
    for (Person person : authority.persons()) {
      person.roles().stream()
          .map(Role::term)
          .map(term -> term.from())
          .filter(Objects::nonNull)
          .map(PartialDate::firstDay)
          .min(Comparator.naturalOrder())
          .ifPresent(day -> since.put(person.id(), day.getYear() - EARLIER));
    }
  }

  /// Whether a record is too old to name a person for a role; false where either date is unknown.
  boolean isTooEarly(String entity, PublicRecord record) {
    Integer first = since.get(entity);
    var year = record.published().year();
    return first != null && year.isPresent() && year.getAsInt() < first;
  }
}
