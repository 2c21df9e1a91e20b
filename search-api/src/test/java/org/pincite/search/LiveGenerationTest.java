package org.pincite.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationException;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;

/// The time limit is for a test that hangs, not for a slow machine.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class LiveGenerationTest {
  private static final int RECORDS = 20;

  private TestIndex index;

  @BeforeEach
  void makeIndex(@TempDir Path folder) throws Exception {
    index = new TestIndex(folder);
  }

  /// Each record of a generation carries its mark in title and text.
  private Generation publish(String mark) throws Exception {
    return index.publish(
        IntStream.range(0, RECORDS)
            .mapToObj(i -> TestRecord.of("r" + i, mark).passages("River of " + mark, "Bridge"))
            .toList());
  }

  @Test
  void servesTheNextGenerationAndClosesTheOldOne() throws Exception {
    Generation first = publish("first");
    try (var live = LiveGeneration.open(index.store())) {
      OpenGeneration old = live.with(open -> open);
      assertEquals(first.name(), old.name());
      Generation second = publish("second");
      waitUntilServed(live, second);
      assertFalse(old.tryAcquire(), "the old generation is closed");
    }
  }

  @Test
  void aQueryKeepsItsGenerationToTheEnd() throws Exception {
    publish("first");
    try (var live = LiveGeneration.open(index.store())) {
      OpenGeneration used =
          live.with(old -> {
            waitUntilServed(live, unchecked(() -> publish("second")));
            assertEquals(RECORDS, old.recordSearcher().getIndexReader().numDocs());
            assertEquals(2 * RECORDS, old.passageSearcher().getIndexReader().numDocs());
            assertTrue(old.tryAcquire(), "still open");
            old.release();
            return old;
          });
      assertFalse(used.tryAcquire(), "closed by the last release");
    }
  }

  @Test
  void noRequestFailsOrMixesGenerationsWhileTheyChange() throws Exception {
    Map<String, String> marks = new HashMap<>();
    marks.put(publish("mark0").name(), "mark0");
    var answers = new ConcurrentLinkedQueue<SearchResponse>();
    var done = new AtomicBoolean();
    try (var live = LiveGeneration.open(index.store());
        var threads = Executors.newFixedThreadPool(3)) {
      var searcher = new RecordSearcher(live, 60_000);
      var clients = new ArrayList<Future<?>>();
      for (int i = 0; i < 3; i++) {
        clients.add(
            threads.submit(() -> {
              while (!done.get()) {
                answers.add(searcher.search(SearchRequest.from(Map.of("q", List.of("river")))));
              }
              return null;
            }));
      }
      for (int i = 1; i <= 4; i++) {
        Generation next = publish("mark" + i);
        marks.put(next.name(), "mark" + i);
        waitUntilServed(live, next);
      }
      done.set(true);
      for (Future<?> client : clients) {
        client.get();
      }
    }
    for (SearchResponse answer : answers) {
      String mark = marks.get(answer.generation());
      assertEquals(RECORDS, answer.total());
      for (Hit hit : answer.hits()) {
        assertEquals(mark, hit.card().title());
        assertEquals("River of " + mark, hit.passages().getFirst().snippet().text());
      }
    }
    assertTrue(answers.stream().map(SearchResponse::generation).distinct().count() > 1);
  }

  @Test
  void aDamagedGenerationIsNotServedAndTheOldOneGoesOn() throws Exception {
    Generation good = publish("good");
    Path pointer = index.data().resolve("current");
    String before = Files.readString(pointer);
    Generation bad = publish("bad");
    Files.writeString(pointer, before);
    flipABit(largestFile(index.folder(bad).resolve("records")));
    try (var live = LiveGeneration.open(index.store())) {
      Files.writeString(pointer, bad.name() + "\n");
      waitUntilServed(live, good);
      live.check();
      assertEquals(good.name(), live.with(OpenGeneration::name));
      // What comes after it is served all the same.
      waitUntilServed(live, publish("better"));
    }
  }

  @Test
  void aPointerToNothingIsNotFollowed() throws Exception {
    Generation good = publish("good");
    try (var live = LiveGeneration.open(index.store())) {
      for (String pointer : List.of("20200101T000000Z-aaaa", "../..", "")) {
        Files.writeString(index.data().resolve("current"), pointer + "\n");
        live.check();
        assertEquals(good.name(), live.with(OpenGeneration::name));
      }
      Files.delete(index.data().resolve("current"));
      live.check();
      assertEquals(good.name(), live.with(OpenGeneration::name));
    }
  }

  @Test
  void pointingBackServesTheGenerationBefore() throws Exception {
    Generation first = publish("first");
    Generation second = publish("second");
    try (var live = LiveGeneration.open(index.store())) {
      assertEquals(second.name(), live.with(OpenGeneration::name));
      index.store().publish(first);
      waitUntilServed(live, first);
      assertNotEquals(second.name(), live.with(OpenGeneration::name));
    }
  }

  @Test
  void withoutAGenerationThereIsNothingToOpen() {
    assertThrows(
        LiveGeneration.NoGenerationException.class,
        () -> LiveGeneration.open(new GenerationStore(index.data().resolve("nowhere"))));
  }

  @Test
  void refusesToOpenAGenerationOfAnotherSchema() throws Exception {
    Path manifest = index.folder(publish("old")).resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\"schemaVersion\" : \\d+", "\"schemaVersion\" : 9999"));
    var refused = assertThrows(GenerationException.class, () -> LiveGeneration.open(index.store()));
    assertTrue(refused.toString().contains("9999"), refused.toString());
    assertTrue(refused.toString().contains("index again"), refused.toString());
  }

  @Test
  void refusesToOpenAGenerationWithADamagedFile() throws Exception {
    Generation generation = publish("damaged");
    List<Path> files = new ArrayList<>();
    for (String part : List.of("records", "passages", "authority")) {
      files.addAll(filesOf(index.folder(generation).resolve(part)));
    }
    assertTrue(files.size() > 6);
    for (Path file : files) {
      if (file.endsWith("write.lock")) {
        continue;
      }
      byte[] whole = Files.readAllBytes(file);
      flipABit(file);
      var refused =
          assertThrows(
              GenerationException.class,
              () -> LiveGeneration.open(index.store()),
              () -> "served with a flipped bit in " + file);
      assertTrue(refused.toString().contains(generation.name()), refused.toString());
      Files.write(file, whole);
    }
    LiveGeneration.open(index.store()).close();
  }

  @Test
  void closedItAnswersNoMoreAndMayBeClosedAgain() throws Exception {
    publish("only");
    var live = LiveGeneration.open(index.store());
    OpenGeneration open = live.with(generation -> generation);
    live.close();
    live.close();
    assertFalse(open.tryAcquire());
    assertThrows(IllegalStateException.class, () -> live.with(OpenGeneration::name));
  }

  private static void waitUntilServed(LiveGeneration live, Generation generation)
      throws IOException {
    while (!live.with(OpenGeneration::name).equals(generation.name())) {
      Thread.onSpinWait();
    }
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Path largestFile(Path folder) throws IOException {
    return filesOf(folder).stream()
        .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
        .orElseThrow();
  }

  private static void flipABit(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
  }

  private interface Unchecked<T> {
    T get() throws Exception;
  }

  private static <T> T unchecked(Unchecked<T> work) throws IOException {
    try {
      return work.get();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
