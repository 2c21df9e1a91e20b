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
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.pincite.corpus.Sha256;

/// The persons and places that may become facets, read from a folder with `persons.jsonl` and
/// `places.jsonl`, one JSON object a line. A file that is absent lists nobody.
public final class AuthorityFile {

  private static final String PERSONS = "persons.jsonl";
  private static final String PLACES = "places.jsonl";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final Map<String, Person> persons;
  private final Map<String, Place> places;
  private final Map<String, List<String>> personIdsByName;
  private final Map<String, List<String>> placeIdsByName;
  private final Map<String, String> contents;
  private final String version;

  private AuthorityFile(
      Map<String, Person> persons, Map<String, Place> places, Map<String, String> contents) {
    this.persons = Collections.unmodifiableMap(persons);
    this.places = Collections.unmodifiableMap(places);
    this.personIdsByName = idsByName(persons.values());
    this.placeIdsByName = idsByName(places.values());
    this.contents = Collections.unmodifiableMap(contents);
    this.version = Sha256.hexOf(contents.toString().getBytes(UTF_8)).substring(0, 12);
  }

  /// An authority that lists nobody.
  public static AuthorityFile empty() {
    return new AuthorityFile(Map.of(), Map.of(), Map.of());
  }

  /// Reads the folder.
  ///
  /// @throws AuthorityException when a line cannot be used: a wrong entry must be mended before it
  ///   puts a wrong name on a record
  public static AuthorityFile load(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    for (String file : List.of(PERSONS, PLACES)) {
      Path path = folder.resolve(file);
      if (Files.exists(path)) {
        contents.put(file, text(path));
      }
    }
    return new AuthorityFile(
        read(folder.resolve(PERSONS), contents, EntityParser::person),
        read(folder.resolve(PLACES), contents, EntityParser::place),
        contents);
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new AuthorityException(file + ": not UTF-8", e);
    }
  }

  /// Twelve hexadecimal digits that change with the files' content.
  public String version() {
    return version;
  }

  /// The text of each file by its name, so that an index can keep what linked it.
  public Map<String, String> contents() {
    return contents;
  }

  public Collection<Person> persons() {
    return persons.values();
  }

  public Collection<Place> places() {
    return places.values();
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  public Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /// The ids of the persons with this id, name or alias, ignoring case; empty when there is none.
  public List<String> personIds(String idOrName) {
    return ids(idOrName, persons, personIdsByName);
  }

  /// The ids of the places with this id, name or alias, ignoring case; empty when there is none.
  public List<String> placeIds(String idOrName) {
    return ids(idOrName, places, placeIdsByName);
  }

  private static List<String> ids(
      String idOrName, Map<String, ?> byId, Map<String, List<String>> byName) {
    String wanted = idOrName.strip().toLowerCase(Locale.ROOT);
    return byId.containsKey(wanted)
        ? List.of(wanted)
        : Collections.unmodifiableList(byName.getOrDefault(wanted, List.of()));
  }

  private static Map<String, List<String>> idsByName(Collection<? extends Entity> entities) {
    // A preferred name goes before an alias: "Newport" is first of all what is called Newport.
    var ids = new LinkedHashMap<String, List<String>>();
    for (Entity entity : entities) {
      add(ids, entity.name(), entity.id());
    }
    var names = Set.copyOf(ids.keySet());
    for (Entity entity : entities) {
      for (Alias alias : entity.aliases()) {
        if (!names.contains(alias.text().toLowerCase(Locale.ROOT))) {
          add(ids, alias.text(), entity.id());
        }
      }
    }
    return ids;
  }

  private static void add(Map<String, List<String>> ids, String name, String id) {
    List<String> same =
        ids.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
    if (!same.contains(id)) {
      same.add(id);
    }
  }

  private static <E extends Entity> Map<String, E> read(
      Path file, Map<String, String> contents, Function<JsonNode, E> entry) {
    var entities = new LinkedHashMap<String, E>();
    String text = contents.getOrDefault(file.getFileName().toString(), "");
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        E entity = entry.apply(JSON.readTree(line));
        if (entities.put(entity.id(), entity) != null) {
          throw new IllegalArgumentException("the id " + entity.id() + " is listed twice");
        }
      } catch (JsonProcessingException e) {
        throw new AuthorityException(
            file + ", line " + number + ": not valid JSON: " + e.getOriginalMessage(), e);
      } catch (IllegalArgumentException e) {
        throw new AuthorityException(file + ", line " + number + ": " + e.getMessage(), e);
      }
    }
    return entities;
  }
}
