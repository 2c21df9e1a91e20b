package org.pincite.indexer.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RejectionReason;

/// Opens files that are one JSON object, and reads their values without caring whether they are as
/// their schema says.
public final class JsonFiles {
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(100)
                      .maxStringLength(64 << 20)
                      .build())
              .build());

  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*\"");

  private JsonFiles() {}

  /// The object that a file is.
  ///
  /// @throws RejectedFileException when it is none, or larger than the limit
  public static JsonNode object(SourceFile source, ReadLimits limits) throws IOException {
    JsonNode root;
    try {
      root = JSON.readTree(source.bytes(limits));
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
      throw new RejectedFileException(
          RejectionReason.DAMAGED, "it is not well-formed JSON" + where, e);
    }
    if (!root.isObject()) {
      throw new RejectedFileException(RejectionReason.INVALID, "it is not a JSON object");
    }
    return root;
  }

  /// Whether a file may be one JSON object, by its beginning: what is in its texts, HTML for
  /// example, misleads the general detection.
  public static boolean mayBeObject(FileStart start) {
    boolean lines = start.name().endsWith(".jsonl") || start.name().endsWith(".ndjson");
    return !lines && OBJECT.matcher(start.text()).lookingAt();
  }

  /// A text that is not blank, folded; null when there is none.
  public static @Nullable String text(JsonNode value) {
    String text = value.isTextual() ? PassageText.folded(value.asText()) : "";
    return text.isEmpty() ? null : text;
  }

  /// The elements of a list, or a single value itself; nothing when there is none.
  public static Stream<JsonNode> each(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return Stream.empty();
    }
    return value.isArray() ? value.valueStream() : Stream.of(value);
  }

  /// The texts of one field in a list of objects.
  public static Stream<String> texts(JsonNode list, String field) {
    return each(list).flatMap(item -> Optional.ofNullable(text(item.path(field))).stream());
  }
}
