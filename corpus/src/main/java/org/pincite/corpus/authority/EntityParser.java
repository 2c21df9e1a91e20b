package org.pincite.corpus.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Makes persons and places of the lines of authority files. Fields that it does not know are left
/// for the tools that keep the files; a known field of a wrong kind is refused with an
/// `IllegalArgumentException` that names it.
final class EntityParser {

  private EntityParser() {}

  static Person person(JsonNode entry) {
    JsonNode role = entry.path("publicRole");
    return new Person(
        id(entry, "p:"),
        name(entry, "name"),
        aliases(entry),
        ambiguous(entry),
        texts(entry, "not"),
        text(role, "role"),
        text(role, "source"));
  }

  static Place place(JsonNode entry) {
    return new Place(
        id(entry, "l:"),
        name(entry, "name"),
        text(entry, "type"),
        texts(entry, "parents"),
        aliases(entry),
        ambiguous(entry),
        texts(entry, "not"));
  }

  private static List<Alias> aliases(JsonNode entry) {
    var aliases = new ArrayList<Alias>();
    for (JsonNode alias : list(entry, "aliases")) {
      aliases.add(
          alias.isTextual()
              ? new Alias(withLetters(alias.asText()), "name")
              : new Alias(name(alias, "text"), alias.path("kind").asText("name")));
    }
    return aliases;
  }

  private static List<String> texts(JsonNode entry, String field) {
    var texts = new ArrayList<String>();
    for (JsonNode text : list(entry, field)) {
      if (!text.isTextual()) {
        throw new IllegalArgumentException("\"" + field + "\" must be a list of texts");
      }
      texts.add(withLetters(text.asText()));
    }
    return texts;
  }

  private static JsonNode list(JsonNode entry, String field) {
    JsonNode list = entry.path(field);
    if (!list.isArray() && !list.isMissingNode()) {
      throw new IllegalArgumentException("\"" + field + "\" must be a list");
    }
    return list;
  }

  private static boolean ambiguous(JsonNode entry) {
    JsonNode value = entry.path("ambiguous");
    if (!value.isBoolean() && !value.isMissingNode()) {
      throw new IllegalArgumentException("\"ambiguous\" must be true or false");
    }
    return value.asBoolean(false);
  }

  private static String name(JsonNode entry, String field) {
    return withLetters(text(entry, field));
  }

  /// The text, which is something to look for.
  private static String withLetters(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("a name has letters, not only \"" + text + "\"");
    }
    return text;
  }

  private static String id(JsonNode entry, String prefix) {
    String id = text(entry, "id");
    if (!id.matches(prefix + "[a-z0-9-]{1,80}")) {
      throw new IllegalArgumentException(
          "an id is " + prefix + " and then small letters, digits and hyphens: " + id);
    }
    return id;
  }

  private static String text(JsonNode entry, String field) {
    String text = entry.path(field).asText("").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return text;
  }
}
