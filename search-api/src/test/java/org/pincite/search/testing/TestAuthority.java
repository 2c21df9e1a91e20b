package org.pincite.search.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.pincite.corpus.authority.AuthorityFile;

/// Persons and places of a country that does not exist.
public final class TestAuthority {

  /// Full names; the id of "Ada Example" is `p:ada-example`.
  public static final List<String> PERSONS =
      List.of("Ada Example", "Bruno Sample", "Clara Placeholder", "Dorian Specimen");

  /// Full names; the id of "Northmoor" is `l:northmoor`.
  public static final List<String> PLACES =
      List.of("Northmoor", "Suthwick", "Eastvale", "Westerby", "Midlow");

  private TestAuthority() {}

  /// The id of a person of [#PERSONS].
  public static String personId(String name) {
    return "p:" + hyphened(name);
  }

  /// The id of a place of [#PLACES].
  public static String placeId(String name) {
    return "l:" + hyphened(name);
  }

  /// Writes the authority files into a folder and reads them as the indexer does.
  static AuthorityFile in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(
        folder.resolve("persons.jsonl"),
        PERSONS.stream()
            .map(name ->
                String.format(
                    Locale.ROOT,
                    "{\"id\":\"%s\",\"name\":\"%s\",\"aliases\":[\"Dame %s\"],\"publicRole\":"
                        + "{\"role\":\"chair of the Fictional Inquiry\",\"source\":\"invented\"}}",
                    personId(name),
                    name,
                    name))
            .toList());
    Files.write(
        folder.resolve("places.jsonl"),
        PLACES.stream()
            .map(name ->
                String.format(
                    Locale.ROOT,
                    "{\"id\":\"%s\",\"name\":\"%s\",\"type\":\"town\",\"aliases\":[\"Borough of"
                        + " %s\"]}",
                    placeId(name),
                    name,
                    name))
            .toList());
    return AuthorityFile.load(folder);
  }

  private static String hyphened(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
