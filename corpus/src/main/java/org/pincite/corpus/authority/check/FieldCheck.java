package org.pincite.corpus.authority.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pincite.corpus.authority.LenientAuthority;
import org.pincite.corpus.authority.LenientAuthority.Entry;

/// Fields that are missing, cannot be used, mean nothing, or must not be there.
final class FieldCheck {
  private static final int DEEPEST = 20;

  /// What an entry must say of nobody. A name of a field that contains one of them says it.
  private static final List<String> PRIVATE =
      List.of(
          "ethnic",
          "religio",
          "faith",
          "creed",
          "caste",
          "racial",
          "descent",
          "heritage",
          "nationality",
          "skincolo",
          "sexual",
          "disabilit");

  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "persons.jsonl",
          Set.of(
              "id",
              "name",
              "aliases",
              "surname",
              "surnameMode",
              "roles",
              "publicRole",
              "context",
              "ambiguous",
              "ids",
              "noId",
              "formerIds",
              "mergedInto"),
          "places.jsonl",
          Set.of(
              "id",
              "name",
              "type",
              "parents",
              "aliases",
              "context",
              "ambiguous",
              "stop",
              "ids",
              "noId",
              "formerIds",
              "mergedInto"),
          "offices.jsonl",
          Set.of("id", "name", "kind", "aliases", "titles", "singleHolder", "jurisdiction"),
          "organisations.jsonl",
          Set.of("id", "name", "kind", "aliases", "covers", "from", "to"),
          "corrections.jsonl",
          Set.of(
              "date",
              "action",
              "scope",
              "entity",
              "record",
              "content",
              "passage",
              "surface",
              "occurrence",
              "publisher",
              "reason"));

  /// Said in other words, and of both at once.
  private static final Set<String> SAID_OF_PERSONS =
      Set.of("\"role\" is missing", "\"source\" is missing");

  private final Findings findings;

  FieldCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LenientAuthority authority) {
    authority.persons().forEach(this::person);
    authority.places().forEach(this::entity);
    authority.offices().forEach(this::entry);
    authority.organisations().forEach(this::entry);
    authority.corrections().forEach(this::entry);
  }

  private void person(Entry<?> person) {
    if (person.json().has("mergedInto")) {
      entry(person);
      return;
    }
    JsonNode role = person.json().path("publicRole");
    for (String field : List.of("role", "source")) {
      if (isMissing(role, field)) {
        findings.error(
            person,
            "public-role",
            "a person is listed with a public role and its source: no \""
                + field
                + "\" in \"publicRole\"");
      }
    }
    for (JsonNode held : person.json().path("roles")) {
      if (isMissing(held, "source")) {
        findings.warning(person, "source", "a role without a source: " + roleName(held));
      }
    }
    entity(person);
  }

  private static String roleName(JsonNode role) {
    return role.path(isMissing(role, "title") ? "office" : "title").asText("without a name");
  }

  private void entity(Entry<?> entity) {
    JsonNode json = entity.json();
    if (!json.has("mergedInto") && json.path("ids").isEmpty() && isMissing(json, "noId")) {
      findings.warning(entity, "external-id", "neither \"ids\" nor \"noId\" with the reason");
    }
    entry(entity);
  }

  private void entry(Entry<?> entry) {
    if (entry.problem() != null && !SAID_OF_PERSONS.contains(entry.problem())) {
      findings.error(entry, "field", entry.problem());
    }
    entry
        .json()
        .fieldNames()
        .forEachRemaining(field -> {
          if (!KNOWN.getOrDefault(entry.file(), Set.of()).contains(field)
              && !field.startsWith("x-")) {
            findings.warning(entry, "field", "no such field: \"" + field + "\"");
          }
        });
    neutral(entry, entry.json(), 0);
  }

  private void neutral(Entry<?> entry, JsonNode json, int depth) {
    if (depth > DEEPEST) {
      findings.error(entry, "field", "nested too deeply");
      return;
    }
    json.properties()
        .forEach(field -> {
          if (isPrivate(field.getKey())) {
            findings.error(
                entry,
                "neutrality",
                "nothing is said of anybody's religion, ethnic origin or private life: \""
                    + field.getKey()
                    + "\"");
          }
          neutral(entry, field.getValue(), depth + 1);
        });
    if (json.isArray()) {
      json.forEach(element -> neutral(entry, element, depth + 1));
    }
  }

  private static boolean isPrivate(String field) {
    var letters = new StringBuilder();
    field
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    String name = letters.toString();
    return name.equals("race") || PRIVATE.stream().anyMatch(name::contains);
  }

  private static boolean isMissing(JsonNode json, String field) {
    return json.path(field).asText("").isBlank();
  }
}
