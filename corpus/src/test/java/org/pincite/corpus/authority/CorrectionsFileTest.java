package org.pincite.corpus.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.Correction.Scope;

/// Corrections are appended, and nothing else happens to their file.
class CorrectionsFileTest {

  @TempDir private Path folder = Path.of("set by JUnit");

  private static Correction correction(String reason) {
    return new Correction(
        LocalDate.of(2026, 1, 2),
        Action.REMOVE,
        Scope.PUBLICATION,
        "p:hill-ada",
        null,
        null,
        null,
        null,
        0,
        "The Daily Example",
        reason);
  }

  private List<CorrectionLine> written() throws IOException {
    return AuthorityFile.load(folder).correctionLines();
  }

  @Test
  void aCorrectionIsReadAsItWasWritten() throws Exception {
    var correction = correction("another\nperson, “so” \u001b[31m said");
    new CorrectionsFile(folder).append(correction);
    assertEquals(List.of(new CorrectionLine(1, correction)), written());
  }

  @Test
  void whatIsThereStaysByteForByte() throws Exception {
    var file = new CorrectionsFile(folder);
    file.append(correction("first"));
    String before = "\n  " + Files.readString(file.path());
    Files.writeString(file.path(), before);
    file.append(correction("second"));
    assertTrue(Files.readString(file.path()).startsWith(before));
    assertEquals(List.of(2, 3), written().stream().map(CorrectionLine::line).toList());
  }

  @Test
  void aLastLineWithoutItsEndStaysALineOfItsOwn() throws Exception {
    var file = new CorrectionsFile(folder);
    file.append(correction("first"));
    Files.writeString(file.path(), Files.readString(file.path()).strip());
    file.append(correction("second"));
    assertEquals(2, written().size());
  }

  @Test
  void whatSeveralWriteAtOnceIsNotMixed() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<Boolean>> done =
          IntStream.range(0, 40)
              .mapToObj(i ->
                  threads.submit(() -> {
                    new CorrectionsFile(folder).append(correction("reason " + i));
                    return true;
                  }))
              .toList();
      for (Future<Boolean> each : done) {
        assertTrue(each.get());
      }
    }
    assertEquals(40, written().stream().map(line -> line.correction().reason()).distinct().count());
  }
}
