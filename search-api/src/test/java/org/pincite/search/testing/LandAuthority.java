package org.pincite.search.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pincite.corpus.authority.AuthorityFile;

/// Persons and places of a country that does not exist, the places one within the other.
public final class LandAuthority {

  /// The persons' ids with their names and aliases, the name first.
  public static final Map<String, List<String>> PERSONS =
      Map.of(
          "p:example-ada", List.of("Ada Example", "Dame Ada Example", "Lady Northmoor"),
          "p:sample-bruno", List.of("Bruno Sample"),
          "p:placeholder-clara", List.of("Clara Plaçeholder", "Clara Éxample"),
          "p:specimen-dorian", List.of("Dorian O’Specimen", "Lord Example"),
          "p:model-eve", List.of("Eve Model-Sample"));

  /// The places' ids with their names.
  public static final Map<String, List<String>> PLACES =
      Map.of(
          "l:fictia", List.of("Fictia", "Kingdom of Fictia"),
          "l:north", List.of("North Fictia"),
          "l:south", List.of("South Fictia"),
          "l:moorshire", List.of("Moorshire"),
          "l:northmoor", List.of("Northmoor", "Borough of Northmoor"),
          "l:suthwick", List.of("Suthwick"),
          "l:midlow", List.of("Midlow"),
          "l:farland", List.of("Farland"));

  /// The places in which each lies directly.
  public static final Map<String, List<String>> PARENTS =
      Map.of(
          "l:fictia", List.of(),
          "l:north", List.of("l:fictia"),
          "l:south", List.of("l:fictia"),
          "l:moorshire", List.of("l:north"),
          "l:northmoor", List.of("l:moorshire"),
          "l:suthwick", List.of("l:south"),
          // On the border, in both.
          "l:midlow", List.of("l:moorshire", "l:south"),
          "l:farland", List.of());

  private LandAuthority() {}

  /// Writes the authority files into a folder and reads them as the indexer does. Ada Example had
  /// the id `p:old-ada`, and `p:other-ada` was merged into hers; `l:old-town` is Northmoor now.
  public static AuthorityFile in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("persons.jsonl"),
        Stream.concat(
                PERSONS.keySet().stream().sorted().map(LandAuthority::person),
                Stream.of("{\"id\":\"p:other-ada\",\"mergedInto\":\"p:example-ada\"}"))
            .toList());
    Files.write(
        folder.resolve("places.jsonl"),
        PLACES.keySet().stream().sorted().map(LandAuthority::place).toList());
    return AuthorityFile.load(folder);
  }

  private static String person(String id) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",%s,\"formerIds\":[%s],\"publicRole\":{\"role\":\"chair of the Fictional"
            + " Inquiry\",\"source\":\"invented\"}}",
        id,
        names(PERSONS.getOrDefault(id, List.of())),
        id.equals("p:example-ada") ? "\"p:old-ada\"" : "");
  }

  private static String place(String id) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",%s,\"type\":\"%s\",\"parents\":[%s],\"formerIds\":[%s]}",
        id,
        names(PLACES.getOrDefault(id, List.of())),
        id.equals("l:fictia") || id.equals("l:farland") ? "country" : "town",
        quoted(PARENTS.getOrDefault(id, List.of())),
        id.equals("l:northmoor") ? "\"l:old-town\"" : "");
  }

  private static String names(List<String> names) {
    return String.format(
        Locale.ROOT,
        "\"name\":\"%s\",\"aliases\":[%s]",
        names.getFirst(),
        quoted(names.subList(1, names.size())));
  }

  private static String quoted(List<String> texts) {
    return String.join(",", texts.stream().map(text -> "\"" + text + "\"").toList());
  }
}
