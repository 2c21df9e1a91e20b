package org.pincite.corpus.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Authority files as far as they can be read, with everything that cannot: for tools that say what
/// is wrong with them. [AuthorityFile] stops at the first.
public final class LenientAuthority {
  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Entry<Person>> persons;
  private final List<Entry<Place>> places;
  private final List<Entry<Office>> offices;
  private final List<Entry<Organisation>> organisations;
  private final List<Entry<Correction>> corrections;

  private LenientAuthority(Path folder) throws IOException {
    this.folder = folder;
    this.persons = entries(AuthorityFile.PERSONS, EntityParser::person);
    this.places = entries(AuthorityFile.PLACES, EntityParser::place);
    this.offices = entries(AuthorityFile.OFFICES, EntityParser::office);
    this.organisations = entries(AuthorityFile.ORGANISATIONS, EntityParser::organisation);
    this.corrections = entries(AuthorityFile.CORRECTIONS, CorrectionJson::read);
  }

  /// Reads the folder; a file that is absent has no entries.
  public static LenientAuthority read(Path folder) throws IOException {
    return new LenientAuthority(folder);
  }

  private <E> List<Entry<E>> entries(String file, Function<JsonNode, E> parser) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      return List.of();
    }
    var entries = new ArrayList<Entry<E>>();
    byte[] bytes = Files.readAllBytes(path);
    int number = 0;
    for (int start = 0; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      Entry<E> entry = entry(file, number, ByteBuffer.wrap(bytes, start, end - start), parser);
      if (entry != null) {
        entries.add(entry);
      }
      start = end + 1;
    }
    return Collections.unmodifiableList(entries);
  }

  /// Null for a line that holds no object.
  private <E> @Nullable Entry<E> entry(
      String file, int number, ByteBuffer bytes, Function<JsonNode, E> parser) {
    try {
      String line = UTF_8.newDecoder().decode(bytes).toString();
      if (line.isBlank()) {
        return null;
      }
      JsonNode json = AuthorityLines.JSON.readTree(line);
      if (json.isObject()) {
        return entry(file, number, json, parser);
      }
      problems.add(new Problem(file, number, "not a JSON object"));
    } catch (CharacterCodingException e) {
      problems.add(new Problem(file, number, "not UTF-8"));
    } catch (JsonProcessingException e) {
      problems.add(new Problem(file, number, "not valid JSON: " + e.getOriginalMessage()));
    }
    return null;
  }

  private static <E> Entry<E> entry(
      String file, int number, JsonNode json, Function<JsonNode, E> parser) {
    String id = json.path("id").asText("");
    if (json.has("mergedInto")) {
      return new Entry<>(file, number, json, id, null, null);
    }
    try {
      return new Entry<>(file, number, json, id, parser.apply(json), null);
    } catch (IllegalArgumentException e) {
      return new Entry<>(file, number, json, id, null, e.getMessage());
    }
  }

  /// Lines that hold no entry at all.
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  public List<Entry<Person>> persons() {
    return persons;
  }

  public List<Entry<Place>> places() {
    return places;
  }

  public List<Entry<Office>> offices() {
    return offices;
  }

  public List<Entry<Organisation>> organisations() {
    return organisations;
  }

  public List<Entry<Correction>> corrections() {
    return corrections;
  }

  /// A line that is a JSON object.
  ///
  /// @param file the name of the file
  /// @param line its number, from 1
  /// @param id empty when it has none
  /// @param value null when the entry ended, or cannot be used
  /// @param problem why it cannot be used; null when it can
  public record Entry<E>(
      String file,
      int line,
      JsonNode json,
      String id,
      @Nullable E value,
      @Nullable String problem) {}

  /// A line that is none.
  public record Problem(String file, int line, String message) {}
}
