package org.pincite.corpus.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which place lies in which, also in files that make no sense.
class PlaceTreeTest {

  @TempDir private Path folder = Path.of("set by JUnit");

  private AuthorityFile load(String... places) throws IOException {
    Files.write(folder.resolve("places.jsonl"), List.of(places));
    return AuthorityFile.load(folder);
  }

  private static String place(String id, String... parents) {
    String in =
        List.of(parents).stream()
            .map(parent -> '"' + parent + '"')
            .collect(Collectors.joining(","));
    return "{\"id\":\"" + id + "\",\"name\":\"Weir\",\"type\":\"town\",\"parents\":[" + in + "]}";
  }

  @Test
  void aCircleIsCutSoThatEachOfItsPlacesIsFoundBelowOneThatIsBelowNothing() throws IOException {
    PlaceTree tree =
        load(
                place("l:a", "l:b"),
                place("l:b", "l:c"),
                place("l:c", "l:a"),
                place("l:d", "l:d"),
                place("l:e", "l:a"))
            .placeTree();

    assertEquals(List.of("l:c", "l:b", "l:a", "l:e"), tree.path("l:e"));
    assertEquals(List.of("l:c"), tree.path("l:c"));
    assertEquals(Set.of(), tree.ancestors("l:c"));
    assertEquals(List.of("l:b"), tree.children("l:c"));
    assertEquals(List.of("l:a"), tree.children("l:b"));
    assertEquals(List.of("l:e"), tree.children("l:a"));
    assertEquals(List.of("l:d"), tree.path("l:d"));
    assertEquals(List.of(), tree.children("l:d"));
  }

  @Test
  void aPlaceInTooManyOthersIsRefusedBeforeItFillsTheMemory() {
    String[] chain =
        IntStream.range(0, 50_000)
            .mapToObj(i -> place("l:p" + i, "l:p" + (i + 1)))
            .toArray(String[]::new);

    var refused =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> assertThrows(AuthorityException.class, () -> load(chain)));

    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("places.jsonl: l:p"), message);
    assertTrue(message.endsWith(" lies in more than 100 places"), message);
  }

  @Test
  void aNameOfVeryManyPlacesIsReadInGoodTime() {
    String[] same =
        IntStream.range(0, 100_000).mapToObj(i -> place("l:p" + i)).toArray(String[]::new);

    AuthorityFile authority = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> load(same));

    assertEquals(100_000, authority.placeIds("weir").size());
  }
}
