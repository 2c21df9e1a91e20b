package org.pincite.evaluation.links;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.evaluation.BadExpectationException;

/// Reads labelled texts, one JSON object a line (see `evaluation/gold/README.md`).
final class GoldFile {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private GoldFile() {}

  /// All texts, in the order of the lines.
  ///
  /// @throws BadExpectationException when the file is missing or a line makes no sense
  static List<GoldText> in(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadExpectationException("there is no file " + file);
    }
    List<String> lines = linesOf(file);
    var texts = new ArrayList<GoldText>();
    var ids = new HashSet<String>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        texts.add(text(lines.get(i), file.getFileName() + ", line " + (i + 1) + ": ", ids));
      }
    }
    if (texts.isEmpty()) {
      throw new BadExpectationException(file + " has no lines");
    }
    return texts;
  }

  private static List<String> linesOf(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new BadExpectationException(file + " is not in UTF-8");
    }
  }

  private static GoldText text(String line, String where, Set<String> ids) {
    try {
      GoldText text = text(MAPPER.readTree(line));
      if (!ids.add(text.id())) {
        throw new IllegalArgumentException("the id " + text.id() + " is there twice");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new BadExpectationException(where + "not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw new BadExpectationException(where + e.getMessage());
    }
  }

  private static GoldText text(JsonNode line) {
    String from = optional(line, "from");
    return new GoldText(
        required(line, "id"),
        from == null ? own(line) : null,
        from == null ? null : new GoldText.Section(from, optional(line, "section")),
        labels(line, "persons"),
        labels(line, "places"));
  }

  private static GoldText.OwnText own(JsonNode line) {
    var passages = new ArrayList<String>();
    for (JsonNode passage : list(line, "passages")) {
      passages.add(passage.asText());
    }
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a text has \"from\" or \"passages\"");
    }
    return new GoldText.OwnText(
        required(line, "title"), optional(line, "published"), required(line, "type"), passages);
  }

  private static List<GoldText.Label> labels(JsonNode line, String field) {
    var labels = new ArrayList<GoldText.Label>();
    for (JsonNode label : list(line, field)) {
      JsonNode about = label.path("about");
      labels.add(
          new GoldText.Label(
              required(label, "id"),
              about.isBoolean() ? about.asBoolean() : null,
              label.path("optional").asBoolean(false)));
    }
    return labels;
  }

  private static JsonNode list(JsonNode line, String field) {
    JsonNode list = line.path(field);
    if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
      throw new IllegalArgumentException("\"" + field + "\" must be a list");
    }
    return list;
  }

  private static String required(JsonNode line, String field) {
    String text = optional(line, field);
    if (text == null) {
      throw new IllegalArgumentException("\"" + field + "\" is missing");
    }
    return text;
  }

  private static @Nullable String optional(JsonNode line, String field) {
    JsonNode text = line.path(field);
    return text.isTextual() && !text.asText().isBlank() ? text.asText() : null;
  }
}
