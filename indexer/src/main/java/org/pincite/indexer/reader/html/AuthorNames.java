package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pincite.corpus.PassageText;

/// Makes names of what sites give as authors: `By Jane Doe and John Roe, Political Editor` is two
/// persons. Addresses, handles and the roles of persons are left out; what may as well be the name
/// of a body is left as it is.
public final class AuthorNames {

  private static final int MAX_LENGTH = 400;
  private static final int MAX_NAME = 100;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|words|posted|story|reported|published|reviewed|exclusive|article) by|by|par|por"
              + "|authors?:)[:\\s]\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile("[;|•·\\n]| [-–—] ");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,100}\\)");
  private static final Pattern HANDLE = Pattern.compile("(?<!\\S)@\\w{1,50}");
  private static final Pattern AND = Pattern.compile(" (?:and|&) ");
  private static final Pattern PLACE = Pattern.compile(" in (?=\\p{Lu})");
  private static final Pattern SITE =
      Pattern.compile(
          " for (?=\\S{0,50}(?:\\.com|\\.co|\\.uk|\\.org|online)\\b|the (?:daily|sunday|times|mail))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SLUG = Pattern.compile("[a-z]+(?:-[a-z]+){1,20}|\\d+");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:editors?|correspondents?|reporters?|writers?|journalists?|columnists?"
              + "|contributors?|producers?|chief|staff|freelance|minister|professor|analyst"
              + "|specialist|ph\\.?d|m\\.?d|m\\.?p|kc|qc|obe|mbe)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr)\\.?");
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "author",
          "anonymous",
          "by",
          "editor",
          "guest",
          "n/a",
          "none",
          "null",
          "staff",
          "undefined",
          "unknown",
          "webmaster");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "della", "der", "di", "dos", "du", "el", "ibn", "la",
          "le", "mac", "ten", "ter", "van", "von", "y", "zu");
  private static final Set<String> NO_FORENAMES =
      Set.of(
          "the",
          "department",
          "ministry",
          "office",
          "council",
          "institute",
          "university",
          "news",
          "press",
          "read",
          "more",
          "share",
          "follow",
          "updated",
          "published",
          "our",
          "click");

  private AuthorNames() {}

  /// The names in a text that is said to name authors; empty when there is none.
  public static List<String> of(String text) {
    String folded = PassageText.folded(text);
    if (folded.length() > MAX_LENGTH || folded.contains("://") || folded.startsWith("www.")) {
      return List.of();
    }
    String bare = HANDLE.matcher(IN_BRACKETS.matcher(folded).replaceAll(" ")).replaceAll(" ");
    var names = new ArrayList<String>();
    String[] parts = BETWEEN.split(BY.matcher(bare.strip()).replaceFirst(""), -1);
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      // After a name, a role or the name of the site follows such a sign.
      boolean first = names.isEmpty();
      if (first || isPerson(withoutTail(part)) || part.contains(",")) {
        names.addAll(inList(part, first));
      }
    }
    return names.stream().filter(AuthorNames::isName).distinct().toList();
  }

  /// The names in a line that is printed where authors are named; only what looks like a person.
  static List<String> printed(String text) {
    return of(text).stream().filter(AuthorNames::isPerson).toList();
  }

  private static List<String> inList(String part, boolean first) {
    List<String> items = Stream.of(part.split(",", -1)).map(String::strip).toList();
    if (items.size() == 2 && isTurned(items)) {
      return List.of(items.get(1) + " " + items.get(0));
    }
    var names = new ArrayList<String>();
    for (String item : items) {
      if (SUFFIX.matcher(item).matches() && !names.isEmpty()) {
        names.set(names.size() - 1, names.getLast() + " " + item);
      } else if (first && names.isEmpty()) {
        names.addAll(inPair(item));
      } else if (!ROLE.matcher(item).find()) {
        inPair(item).stream().filter(AuthorNames::isPerson).forEach(names::add);
      }
    }
    return names;
  }

  /// `Doe, Jane` as libraries write it.
  private static boolean isTurned(List<String> items) {
    String given = items.get(1);
    return !items.get(0).contains(" ")
        && isPerson(given + " " + items.get(0))
        && given.split(" ", -1).length <= 2
        && !ROLE.matcher(given).find()
        && !SUFFIX.matcher(given).matches();
  }

  private static List<String> inPair(String item) {
    List<String> names =
        Stream.of(AND.split(item, -1))
            .map(name -> BY.matcher(name.strip()).replaceFirst(""))
            .toList();
    List<String> persons = names.stream().map(AuthorNames::withoutTail).toList();
    return persons.stream().allMatch(AuthorNames::isPerson)
        ? persons
        : List.of(withoutTail(item.startsWith("and ") ? item.substring(4) : item));
  }

  /// The name without `in London`, `for example.com`, after a person's name.
  private static String withoutTail(String name) {
    String shorter = name.strip();
    for (Pattern tail : List.of(SITE, PLACE)) {
      Matcher found = tail.matcher(shorter);
      if (found.find() && isPerson(shorter.substring(0, found.start()))) {
        shorter = shorter.substring(0, found.start());
      }
    }
    return shorter;
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= MAX_NAME
        && name.indexOf('@') < 0
        && !SLUG.matcher(name).matches()
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
        && name.codePoints().anyMatch(Character::isLetter);
  }

  /// Whether this looks like the name of a person: two to five words with capitals.
  static boolean isPerson(String name) {
    String[] words = name.strip().split(" ", 7);
    if (words.length < 2 || words.length > 5 || ROLE.matcher(name).find()) {
      return false;
    }
    return !NO_FORENAMES.contains(words[0].toLowerCase(Locale.ROOT))
        && Stream.of(words)
            .allMatch(word -> PARTICLES.contains(word) || Character.isUpperCase(initial(word)))
        && name.chars().noneMatch(c -> Character.isDigit(c) || "@:?!/%\"“”".indexOf(c) >= 0);
  }

  private static int initial(String word) {
    return word.isEmpty() ? ' ' : word.codePointAt(0);
  }
}
