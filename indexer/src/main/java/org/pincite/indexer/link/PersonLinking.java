package org.pincite.indexer.link;

import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.link.LinkRule;

/// Links the names of listed persons. Safe for several threads.
final class PersonLinking {
  private final NameTrie<Name> names = new NameTrie<>();

  PersonLinking(AuthorityFile authority) {
    for (Person person : authority.persons()) {
      names.add(person.name(), new Name(person, !person.ambiguous()));
      for (Alias alias : person.aliases()) {
        names.add(alias.text(), new Name(person, true));
      }
      person.context().not().forEach(phrase -> names.add(phrase, new Name(person, false)));
    }
  }

  void link(RecordText record, LinkNotes.Builder notes) {
    record.units().forEach(this::link);
  }

  private void link(TextUnit unit) {
    int i = 0;
    while (i < unit.tokens().size()) {
      var match = names.longest(unit.tokens(), i);
      if (match == null) {
        i++;
        continue;
      }
      Name name = match.values().getFirst();
      if (match.values().size() == 1 && name.isEvidence) {
        unit.link(name.person.id(), LinkRule.FULL_NAME, i, match.end());
      } else {
        unit.useUp(i, match.end());
      }
      i = match.end();
    }
  }

  private record Name(Person person, boolean isEvidence) {}
}
