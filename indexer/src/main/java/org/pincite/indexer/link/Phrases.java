package org.pincite.indexer.link;

import java.util.List;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Office;
import org.pincite.corpus.authority.Person;

/// What may stand elsewhere in a record and tells who is meant: the context hints of persons, and
/// the names of offices. Safe for several threads.
final class Phrases {
  private final NameTrie<String> trie;

  Phrases(AuthorityFile authority, WordNumbers numbers) {
    trie = new NameTrie<>(numbers, NameTrie.Letters.ANY);
    for (Person person : authority.persons()) {
      person.context().must().forEach(phrase -> trie.add(phrase, must(person)));
      person.context().boost().forEach(phrase -> trie.add(phrase, boost(person)));
    }
    for (Office office : authority.offices()) {
      trie.add(office.name(), office.id());
      List.of(office.aliases(), office.titles()).stream()
          .flatMap(List::stream)
          .forEach(name -> trie.add(name, office.id()));
    }
  }

  static String must(Person person) {
    return "must " + person.id();
  }

  static String boost(Person person) {
    return "boost " + person.id();
  }

  /// By the tokens of each phrase: the id of an office, or what [#must] and [#boost] give.
  NameTrie<String> trie() {
    return trie;
  }
}
