package org.pincite.indexer.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.RejectedFileException;

class DocReaderTest {

  @TempDir Path folder;

  private ReadFile read(String text, String note) throws IOException {
    return ReadFile.of(folder, "a.doc", DocFile.of(text, note));
  }

  @Test
  void readsParagraphsWithTheirTypedNumbers() throws IOException {
    var file = read("1.\tThe weir.\r2.\tThe gate\u000bis long\u001eterm.\r", "");
    assertEquals(List.of("The weir.", "The gate is long-term."), file.texts());
    assertEquals("2", file.passages().getLast().locator().paragraph());
  }

  @Test
  void readsTheResultsOfFieldsAndNotWhatMadeThem() throws IOException {
    assertEquals(
        List.of("See page 7 of it."),
        read("See page \u0013PAGEREF x\u00147\u0015 of it.\r", "").texts());
  }

  @Test
  void putsANoteBehindTheParagraphThatRefersToIt() throws IOException {
    var file = read("The weir\u0002 stands.\rNext.\r", "Built in 1953.");
    assertEquals(List.of("The weir stands.", "Built in 1953.", "Next."), file.texts());
    assertEquals(PassageKind.FOOTNOTE, file.passages().get(1).kind());
    assertEquals("1", file.passages().get(1).locator().note());
  }

  @Test
  void knowsAWordFileByWhatItHolds() throws IOException {
    byte[] bytes = DocFile.of("Text.\r", "");
    assertEquals(List.of("Text."), ReadFile.of(folder, "a.docx", bytes).texts());
  }

  @Test
  void rejectsAFileWithoutText() {
    var e = assertThrows(RejectedFileException.class, () -> read("\r", ""));
    assertEquals(RejectionReason.EMPTY, e.reason());
  }
}
