package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.authority.AuthorityFile;

/// A run that reads files in other processes.
class IsolatedRunTest {
  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);

  @BeforeEach
  void hasFilesOfSeveralForms() throws Exception {
    job = new JobFolder(folder);
    job.write("a.html", page("The weir", "The keeper opened the gates at nine in the morning."));
    job.write("b.md", "# The mill\n\nThe miller closed them again at noon.\n");
    job.write("c.html", page("The flood", "By the evening the meadows stood under water."));
  }

  private static String page(String title, String text) {
    return "<!DOCTYPE html><html lang=en><title>"
        + title
        + "</title><article><h1>"
        + title
        + "</h1><p>"
        + text
        + "</p></article></html>";
  }

  private IndexContent indexed(int megabytes) throws Exception {
    var isolation = megabytes == 0 ? null : new JobSettings.Isolation(megabytes);
    JobFolder.run(
        JobSettings.standard(job.data(), AuthorityFile.empty()).isolated(isolation), job.source());
    return IndexContent.of(job.current());
  }

  @Test
  void givesTheSameIndexAsOneInOneProcess() throws Exception {
    assertEquals(indexed(0), indexed(256));
  }

  @Test
  void aFileThatTakesAllMemoryOfItsReaderIsLostAlone() throws Exception {
    String rows =
        IntStream.range(0, 400_000)
            .mapToObj(i -> "<p>Paragraph " + i + " of a page without end.</p>")
            .collect(Collectors.joining());
    job.write("b.html", page("Endless", rows));

    IndexContent content = indexed(64);

    assertEquals(
        List.of("a.html", "b.md", "c.html"),
        content.records().stream().map(record -> record.provenance().file()).toList());
    Rejection lost = job.rejections().getFirst();
    assertEquals("b.html", lost.file());
    assertEquals(RejectionReason.TOO_LARGE, lost.reason());
    assertTrue(lost.detail().contains("memory"), lost.detail());
  }
}
