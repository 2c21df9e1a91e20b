package org.pincite.corpus.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The entries of one authority file.
final class AuthorityLines {
  static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final String file;
  private final String text;

  private AuthorityLines(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /// @param contents the texts of the files by name; one that is not there has no entries
  static AuthorityLines of(String folder, String name, Map<String, String> contents) {
    return new AuthorityLines(
        Path.of(folder).resolve(name).toString(), contents.getOrDefault(name, ""));
  }

  /// The text of a file; empty when there is none.
  static Optional<String> text(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file, UTF_8));
    } catch (CharacterCodingException e) {
      throw new AuthorityException(file + ": not UTF-8", e);
    }
  }

  /// @param merged gets the ids that ended, each with the one that it was merged into
  Map<String, Person> persons(Map<String, String> merged) {
    return entities(EntityParser::person, merged);
  }

  /// @param merged gets the ids that ended, each with the one that it was merged into
  Map<String, Place> places(Map<String, String> merged) {
    return entities(EntityParser::place, merged);
  }

  private <E extends Entity> Map<String, E> entities(
      Function<JsonNode, E> parser, Map<String, String> merged) {
    var entities = new LinkedHashMap<String, E>();
    each(entry -> {
      if (entry.has("mergedInto")) {
        String ended = EntityParser.text(entry, "id");
        requireNew(merged.put(ended, EntityParser.text(entry, "mergedInto")), ended);
      } else {
        E entity = parser.apply(entry);
        requireNew(entities.put(entity.id(), entity), entity.id());
      }
    });
    return Collections.unmodifiableMap(entities);
  }

  Map<String, Office> offices() {
    var offices = new LinkedHashMap<String, Office>();
    each(entry -> {
      Office office = EntityParser.office(entry);
      requireNew(offices.put(office.id(), office), office.id());
    });
    return Collections.unmodifiableMap(offices);
  }

  Map<String, Organisation> organisations() {
    var organisations = new LinkedHashMap<String, Organisation>();
    each(entry -> {
      Organisation organisation = EntityParser.organisation(entry);
      requireNew(organisations.put(organisation.id(), organisation), organisation.id());
    });
    return Collections.unmodifiableMap(organisations);
  }

  List<CorrectionLine> corrections() {
    var corrections = new ArrayList<CorrectionLine>();
    each(
        (number, entry) -> corrections.add(new CorrectionLine(number, CorrectionJson.read(entry))));
    return Collections.unmodifiableList(corrections);
  }

  private static void requireNew(@Nullable Object before, String id) {
    if (before != null) {
      throw new IllegalArgumentException("the id " + id + " is listed twice");
    }
  }

  private void each(Consumer<JsonNode> take) {
    each((_, entry) -> take.accept(entry));
  }

  private void each(NumberedConsumer take) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        take.accept(number, JSON.readTree(line));
      } catch (JsonProcessingException e) {
        throw new AuthorityException(
            file + ", line " + number + ": not valid JSON: " + e.getOriginalMessage(), e);
      } catch (IllegalArgumentException e) {
        throw new AuthorityException(file + ", line " + number + ": " + e.getMessage(), e);
      }
    }
  }

  /// Takes an entry and the number of its line.
  private interface NumberedConsumer {
    void accept(int number, JsonNode entry);
  }
}
