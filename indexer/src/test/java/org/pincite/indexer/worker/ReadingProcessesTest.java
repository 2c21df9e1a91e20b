package org.pincite.indexer.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Whatever a file does to the process that reads it, the next file is read.
@Timeout(60)
class ReadingProcessesTest {
  @TempDir private Path folder = Path.of("set by JUnit");
  private ReadingProcesses processes = none();

  private static ReadingProcesses none() {
    try {
      return new ReadingProcesses(HostileWorker.class, List.of(), 64);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void startsNothingYet() {
    assertTrue(ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive));
  }

  @AfterEach
  void leavesNoProcessAndNoFile() throws Exception {
    processes.close();
    while (ProcessHandle.current().children().anyMatch(ProcessHandle::isAlive)) {
      Thread.sleep(20);
    }
  }

  private SourceFile file(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a file.txt"), content);
    return new SourceFile(
        "test",
        "in/ä.txt",
        file,
        content.length(),
        Instant.EPOCH,
        "0".repeat(64),
        "text/plain",
        new Origin(URI.create("https://example.org/a"), Instant.EPOCH, null, 1, List.of("x/y")));
  }

  private List<ReadResult> read(String content) throws IOException {
    var results = new ArrayList<ReadResult>();
    processes.read(file(content), ReadLimits.standard(), results::add);
    return results;
  }

  private RejectedFileException failure(String content) {
    return assertThrows(RejectedFileException.class, () -> read(content));
  }

  private String process() throws IOException {
    return ((ReadResult.Read) read("process").getFirst()).passages().getFirst().text();
  }

  @Test
  void everythingThatAReaderFoundArrives() throws IOException {
    String text = "Words with “quotes”, \"these\", a \\ and 𝔘nicode.";
    SourceFile source = file(text);

    List<ReadResult> results = read(text);

    assertEquals(
        List.of(
            new ReadResult.Working(),
            HostileWorker.record(source, ReadLimits.standard(), text),
            new ReadResult.Rejected("in/it", 3, RejectionReason.INVALID, "no")),
        results);
  }

  @Test
  void oneProcessReadsManyFiles() throws IOException {
    String first = process();

    assertEquals(first, process());
    assertNotEquals(ProcessHandle.current().pid(), Long.parseLong(first));
  }

  @Test
  void aReaderThatThrowsIsToldAndTheProcessGoesOn() throws IOException {
    String first = process();

    assertEquals(
        List.of(
            new ReadResult.Rejected(
                null,
                null,
                RejectionReason.DAMAGED,
                "it cannot be read: the third table is upside down")),
        read("throw"));
    assertEquals(
        List.of(new ReadResult.Rejected(null, null, RejectionReason.ENCRYPTED, "a password")),
        read("reject"));
    assertEquals(first, process());
  }

  @Test
  void aReaderThatTakesAllMemoryLosesItsFile() throws IOException {
    RejectedFileException failure = failure("memory");

    assertEquals(RejectionReason.TOO_LARGE, failure.reason());
    assertEquals("reading it needs more memory than a reader may have", failure.getMessage());
    assertInstanceOf(ReadResult.Read.class, read("good").get(1));
  }

  @Test
  void aReaderThatEndsItsProcessLosesItsFile() throws IOException {
    RejectedFileException failure = failure("halt");

    assertEquals(RejectionReason.DAMAGED, failure.reason());
    assertEquals("the process that read it ended", failure.getMessage());
    assertInstanceOf(ReadResult.Read.class, read("good").get(1));
  }

  @Test
  void aReaderThatHangsIsEnded() throws Exception {
    SourceFile source = file("one record, then hang");
    BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
    Thread reading =
        Thread.ofPlatform()
            .start(() -> {
              try {
                processes.read(source, ReadLimits.standard(), seen::add);
              } catch (IOException e) {
                seen.add(e);
              }
            });

    assertInstanceOf(ReadResult.Read.class, seen.poll(30, TimeUnit.SECONDS));
    processes.end(reading);

    assertInstanceOf(RejectedFileException.class, seen.poll(30, TimeUnit.SECONDS));
    assertInstanceOf(ReadResult.Read.class, read("good").get(1));
  }

  @Test
  void closingEndsAReaderThatHangs() throws Exception {
    SourceFile source = file("hang");
    BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
    Thread.ofPlatform()
        .start(() -> {
          try {
            processes.read(source, ReadLimits.standard(), seen::add);
          } catch (IOException e) {
            seen.add(e);
          }
        });
    while (ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive)) {
      Thread.sleep(20);
    }

    processes.close();

    assertInstanceOf(RejectedFileException.class, seen.poll(30, TimeUnit.SECONDS));
  }

  @Test
  void whatAReaderLeavesBehindIsRemoved() throws IOException {
    var left = (ReadResult.Read) read("temporary").getFirst();
    Path file = Path.of(left.passages().getFirst().text());
    assertTrue(Files.exists(file));

    processes.close();

    assertFalse(Files.exists(file));
    assertFalse(Files.exists(Objects.requireNonNull(file.getParent())));
  }
}
