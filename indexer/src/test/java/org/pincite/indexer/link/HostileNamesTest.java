package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Passage;
import org.pincite.corpus.authority.AuthorityFile;

/// That no text takes longer than its size explains. A time in the square of the size would be
/// hours here, so that the limits are wide.
class HostileNamesTest {
  private static final int SIZE = 1 << 20;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static RecordLinker linker;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("persons.jsonl"),
        """
        {"id":"p:orrin","name":"Anna Orrin","surname":"Orrin","aliases":["Dame Anna Orrin"],\
        "publicRole":{"role":"Chair of the Weir Inquiry","source":"fictional"}}
        """);
    Files.writeString(
        folder.resolve("places.jsonl"),
        """
        {"id":"l:weirshire","name":"Weirshire","type":"county","parents":[]}
        {"id":"l:keld","name":"Keld","type":"town","parents":["l:weirshire"]}
        {"id":"l:lund","name":"Lund","type":"town","parents":["l:weirshire"],"ambiguous":true}
        """);
    linker = new RecordLinker(AuthorityFile.load(folder), LinkSettings.standard());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sir ", "A. ", "Keld Keld ", "Keld, Keld, ", "Lund, ", "KELD ", "Anna Orrin ", "Dame Anna ",
        "1997-1997-", "since 1997 to ", "a\u00ad", "e\u0301", "\u00ad", "Keld\u2019s ", "- -", "("
      })
  void aRecordOfOneWordOverAndOver(String part) {
    var draft = RecordDraft.titled(part.repeat(SIZE / part.length()));
    String passage = "-" + part.repeat((Passage.MAX_LENGTH - 1) / part.length());
    for (int i = 0; i < SIZE / passage.length(); i++) {
      draft.passage(passage);
    }
    assertTimeoutPreemptively(LIMIT, () -> draft.linkedBy(linker));
  }

  @Test
  void aWordOfAMillionLetters() {
    var draft = RecordDraft.titled("Keld " + "K".repeat(SIZE) + " Keld").passage("-");
    assertEquals(
        "keld=Keld; keld=Keld", assertTimeoutPreemptively(LIMIT, () -> draft.mentionsBy(linker)));
  }

  @Test
  void aTitleOfTenMillionCharacters() {
    String sentence = "Dame Anna Orrin went from Keld in Weirshire to Lund, and spoke in 2011. ";
    int sentences = 10 * SIZE / sentence.length();
    var draft = RecordDraft.titled(sentence.repeat(sentences)).passage("-");
    var linked = assertTimeoutPreemptively(LIMIT, () -> draft.linkedBy(linker)).record();
    assertEquals(4 * sentences, linked.title().mentions().size());
    assertEquals(sentences, linked.title().years().size());
  }
}
