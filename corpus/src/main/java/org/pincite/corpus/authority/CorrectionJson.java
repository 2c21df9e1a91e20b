package org.pincite.corpus.authority;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.Correction.Scope;

/// The line of a correction.
final class CorrectionJson {
  private CorrectionJson() {}

  static Correction read(JsonNode entry) {
    return new Correction(
        date(EntityParser.text(entry, "date")),
        oneOf(entry, "action", Action.values(), Action::code),
        oneOf(entry, "scope", Scope.values(), Scope::code),
        EntityParser.text(entry, "entity"),
        optional(entry, "record"),
        optional(entry, "content"),
        optional(entry, "passage"),
        optional(entry, "surface"),
        entry.path("occurrence").asInt(0),
        optional(entry, "publisher"),
        EntityParser.text(entry, "reason"));
  }

  /// The line, without an end of line.
  static String line(Correction correction) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("date", correction.date().toString());
    entry.put("action", correction.action().code());
    entry.put("scope", correction.scope().code());
    entry.put("entity", correction.entity());
    put(entry, "record", correction.record());
    put(entry, "content", correction.content());
    put(entry, "passage", correction.passage());
    put(entry, "surface", correction.surface());
    if (correction.occurrence() > 0) {
      entry.put("occurrence", correction.occurrence());
    }
    put(entry, "publisher", correction.publisher());
    entry.put("reason", correction.reason());
    return entry.toString();
  }

  private static void put(ObjectNode entry, String field, @Nullable String value) {
    if (value != null) {
      entry.put(field, value);
    }
  }

  private static @Nullable String optional(JsonNode entry, String field) {
    return entry.hasNonNull(field) ? EntityParser.text(entry, field) : null;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"date\" must be a day such as 2025-01-06", e);
    }
  }

  private static <E> E oneOf(JsonNode entry, String field, E[] values, Function<E, String> code) {
    String given = EntityParser.text(entry, field);
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(given))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\""
                    + field
                    + "\" must be one of "
                    + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
  }
}
