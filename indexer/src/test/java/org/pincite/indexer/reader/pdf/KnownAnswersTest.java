package org.pincite.indexer.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.pdf.KnownReport.Answer;
import org.pincite.indexer.reader.pdf.KnownReport.Form;
import org.pincite.indexer.reader.pdf.KnownReport.Numbers;
import org.pincite.indexer.reader.pdf.ReportPrinter.Layout;

/// Reads reports of which the place of every sentence is known.
class KnownAnswersTest {
  private static final int SAMPLE = 500;

  private static final List<Form> FORMS =
      List.of(
          new Form(new Layout(1, 11, false, false), Numbers.DOTTED, true, 11),
          new Form(new Layout(1, 11, true, false), Numbers.DOTTED, false, 12),
          new Form(new Layout(1, 10.5f, true, false), Numbers.SIMPLE, false, 13),
          new Form(new Layout(1, 11, false, false), Numbers.BRACKETS, true, 14),
          new Form(new Layout(2, 9.5f, true, false), Numbers.NONE, false, 15),
          new Form(new Layout(2, 9.5f, false, true), Numbers.DOTTED, false, 16),
          new Form(new Layout(3, 8, false, false), Numbers.NONE, false, 17));

  @TempDir Path folder;

  /// A sentence and where it was found.
  private record Checked(
      Form form, Answer answer, Optional<Locator> found, Optional<PassageKind> kind) {

    boolean right() {
      return found
          .filter(at ->
              Objects.equals(at.page(), answer.page())
                  && Objects.equals(at.pageLabel(), answer.label())
                  && Objects.equals(at.paragraph(), answer.paragraph())
                  && Objects.equals(at.note(), answer.note()))
          .isPresent();
    }
  }

  @Test
  void findsSentencesWhereTheyArePrinted(TestReporter reporter) throws IOException {
    long seed = System.nanoTime();
    reporter.publishEntry("seed", String.valueOf(seed));
    List<Checked> all = new ArrayList<>();
    for (Form form : FORMS) {
      all.addAll(checked(form));
    }
    List<Checked> missing = all.stream().filter(c -> c.found.isEmpty()).toList();
    assertEquals(List.of(), missing, () -> missing.size() + " of " + all.size());
    Collections.shuffle(all, new Random(seed));
    List<Checked> sample = all.subList(0, SAMPLE);
    List<Checked> wrong = sample.stream().filter(c -> !c.right()).toList();
    reporter.publishEntry("right", SAMPLE - wrong.size() + " of " + SAMPLE);
    assertTrue(
        wrong.size() <= SAMPLE / 100, () -> wrong.size() + " wrong, seed " + seed + ": " + wrong);
  }

  @Test
  void tellsNotesTablesAndIndexesFromText() throws IOException {
    List<Checked> all = new ArrayList<>();
    for (Form form : FORMS) {
      all.addAll(checked(form));
    }
    List<Checked> wrong =
        all.stream().filter(c -> !c.kind.equals(Optional.of(c.answer.kind()))).toList();
    assertTrue(
        wrong.size() <= all.size() / 100, () -> wrong.size() + " of " + all.size() + ": " + wrong);
  }

  private List<Checked> checked(Form form) throws IOException {
    Path file = folder.resolve("report-" + form.seed() + ".pdf");
    List<Answer> answers = KnownReport.write(form, file);
    var read =
        (ReadResult.Read)
            ReadFile.of(folder, "report.pdf", Files.readAllBytes(file)).results().getFirst();
    return answers.stream().map(answer -> check(form, answer, read.passages())).toList();
  }

  private static Checked check(Form form, Answer answer, List<Passage> passages) {
    for (Passage passage : passages) {
      int offset = passage.text().indexOf(answer.text());
      if (offset >= 0) {
        return new Checked(
            form, answer, Optional.of(passage.locatorAt(offset)), Optional.of(passage.kind()));
      }
    }
    return new Checked(form, answer, Optional.empty(), Optional.empty());
  }
}
