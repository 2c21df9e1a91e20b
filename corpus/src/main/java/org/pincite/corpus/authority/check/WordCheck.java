package org.pincite.corpus.authority.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.LenientAuthority;
import org.pincite.corpus.authority.LenientAuthority.Entry;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.authority.SurnameMode;

/// Names of one word that texts use for something else, and names that are too short.
final class WordCheck {
  private static final Set<String> TITLES =
      Set.of(
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "baron",
          "viscount",
          "earl",
          "dr",
          "professor",
          "prof",
          "mr",
          "mrs",
          "ms",
          "the",
          "king",
          "queen",
          "prince",
          "princess");

  private final Findings findings;
  private final FrequentWords words = new FrequentWords();
  private final Set<String> placeNames = new HashSet<>();
  private final Set<String> forenames = new HashSet<>();

  WordCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LenientAuthority authority) {
    for (Entry<Place> entry : authority.places()) {
      if (entry.value() != null) {
        forms(entry.value().name(), entry.value().aliases())
            .forEach(name -> placeNames.add(Forms.folded(name)));
      }
    }
    authority.persons().forEach(this::forename);
    authority.persons().forEach(this::person);
    authority.places().forEach(this::place);
  }

  private static Stream<String> forms(String name, List<Alias> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream().map(Alias::text));
  }

  private void forename(Entry<Person> entry) {
    if (entry.value() != null) {
      List<String> name = Forms.words(entry.value().name());
      String first = name.isEmpty() ? "" : name.getFirst();
      // In many languages the surname stands first.
      boolean isForename =
          !TITLES.contains(first)
              && !first.equals(Forms.folded(String.valueOf(entry.value().surname())));
      if (name.size() > 1 && isForename) {
        forenames.add(first);
      }
    }
  }

  private void person(Entry<Person> entry) {
    Person person = entry.value();
    if (person == null) {
      return;
    }
    forms(person.name(), person.aliases())
        .filter(Forms::isOneWord)
        .forEach(form -> {
          tooShort(entry, form);
          if (isOneSyllable(form)) {
            findings.warning(entry, "short", "“" + form + "” has one syllable");
          }
          if (words.has(Forms.folded(form))) {
            findings.warning(entry, "word", "“" + form + "” is also a common word");
          }
        });
    if (person.surname() != null && person.surnameMode() != SurnameMode.NEVER) {
      surname(entry, person);
    }
  }

  private void surname(Entry<Person> entry, Person person) {
    String surname = Forms.folded(String.valueOf(person.surname()));
    if (surname.length() < 2) {
      findings.error(entry, "short", "a surname of one letter");
    }
    if (isDecided(entry, person)) {
      return;
    }
    String also =
        words.has(surname)
            ? "a common word"
            : placeNames.contains(surname)
                ? "the name of a listed place"
                : forenames.contains(surname) ? "a forename of listed persons" : "";
    if (!also.isEmpty()) {
      findings.warning(
          entry,
          "word",
          "the surname “"
              + person.surname()
              + "” is also "
              + also
              + ", and links with \"surnameMode\" "
              + person.surnameMode().code());
    }
  }

  /// Whether the mode is written out: somebody has looked at the surname, and texts that call the
  /// person by it after the full name ("Mr Brown … Brown said") are no danger.
  private static boolean isDecided(Entry<Person> entry, Person person) {
    return person.surnameMode() == SurnameMode.AFTER && entry.json().has("surnameMode");
  }

  private void place(Entry<Place> entry) {
    Place place = entry.value();
    if (place == null) {
      return;
    }
    // "stop": false says that somebody has looked at the name and its aliases.
    boolean isDecided = entry.json().has("stop");
    if (words.has(Forms.folded(place.name())) && !isDecided) {
      findings.warning(
          entry, "word", "“" + place.name() + "” is also a common word, and lacks \"stop\"");
    }
    tooShort(entry, place.name());
    for (Alias alias : place.aliases()) {
      tooShort(entry, alias.text());
      // "US" and "IT" are told from words by their letters.
      if (words.has(Forms.folded(alias.text()))
          && !isUpperCase(alias.text())
          && (place.stop() || !isDecided)) {
        findings.warning(entry, "word", "“" + alias.text() + "” is also a common word");
      }
    }
  }

  private void tooShort(Entry<?> entry, String form) {
    if (Forms.folded(form).codePointCount(0, Forms.folded(form).length()) < 2) {
      findings.error(entry, "short", "“" + form + "” is one letter");
    }
  }

  private static boolean isUpperCase(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  /// Whether it has one group of vowels; capitals alone are an abbreviation.
  private static boolean isOneSyllable(String form) {
    int groups = 0;
    boolean wasVowel = false;
    for (int c : Forms.folded(form).codePoints().toArray()) {
      boolean isVowel = "aeiouy".indexOf(c) >= 0;
      groups += isVowel && !wasVowel ? 1 : 0;
      wasVowel = isVowel;
    }
    return groups <= 1 && !isUpperCase(form);
  }
}
