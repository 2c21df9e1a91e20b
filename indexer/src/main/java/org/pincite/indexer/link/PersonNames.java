package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.authority.check.FrequentWords;

/// The full names, surnames and forenames of the listed persons. Safe for several threads.
final class PersonNames {
  private static final Set<String> PEERS =
      Set.of("Lord", "Lady", "Baroness", "Baron", "Viscount", "Viscountess", "Earl", "Countess");

  private final WordNumbers numbers;
  private final NameTrie<ListedName> full;
  private final NameTrie<Surname> surnames;
  private final Map<String, List<Person>> forenames = new HashMap<>();
  // Numbers of words.
  private final BitSet forenameNumbers = new BitSet();
  private final BitSet particles = new BitSet();
  private final FrequentWords frequent = new FrequentWords();
  private final WordList usualForenames = WordList.ofFile("forenames.txt");

  PersonNames(AuthorityFile authority, WordNumbers numbers) {
    this.numbers = numbers;
    this.full = new NameTrie<>(numbers, NameTrie.Letters.OR_CAPITALS);
    this.surnames = new NameTrie<>(numbers, NameTrie.Letters.OR_CAPITALS);
    Map<String, Surname> bySurname = surnames(authority);
    bySurname.values().forEach(this::add);
    for (Person person : authority.persons()) {
      String text = person.surname();
      add(person, text == null ? null : bySurname.get(text));
    }
  }

  private Map<String, Surname> surnames(AuthorityFile authority) {
    var persons = new LinkedHashMap<String, List<Person>>();
    for (Person person : authority.persons()) {
      String text = person.surname();
      if (text != null) {
        persons.computeIfAbsent(text, key -> new ArrayList<>(1)).add(person);
      }
    }
    persons.keySet().removeIf(text -> NameTrie.words(text).isEmpty());
    Set<String> certain = names(authority.places(), place -> !place.ambiguous() && !place.stop());
    Set<String> all = names(authority.places(), place -> true);
    var surnames = new LinkedHashMap<String, Surname>();
    persons.forEach((text, bearers) ->
        surnames.put(
            text,
            new Surname(
                text, bearers, certain.contains(text), all.contains(text), isFrequentWord(text))));
    return surnames;
  }

  private static Set<String> names(Collection<Place> places, Predicate<Place> which) {
    var names = new HashSet<String>();
    for (Place place : places) {
      if (which.test(place)) {
        names.add(place.name());
        place.aliases().forEach(alias -> names.add(alias.text()));
      }
    }
    return names;
  }

  private void add(Surname surname) {
    surnames.add(surname.text(), surname);
    String first = NameTrie.words(surname.text()).getFirst();
    if (Character.isLowerCase(first.codePointAt(0))) {
      particles.set(numbers.add(first));
    }
  }

  private void add(Person person, @Nullable Surname surname) {
    add(person, null, person.name(), surname);
    for (Alias alias : person.aliases()) {
      add(person, alias, alias.text(), surname);
    }
    for (String phrase : person.context().not()) {
      full.add(phrase, new ListedName(person, null, surname, ListedName.Kind.NOT));
    }
    List<String> name = NameTrie.words(person.name());
    if (name.size() > 1) {
      forenames.computeIfAbsent(name.getFirst(), key -> new ArrayList<>(1)).add(person);
      forenameNumbers.set(numbers.add(name.getFirst()));
    }
  }

  private void add(Person person, @Nullable Alias alias, String text, @Nullable Surname surname) {
    List<String> words = NameTrie.words(text);
    boolean isSurnameOnly = alias == null && surname != null && surname.isWholeNameOf(person);
    if (!words.isEmpty() && !(isSurnameOnly && words.size() == 1)) {
      boolean peerage = PEERS.contains(words.getFirst());
      full.add(
          words,
          new ListedName(
              person, alias, surname, peerage ? ListedName.Kind.PEERAGE : ListedName.Kind.NAME));
    }
  }

  /// Full names and further names, and phrases that contain one and mean something else.
  NameTrie<ListedName> full() {
    return full;
  }

  NameTrie<Surname> surnames() {
    return surnames;
  }

  /// Whether a listed person has this forename.
  boolean isForename(Tokens tokens, int i) {
    return forenameNumbers.get(tokens.number(i));
  }

  /// Whether a word, in small letters or capitals, is a forename that many people have, or one of a
  /// listed person.
  boolean isUsualForename(String word) {
    return usualForenames.has(word) || forenames.containsKey(CommonWords.withSmallLetters(word));
  }

  /// Whether a word, however it is written, is a common one.
  boolean isFrequentWord(String word) {
    return frequent.has(word.toLowerCase(Locale.ROOT));
  }

  /// Who has this forename; may be empty.
  List<Person> withForename(String forename) {
    return forenames.getOrDefault(forename, List.of());
  }

  /// Whether a surname may begin with this word, which is written with a small letter.
  boolean isParticle(Tokens tokens, int i) {
    return particles.get(tokens.number(i));
  }
}
