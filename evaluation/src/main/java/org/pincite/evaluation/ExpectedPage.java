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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;

/// What should be read from a page: a line of `expected.jsonl`.
///
/// @param file the page's name in the folder
/// @param title null when none is stated
/// @param authors in their order; null when none are stated
/// @param published a day as `2014-08-26`; null when none is stated
/// @param body the text without the title
record ExpectedPage(
    String file,
    @Nullable String title,
    @Nullable List<String> authors,
    @Nullable String published,
    String body) {

  static final String NAME = "expected.jsonl";

  private static final int ISO_DAY = 10;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /// All pages of a folder, in the order of the lines.
  ///
  /// @throws BadExpectationException when the folder, the file of lines, a line or a page is missing
  ///   or makes no sense
  static List<ExpectedPage> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isDirectory(folder)) {
      throw new BadExpectationException("there is no folder " + folder);
    }
    if (!Files.isRegularFile(file)) {
      throw new BadExpectationException("there is no " + NAME + " in " + folder);
    }
    List<String> lines = linesOf(file);
    var pages = new ArrayList<ExpectedPage>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        pages.add(page(lines.get(i), i + 1, folder));
      }
    }
    if (pages.isEmpty()) {
      throw new BadExpectationException(NAME + " has no lines");
    }
    return pages;
  }

  private static List<String> linesOf(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new BadExpectationException(NAME + " is not in UTF-8");
    }
  }

  private static ExpectedPage page(String line, int number, Path folder) {
    String where = NAME + ", line " + number + ": ";
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadExpectationException(where + "not JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw new BadExpectationException(where + "not a JSON object");
    }
    String file = required(text(node.path("file")), where + "\"file\" is missing");
    requirePage(folder, file, where);
    return new ExpectedPage(
        file,
        text(node.path("title")).orElse(null),
        authors(node.path("authors")),
        text(node.path("published"))
            .map(date -> date.substring(0, Math.min(ISO_DAY, date.length())))
            .orElse(null),
        required(body(node.path("body")), where + "\"body\" is missing or empty"));
  }

  private static void requirePage(Path folder, String file, String where) {
    try {
      Path page = folder.resolve(file).normalize();
      if (!page.startsWith(folder.normalize()) || !Files.isRegularFile(page)) {
        throw new BadExpectationException(where + "there is no page " + file + " in " + folder);
      }
    } catch (InvalidPathException e) {
      throw new BadExpectationException(where + "no name of a file: " + PassageText.folded(file));
    }
  }

  private static String required(Optional<String> value, String message) {
    return value.orElseThrow(() -> new BadExpectationException(message));
  }

  private static Optional<String> text(JsonNode value) {
    return Optional.of(value)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .map(PassageText::folded)
        .filter(words -> !words.isEmpty());
  }

  /// A text, or a list of its paragraphs.
  private static Optional<String> body(JsonNode value) {
    return text(value)
        .or(() ->
            Optional.of(
                    value.valueStream()
                        .flatMap(paragraph -> text(paragraph).stream())
                        .collect(Collectors.joining("\n")))
                .filter(words -> !words.isEmpty()));
  }

  private static @Nullable List<String> authors(JsonNode value) {
    return value.isArray()
        ? value.valueStream().flatMap(name -> text(name).stream()).toList()
        : text(value).map(List::of).orElse(null);
  }
}
