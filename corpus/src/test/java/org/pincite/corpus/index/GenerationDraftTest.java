package org.pincite.corpus.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.authority.AuthorityFile;

class GenerationDraftTest {

  @TempDir private Path data = Path.of("set by JUnit");
  private GenerationStore store = new GenerationStore(data);
  private String served = "";

  @BeforeEach
  void servesAGeneration() throws IOException {
    store = new GenerationStore(data);
    served = Fixtures.published(store, Fixtures.CREATED).name();
  }

  /// Whatever became of the draft.
  @AfterEach
  void stillServesItAndHasNothingElse() throws IOException {
    var current = store.current().orElseThrow();
    assertEquals(served, current.name());
    current.verify();
    try (Stream<Path> folders = Files.list(data.resolve("generations"))) {
      assertEquals(
          List.of(), folders.filter(folder -> !folder.endsWith(served)).toList(), "left over");
    }
  }

  private GenerationDraft draft() throws IOException {
    return draft(AuthorityFile.empty());
  }

  private GenerationDraft draft(AuthorityFile authority) throws IOException {
    return store.draft(Fixtures.CREATED.plusSeconds(60), authority);
  }

  @Test
  void closedWithoutCompletingItLeavesNothing() throws IOException {
    try (var draft = draft()) {
      draft.add(Fixtures.report());
      draft.reject(rejection(1));
    }
  }

  @Test
  void closedAtOnceItLeavesNothing() throws IOException {
    draft().close();
  }

  @Test
  void closedTwiceItLeavesNothing() throws IOException {
    var draft = draft();
    draft.close();
    draft.close();
  }

  @Test
  void countsThatDoNotAddUpAreRefused() throws IOException {
    for (Manifest wrong : List.of(Fixtures.manifest(2, 2), Fixtures.manifest(1, 3))) {
      try (var draft = draft()) {
        draft.add(Fixtures.report());
        assertThrows(GenerationException.class, () -> draft.complete(wrong));
      }
    }
  }

  @Test
  void rejectionsThatAreNotCountedAreRefused() throws IOException {
    try (var draft = draft()) {
      draft.add(Fixtures.report());
      draft.reject(rejection(1));
      assertThrows(IllegalArgumentException.class, () -> draft.complete(Fixtures.manifest(1, 2)));
    }
  }

  @Test
  void anotherAuthorityFileThanThatOfTheManifestIsRefused(@TempDir Path authority)
      throws IOException {
    Files.writeString(
        authority.resolve("places.jsonl"),
        """
        {"id":"l:weir","name":"Weir","type":"town"}
        """);
    var other = AuthorityFile.load(authority);
    try (var draft = draft(other)) {
      draft.add(Fixtures.report());
      assertThrows(IllegalArgumentException.class, () -> draft.complete(Fixtures.manifest(1, 2)));
    }
  }

  @Test
  void aFolderThatGoesAwayIsAnIoException() {
    assertThrows(
        IOException.class,
        () -> {
          try (var draft = draft()) {
            draft.add(Fixtures.report());
            removeDrafts();
            draft.complete(Fixtures.manifest(1, 2));
          }
        });
  }

  private void removeDrafts() throws IOException {
    try (Stream<Path> folders = Files.list(data.resolve("generations"))) {
      for (Path folder : folders.filter(path -> !path.endsWith(served)).toList()) {
        DataFiles.deleteTree(folder);
      }
    }
  }

  @Test
  void keepsRejectionsInTheirOrder() throws IOException {
    var rejections = IntStream.rangeClosed(1, 5).mapToObj(GenerationDraftTest::rejection).toList();
    Generation generation;
    try (var draft = draft()) {
      draft.add(Fixtures.report());
      for (Rejection rejection : rejections) {
        draft.reject(rejection);
      }
      assertEquals(5, draft.rejectionCount());
      generation = draft.complete(manifestWithRejections(5));
    }

    assertEquals(rejections, generation.rejections(0, 10));
    assertEquals(rejections.subList(1, 3), generation.rejections(1, 2));
    assertEquals(List.of(), generation.rejections(5, 10));
    DataFiles.deleteTree(generation.folder());
  }

  @Test
  void keepsWhatLinkedIt(@TempDir Path authority) throws IOException {
    Files.writeString(
        authority.resolve("places.jsonl"),
        """
        {"id":"l:weir","name":"Weir","type":"town"}
        """);
    var places = AuthorityFile.load(authority);
    Manifest manifest = Fixtures.manifest(1, 2);
    var linked =
        new Manifest(
            manifest.created(),
            manifest.schemaVersion(),
            places.version(),
            manifest.codeVersion(),
            manifest.sources(),
            1,
            1,
            0,
            0,
            1,
            2,
            0,
            Manifest.Gaps.none(),
            Map.of(),
            Manifest.FamilyCounts.none());
    Generation generation;
    try (var draft = draft(places)) {
      draft.add(Fixtures.report());
      generation = draft.complete(linked);
    }

    assertEquals(places.contents(), generation.authority().contents());
    assertEquals(Optional.of("Weir"), generation.authority().place("l:weir").map(p -> p.name()));
    DataFiles.deleteTree(generation.folder());
  }

  /// With many small segments and merges on several threads, as a large run has them.
  @Test
  void documentsKeepTheirOrder() throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, GenerationDraft.config().setMaxBufferedDocs(2))) {
      for (int i = 1; i <= 300; i++) {
        String longerOrShorter = "word ".repeat(1 + i * 37 % 101);
        writer.addDocument(
            new RecordDocuments(AuthorityFile.empty().placeTree())
                .recordDocument(Fixtures.article("a" + i, longerOrShorter)));
      }
      writer.forceMerge(1);
      writer.commit();
    }
    try (var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      for (int i = 1; i <= 300; i++) {
        assertEquals("Article a" + i, IndexSchema.CARD.of(searcher, i - 1).title());
      }
    }
  }

  private static Manifest manifestWithRejections(int rejections) {
    Manifest manifest = Fixtures.manifest(1, 2);
    return new Manifest(
        manifest.created(),
        manifest.schemaVersion(),
        manifest.authorityVersion(),
        manifest.codeVersion(),
        manifest.sources(),
        1,
        1,
        0,
        0,
        1,
        2,
        rejections,
        Manifest.Gaps.none(),
        Map.of(),
        Manifest.FamilyCounts.none());
  }

  private static Rejection rejection(int line) {
    return new Rejection(
        "test", "a\nb “c”.jsonl", line, RejectionReason.INVALID, "line " + line + "\nis “wrong”");
  }
}
