package org.pincite.indexer.reader.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.RejectedFileException;
import org.yaml.snakeyaml.LoaderOptions;

/// A text file in its two parts: what it says of itself in YAML between two lines `---` at its very
/// start, and the rest.
///
/// Of YAML only fields with a text or a list of texts are taken. A scalar is its own characters, as
/// its author wrote them: `2014`, `007` and `yes` are texts, not a number, octal or true.
///
/// @param description [Description#none] when there is no front matter
/// @param body the text after the front matter
record FrontMatter(Description description, String body) {

  private static final int MAX_LENGTH = 64 << 10;
  private static final Pattern BLOCK =
      Pattern.compile("---[ \\t]*\\n(|.*?\\n)---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("^[A-Za-z_][A-Za-z0-9_-]*:(?:\\s|$)", Pattern.MULTILINE);
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loaderOptions(loaderOptions())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /// @param text with `\n` as the only line end
  /// @throws RejectedFileException when there is front matter that is not right in every field
  static FrontMatter split(String text) throws RejectedFileException {
    Matcher block = BLOCK.matcher(text);
    // A pair of thematic breaks encloses no fields; what is not closed is a thematic break too.
    if (!text.startsWith("---") || !block.lookingAt() || !FIELD.matcher(block.group(1)).find()) {
      return new FrontMatter(Description.none(), text);
    }
    if (block.end(1) > MAX_LENGTH) {
      throw invalid(1, "it is longer than " + MAX_LENGTH + " characters", null);
    }
    return new FrontMatter(description(block.group(1)), text.substring(block.end()));
  }

  private static Description description(String yaml) throws RejectedFileException {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    int line = 1;
    try (YAMLParser parser = YAML.createParser(yaml)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("it must be made of fields such as \"title: …\"");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        line = lineOf(parser);
        String field = parser.currentName();
        fields.set(field, value(parser, field));
        // Alone, so that an error is known to be of this line.
        parse(JsonNodeFactory.instance.objectNode().set(field, fields.get(field)));
      }
      return parse(fields);
    } catch (IllegalArgumentException e) {
      throw invalid(line, String.valueOf(e.getMessage()), e);
    } catch (JsonProcessingException e) {
      int errorLine = e.getLocation() == null ? line : e.getLocation().getLineNr();
      throw invalid(errorLine, "not valid YAML: " + lastLineOfReason(e), e);
    } catch (IOException e) {
      throw invalid(line, "not valid YAML", e);
    }
  }

  private static Description parse(JsonNode fields) {
    return DescriptionParser.parse(fields, Set.of(), "front-matter");
  }

  private static JsonNode value(YAMLParser parser, String field) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return scalar(parser, field);
    }
    var list = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(scalar(parser, field));
    }
    return list;
  }

  private static JsonNode scalar(YAMLParser parser, String field) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null || !token.isScalarValue() || parser.isCurrentAlias()) {
      throw new IllegalArgumentException("\"" + field + "\" must be text or a list of texts");
    }
    return token == JsonToken.VALUE_NULL
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.textNode(Objects.requireNonNullElse(parser.getText(), ""));
  }

  private static int lineOf(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  /// SnakeYAML's message has several lines and an excerpt; the reason is where no indent is.
  private static String lastLineOfReason(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .reduce((first, second) -> second)
        .orElse("");
  }

  /// @param line in the YAML, from 1; the line `---` stands before it
  private static RejectedFileException invalid(int line, String detail, @Nullable Exception cause) {
    String where = "front matter, line " + (line + 1) + ": " + detail;
    return cause == null
        ? new RejectedFileException(RejectionReason.INVALID, where)
        : new RejectedFileException(RejectionReason.INVALID, where, cause);
  }

  private static LoaderOptions loaderOptions() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_LENGTH);
    options.setNestingDepthLimit(5);
    return options;
  }
}
