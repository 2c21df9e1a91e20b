package org.pincite.corpus.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.authority.AuthorityFile;

class GenerationStoreTest {

  @TempDir private Path data = Path.of("set by JUnit");
  private GenerationStore store = new GenerationStore(data);

  @BeforeEach
  void opensAStore() {
    store = new GenerationStore(data);
  }

  private Generation published(int day) throws IOException {
    return Fixtures.published(store, Fixtures.CREATED.plus(Duration.ofDays(day)));
  }

  private Optional<String> served() throws IOException {
    return store.current().map(Generation::name);
  }

  private List<String> names() throws IOException {
    return store.list().stream().map(Generation::name).toList();
  }

  @Test
  void servesNothingAtFirst() throws IOException {
    var absent = new GenerationStore(data.resolve("absent"));

    assertEquals(Optional.empty(), absent.current());
    assertEquals(List.of(), absent.list());
    absent.prune(1);
  }

  @Test
  void servesWhatWasPublished() throws IOException {
    var generation = published(0);
    assertTrue(generation.name().matches("20250106T093000\\.000Z-[a-z2-7]{4}"), generation.name());

    var reopened = new GenerationStore(data).current().orElseThrow();

    assertEquals(generation.name(), reopened.name());
    assertEquals(21, reopened.manifest().records());
    assertEquals(42, reopened.manifest().passages());
    try (var index = reopened.passagesIndex();
        var reader = DirectoryReader.open(index)) {
      assertEquals(42, reader.numDocs());
      assertEquals(1, reader.leaves().size());
    }
  }

  @Test
  void whatIsCompleteIsNotServedBeforeItIsPublished() throws IOException {
    var first = published(0);
    var second = Fixtures.complete(store, Fixtures.CREATED.plusSeconds(1));

    assertEquals(Optional.of(first.name()), served());
    store.publish(second);
    assertEquals(Optional.of(second.name()), served());
    assertEquals(List.of(first.name(), second.name()), names());
  }

  @Test
  void rollsBackByPublishingAnOlderOne() throws IOException {
    var first = published(0);
    published(1);

    store.publish(first);

    assertEquals(Optional.of(first.name()), served());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "..",
        "../..",
        "/etc",
        "nonsense",
        "20250106T093000Z-abcd/../..",
        "20250106T093000Z-ABCD",
        "20250106T093000Z-abcd\n20250106T093000Z-abcd",
        "building-20250106T093000Z-abcd",
        "\u0000\u00ff"
      })
  void refusesAPointerThatNamesNoGeneration(String content) throws IOException {
    published(0);
    Files.write(
        data.resolve("current"), content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    var refusal = assertThrows(GenerationException.class, () -> store.current());

    assertEquals(data.resolve("current") + " does not name a generation", refusal.getMessage());
  }

  @Test
  void refusesAPointerToAGenerationThatIsGone() throws IOException {
    Files.writeString(data.resolve("current"), "20250106T093000Z-abcd\n");

    var refusal = assertThrows(GenerationException.class, () -> store.current());

    assertEquals(
        data.resolve("current") + " names a generation that is gone: 20250106T093000Z-abcd",
        refusal.getMessage());
  }

  @Test
  void aNewRunMakesABrokenPointerGood() throws IOException {
    published(0);
    Files.writeString(data.resolve("current"), "nonsense");

    store.prune(3);
    var next = published(1);
    store.prune(3);

    assertEquals(Optional.of(next.name()), served());
  }

  @Test
  void pruningKeepsTheNewest() throws IOException {
    published(0);
    var second = published(1);
    var third = published(2);

    store.prune(2);

    assertEquals(List.of(second.name(), third.name()), names());
  }

  @Test
  void generationsOfOneSecondAreInTheirOrder() throws IOException {
    var made = new ArrayList<String>();
    for (int millis = 0; millis < 5; millis++) {
      made.add(Fixtures.published(store, Fixtures.CREATED.plusMillis(millis)).name());
    }

    assertEquals(made, names());
    store.prune(2);
    assertEquals(made.subList(3, 5), names());
  }

  @Test
  void pruningKeepsTheServedOneHoweverOld() throws IOException {
    var first = published(0);
    published(1);
    var third = published(2);
    store.publish(first);

    store.prune(1);

    assertEquals(List.of(first.name(), third.name()), names());
    store.current().orElseThrow().verify();
  }

  @Test
  void pruningRemovesWhatAnUnfinishedRunLeftAndNothingElse() throws IOException {
    var served = published(0);
    Path left = data.resolve("generations").resolve("building-20250107T093000Z-abcd");
    Files.createDirectories(left.resolve("records"));
    Files.writeString(left.resolve("records").resolve("_0.cfs"), "half");
    Path foreign = Files.createDirectories(data.resolve("generations").resolve("notes"));

    assertEquals(List.of(served.name()), names());
    store.prune(1);

    assertTrue(Files.notExists(left));
    assertTrue(Files.exists(foreign));
    assertEquals(Optional.of(served.name()), served());
  }

  /// A file where a folder must be: no one can write there, not even root.
  @Test
  void whatCannotBeWrittenIsAnIoException() throws IOException {
    Files.writeString(data.resolve("generations"), "not a folder");

    assertThrows(IOException.class, () -> store.draft(Fixtures.CREATED, AuthorityFile.empty()));
    assertThrows(
        IOException.class, () -> new GenerationStore(data.resolve("generations")).tryLock());
  }
}
