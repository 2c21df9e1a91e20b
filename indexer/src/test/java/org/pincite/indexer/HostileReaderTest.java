package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RejectedFileException;

/// Whatever a reader does, it costs its file and not the run.
class HostileReaderTest {

  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);

  @BeforeEach
  void surroundsTheBadFileWithGoodOnes() throws IOException {
    job = new JobFolder(folder);
    job.write("a.txt", "good");
    job.write("c.txt", "good too");
  }

  private void requireBothGoodFiles() throws IOException {
    assertEquals(
        List.of("a.txt", "c.txt"),
        IndexContent.of(job.current()).records().stream()
            .map(record -> record.provenance().file())
            .filter(file -> !file.equals("b.txt"))
            .toList());
  }

  private static Throwable failure(String kind) {
    return switch (kind) {
      case "runtime" -> new IllegalStateException("the third table is upside down\nat line 5");
      case "without message" -> new NullPointerException();
      case "long" -> new IllegalArgumentException("x".repeat(10_000));
      case "assertion" -> new AssertionError("no such thing");
      case "stack" -> new StackOverflowError();
      case "memory" -> new OutOfMemoryError("Java heap space");
      case "access" -> new AccessDeniedException("b.txt");
      case "io" -> new IOException("the disk hums");
      case "rejected" ->
          new RejectedFileException(RejectionReason.ENCRYPTED, "it needs a password");
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          runtime         | DAMAGED    | it cannot be read: the third table is upside down
          without message | DAMAGED    | it cannot be read: NullPointerException
          long            | DAMAGED    | it cannot be read: xxxxxxxxx
          assertion       | DAMAGED    | it cannot be read: no such thing
          stack           | DAMAGED    | it is nested too deeply
          memory          | TOO_LARGE  | reading it needs more memory than there is
          access          | UNREADABLE | permission to read it is missing
          io              | UNREADABLE | it cannot be read: the disk hums
          rejected        | ENCRYPTED  | it needs a password
          """)
  void aReaderThatThrowsLosesItsFile(String kind, RejectionReason reason, String detail)
      throws Exception {
    job.write("b.txt", kind);

    var report =
        job.run(
            new TextFileReader((text, source, results) -> {
              if (!text.startsWith("good")) {
                throw sneaky(failure(text));
              }
              results.accept(TextFileReader.record(source, text));
            }));

    Rejection rejection = job.rejections().getFirst();
    assertEquals(new Rejection("source", "b.txt", null, reason, rejection.detail()), rejection);
    assertTrue(rejection.detail().startsWith(detail), rejection.detail());
    assertTrue(rejection.detail().length() < 250, rejection.detail());
    assertEquals(List.of(3, 2, 1), counts(report));
    assertEquals(Map.of(reason.code(), 1), report.rejections());
    requireBothGoodFiles();
  }

  private static List<Integer> counts(RunReport report) {
    return List.of(report.files(), report.filesRead(), report.filesRejected());
  }

  /// As a reader's library might throw what it does not declare.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
    throw (E) failure;
  }

  @Test
  void whatWasReadBeforeAFailureStays() throws Exception {
    job.write("b.txt", "half");

    var report =
        job.run(
            new TextFileReader((text, source, results) -> {
              results.accept(TextFileReader.record(source, text));
              if (text.equals("half")) {
                throw new IllegalStateException("the rest is missing");
              }
            }));

    assertEquals(List.of(3, 3, 0), counts(report));
    assertEquals(List.of("b.txt"), job.rejections().stream().map(Rejection::file).toList());
    assertEquals(3, report.records());
    assertEquals(job.current().manifest().rejections(), 1);
    requireBothGoodFiles();
  }

  @Test
  void aReaderThatGivesNothingHadAnEmptyFile() throws Exception {
    job.write("b.txt", "nothing");

    job.run(
        new TextFileReader((text, source, results) -> {
          if (text.startsWith("good")) {
            results.accept(TextFileReader.record(source, text));
          }
        }));

    assertEquals(
        List.of(
            new Rejection("source", "b.txt", null, RejectionReason.EMPTY, "it holds no record")),
        job.rejections());
    requireBothGoodFiles();
  }

  /// It is let go of after a while, and what it still hands over then goes nowhere, quietly.
  @Test
  void aReaderThatHangsIsTimedOut() throws Exception {
    job.write("b.txt", "hangs");
    var release = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    var complaints = new ConcurrentLinkedQueue<Throwable>();
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> complaints.add(e));
    try {
      var report =
          job.run(
              new TextFileReader((text, source, results) -> {
                if (text.equals("hangs")) {
                  waitDeafly(release);
                  try {
                    for (int i = 0; i < 100; i++) {
                      results.accept(TextFileReader.record(source, "late"));
                    }
                  } finally {
                    ended.countDown();
                  }
                }
                results.accept(TextFileReader.record(source, text));
              }));
      assertEquals(List.of(3, 2, 1), counts(report));
      assertEquals(
          List.of(
              new Rejection(
                  "source",
                  "b.txt",
                  null,
                  RejectionReason.TIMED_OUT,
                  "reading it took longer than " + JobFolder.PATIENCE.toSeconds() + " s")),
          job.rejections());
      requireBothGoodFiles();
    } finally {
      release.countDown();
      ended.await();
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().endsWith("b.txt")) {
          thread.join();
        }
      }
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(List.of(), List.copyOf(complaints));
  }

  @Test
  void aReaderThatSaysThatItIsAtWorkMayTakeLonger() throws Exception {
    job.write("b.txt", "slow");
    var reader =
        new TextFileReader((text, source, results) -> {
          if (text.equals("slow")) {
            // In all longer than a reader may be silent, and never silent for so long.
            for (int i = 0; i < 12; i++) {
              LockSupport.parkNanos(JobFolder.PATIENCE.toNanos() / 10);
              results.accept(new ReadResult.Working());
            }
          }
          results.accept(TextFileReader.record(source, text));
        });

    job.run(reader);

    assertEquals(List.of(), job.rejections());
    assertEquals(3, IndexContent.of(job.current()).records().size());
  }

  /// As code that does not know of interrupts does; the interrupt is there afterwards.
  private static void waitDeafly(CountDownLatch release) {
    boolean interrupted = false;
    while (true) {
      try {
        release.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aRecordOfTooManyPassagesIsTooLarge() throws Exception {
    job.write("b.txt", "many");
    var passage = new Passage("a", List.of(), new Locator(1, null, null, null));

    job.run(
        new TextFileReader((text, source, results) ->
            results.accept(
                text.equals("many")
                    ? TextFileReader.record(source, Collections.nCopies(200_001, passage))
                    : TextFileReader.record(source, text))));

    assertEquals(
        List.of(RejectionReason.TOO_LARGE),
        job.rejections().stream().map(Rejection::reason).toList());
    requireBothGoodFiles();
  }

  @Test
  void aSecondRecordOfTheSameIdIsADuplicate() throws Exception {
    job.write("b.txt", "twice");

    var report =
        job.run(
            new TextFileReader((text, source, results) -> {
              results.accept(TextFileReader.record(source, text));
              if (text.equals("twice")) {
                results.accept(TextFileReader.record(source, text));
              }
            }));

    assertEquals(3, report.records());
    assertEquals(
        List.of(
            new Rejection(
                "source", "b.txt", null, RejectionReason.DUPLICATE, "the same id as in b.txt")),
        job.rejections());
    requireBothGoodFiles();
  }
}
