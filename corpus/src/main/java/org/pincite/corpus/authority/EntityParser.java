package org.pincite.corpus.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes persons, places, offices and organisations of the lines of authority files. Fields that it
/// does not know are left for the tools that keep the files; a known field of a wrong kind is
/// refused with an `IllegalArgumentException` that names it.
final class EntityParser {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,80}");

  private EntityParser() {}

  static Person person(JsonNode entry) {
    JsonNode role = entry.path("publicRole");
    return new Person(
        id(entry, "p:"),
        name(entry, "name"),
        aliases(entry),
        optional(entry, "surname"),
        surnameMode(entry),
        flag(entry, "ambiguous"),
        context(entry),
        roles(entry),
        new Person.PublicRole(text(role, "role"), text(role, "source")),
        externalIds(entry),
        texts(entry, "formerIds"));
  }

  static Place place(JsonNode entry) {
    return new Place(
        id(entry, "l:"),
        name(entry, "name"),
        text(entry, "type"),
        texts(entry, "parents"),
        aliases(entry),
        flag(entry, "ambiguous"),
        flag(entry, "stop"),
        context(entry),
        externalIds(entry),
        texts(entry, "formerIds"));
  }

  static Office office(JsonNode entry) {
    return new Office(
        id(entry, "o:"),
        name(entry, "name"),
        text(entry, "kind"),
        texts(entry, "aliases"),
        texts(entry, "titles"),
        flag(entry, "singleHolder"),
        optional(entry, "jurisdiction"));
  }

  static Organisation organisation(JsonNode entry) {
    return new Organisation(
        id(entry, "b:"),
        name(entry, "name"),
        text(entry, "kind"),
        aliases(entry),
        texts(entry, "covers"));
  }

  private static List<Role> roles(JsonNode entry) {
    var roles = new ArrayList<Role>();
    for (JsonNode role : list(entry, "roles")) {
      roles.add(
          new Role(
              optional(role, "office"),
              optional(role, "title"),
              term(role),
              date(role, "toAsOf"),
              optional(role, "capacity"),
              optional(role, "source")));
    }
    return roles;
  }

  private static Term term(JsonNode entry) {
    return new Term(date(entry, "from"), date(entry, "to"));
  }

  private static @Nullable PartialDate date(JsonNode entry, String field) {
    String text = optional(entry, field);
    return text == null ? null : PartialDate.parse(text);
  }

  private static SurnameMode surnameMode(JsonNode entry) {
    String code = optional(entry, "surnameMode");
    return code == null
        ? SurnameMode.AFTER
        : Arrays.stream(SurnameMode.values())
            .filter(mode -> mode.code().equals(code))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException("\"surnameMode\" must be after, alone or never"));
  }

  private static NameContext context(JsonNode entry) {
    JsonNode context = entry.path("context");
    if (!context.isObject() && !context.isMissingNode()) {
      throw new IllegalArgumentException("\"context\" must be an object");
    }
    return new NameContext(texts(context, "must"), texts(context, "boost"), texts(context, "not"));
  }

  private static Map<String, String> externalIds(JsonNode entry) {
    JsonNode ids = entry.path("ids");
    if (!ids.isObject() && !ids.isMissingNode()) {
      throw new IllegalArgumentException("\"ids\" must be an object");
    }
    var externalIds = new LinkedHashMap<String, String>();
    ids.properties().forEach(id -> externalIds.put(id.getKey(), text(ids, id.getKey())));
    return externalIds;
  }

  private static List<Alias> aliases(JsonNode entry) {
    var aliases = new ArrayList<Alias>();
    for (JsonNode alias : list(entry, "aliases")) {
      aliases.add(
          alias.isTextual()
              ? new Alias(withLetters(alias.asText()), "name")
              : new Alias(name(alias, "text"), alias.path("kind").asText("name"), term(alias)));
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

  private static boolean flag(JsonNode entry, String field) {
    JsonNode value = entry.path(field);
    if (!value.isBoolean() && !value.isMissingNode()) {
      throw new IllegalArgumentException("\"" + field + "\" must be true or false");
    }
    return value.asBoolean(false);
  }

  private static String name(JsonNode entry, String field) {
    return withLetters(text(entry, field));
  }

  /// The text, which is something to look for.
  private static String withLetters(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return text;
      }
    }
    throw new IllegalArgumentException("a name has letters, not only \"" + text + "\"");
  }

  private static String id(JsonNode entry, String prefix) {
    String id = text(entry, "id");
    if (!id.startsWith(prefix) || !ID.matcher(id).region(prefix.length(), id.length()).matches()) {
      throw new IllegalArgumentException(
          "an id is " + prefix + " and then small letters, digits and hyphens: " + id);
    }
    return id;
  }

  private static @Nullable String optional(JsonNode entry, String field) {
    return entry.hasNonNull(field) ? text(entry, field) : null;
  }

  static String text(JsonNode entry, String field) {
    String text = entry.path(field).asText("").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return text;
  }
}
