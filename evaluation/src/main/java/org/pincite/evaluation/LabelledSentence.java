package org.pincite.evaluation;

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
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A sentence with the years that it mentions: a line of `evaluation/gold/years.jsonl`.
///
/// @param set the part of the gold file to which it belongs; empty when none is named
/// @param published the year in which the sentence was published
/// @param years "2014" for a year and "1997/2013" for a span, in the order of the text
record LabelledSentence(
    String id, String set, String text, OptionalInt published, List<String> years) {

  private static final Pattern YEARS = Pattern.compile("\\d{4}(?:/\\d{4})?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  LabelledSentence {
    years = List.copyOf(years);
  }

  /// All sentences of a file.
  ///
  /// @throws BadExpectationException when the file is missing or a line makes no sense
  static List<LabelledSentence> in(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadExpectationException("there is no file " + file);
    }
    List<String> lines = linesOf(file);
    var sentences = new ArrayList<LabelledSentence>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        sentences.add(sentence(lines.get(i), file.getFileName() + ", line " + (i + 1) + ": "));
      }
    }
    if (sentences.isEmpty()) {
      throw new BadExpectationException(file + " has no lines");
    }
    return sentences;
  }

  private static List<String> linesOf(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new BadExpectationException(file + " is not in UTF-8");
    }
  }

  private static LabelledSentence sentence(String line, String where) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadExpectationException(where + "not JSON: " + e.getOriginalMessage());
    }
    if (!node.path("text").isTextual()) {
      throw new BadExpectationException(where + "\"text\" is missing");
    }
    return new LabelledSentence(
        node.path("id").asText(),
        node.path("set").asText(),
        node.path("text").asText(),
        published(node.path("published"), where),
        years(node.path("years"), where));
  }

  private static OptionalInt published(JsonNode year, String where) {
    if (year.isMissingNode() || year.isNull()) {
      return OptionalInt.empty();
    }
    if (!YEAR.matcher(year.asText()).matches()) {
      throw new BadExpectationException(where + "\"published\" is no year");
    }
    return OptionalInt.of(Integer.parseInt(year.asText()));
  }

  private static List<String> years(JsonNode years, String where) {
    if (!years.isArray()) {
      throw new BadExpectationException(where + "\"years\" is missing");
    }
    List<String> labels = years.valueStream().map(JsonNode::asText).toList();
    for (String label : labels) {
      if (!YEARS.matcher(label).matches()) {
        throw new BadExpectationException(where + "a year is neither 2014 nor 1997/2013");
      }
    }
    return labels;
  }
}
