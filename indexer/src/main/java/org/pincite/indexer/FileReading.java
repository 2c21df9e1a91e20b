package org.pincite.indexer;

import static org.pincite.corpus.RejectionReason.EMPTY;
import static org.pincite.corpus.RejectionReason.TOO_LARGE;
import static org.pincite.corpus.RejectionReason.UNREADABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.index.FileEntry;
import org.pincite.indexer.SourceWalk.FoundFile;
import org.pincite.indexer.reader.Notice;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadFailure;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.worker.ReadingProcesses;

/// One file being read on a thread of its own, ahead of the thread that takes its results. Whatever
/// goes wrong in there, even an error of the virtual machine, is a result: one hostile file must
/// not end the run.
final class FileReading {
  private static final int AHEAD = 16;

  /// How much text may wait to be taken: a file of huge records must not fill the memory.
  private static final int WAITING_CHARACTERS = 8 << 20;

  /// Lucene counts positions up to 2^31, and the index leaves a hundred between two passages and
  /// between the headings above them.
  private static final int MAX_PASSAGES = 200_000;

  private final FoundFile file;
  private final RecordLinking linking;
  private final Readers readers;
  private final ReadLimits limits;
  private final @Nullable ReadingProcesses processes;
  private final @Nullable EarlierReading earlier;
  private final Semaphore room = new Semaphore(WAITING_CHARACTERS);
  private final BlockingQueue<ReadStep> steps = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;

  FileReading(FoundFile file, ReadingTools tools) {
    this.file = file;
    this.readers = tools.readers();
    this.limits = tools.limits();
    this.processes = tools.processes();
    this.linking = tools.linking();
    this.earlier = tools.earlier();
    this.thread = Thread.ofPlatform().daemon().name("reading " + file.path()).unstarted(this::run);
  }

  FoundFile file() {
    return file;
  }

  void start() {
    thread.start();
  }

  /// The next step; null when the reader takes longer than the time given.
  @Nullable ReadStep next(Duration timeout) throws InterruptedException {
    ReadStep step = steps.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
    if (step != null) {
      room.release(weight(step));
    }
    return step;
  }

  /// Lets go of a reader that hangs. Its thread ends when it notices, or with the process.
  void abandon() {
    thread.interrupt();
    if (processes != null) {
      processes.end(thread);
    }
  }

  private void run() {
    try {
      readAll();
    } catch (AbandonedException e) {
      // Nobody waits for this file any more.
    }
  }

  private void readAll() {
    var end = new ReadStep.End(ReadStep.UNKNOWN_TYPE, null);
    try {
      var attributes =
          Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      requireReadable(attributes);
      String sha256 = Sha256.hexOf(file.path());
      FileEntry before = earlier == null ? null : earlier.find(file, sha256).orElse(null);
      if (before != null) {
        end = new ReadStep.End(before.mediaType(), sha256, true);
        takeOver(before);
      } else {
        String mediaType = readers.mediaTypeOf(file.path(), nameOf(file));
        end = new ReadStep.End(mediaType, sha256);
        read(mediaType, sha256, attributes);
      }
    } catch (AbandonedException e) {
      throw e;
    } catch (Throwable e) {
      take(ReadFailure.of(e));
    } finally {
      put(end);
    }
  }

  private static void requireReadable(BasicFileAttributes attributes) throws RejectedFileException {
    if (attributes.isSymbolicLink()) {
      throw new RejectedFileException(UNREADABLE, "it is a symbolic link, which is not followed");
    }
    if (!attributes.isRegularFile()) {
      throw new RejectedFileException(UNREADABLE, "it is not a regular file");
    }
    if (attributes.size() == 0) {
      throw new RejectedFileException(EMPTY, "the file is empty");
    }
  }

  /// What the generation before has of the file, linked again.
  private void takeOver(FileEntry before) throws IOException {
    for (Rejection rejection : before.rejections()) {
      put(
          new ReadStep.Rejected(
              member(rejection.file()), rejection.line(), rejection.reason(), rejection.detail()));
    }
    if (before.records() > 0) {
      Objects.requireNonNull(earlier)
          .each(
              before,
              (number, record, passages) -> put(linked(record, passages, notices(before, number))));
    }
  }

  private static List<Notice> notices(FileEntry file, int record) {
    return file.notices().stream()
        .filter(noticed -> noticed.record() == record)
        .flatMap(noticed ->
            Notice.Kind.of(noticed.kind()).stream().map(kind -> new Notice(kind, noticed.detail())))
        .toList();
  }

  private void read(String mediaType, String sha256, BasicFileAttributes attributes)
      throws IOException {
    var found = readers.of(mediaType);
    if (found.isEmpty()) {
      throw readers.unsupported(file.path(), mediaType);
    }
    RecordReader reader = found.get();
    var source =
        new SourceFile(
            file.collection(),
            file.relativePath(),
            file.path(),
            attributes.size(),
            attributes.lastModifiedTime().toInstant(),
            sha256,
            mediaType,
            Origin.folder(file.alsoAt()));
    if (processes == null || reader.isTrustedWith(source)) {
      reader.read(source, limits, this::take);
    } else {
      processes.read(source, limits, this::take);
    }
  }

  private void take(ReadResult result) {
    put(
        switch (result) {
          case ReadResult.Read read when read.passages().size() > MAX_PASSAGES ->
              new ReadStep.Rejected(
                  memberOf(read.record()),
                  read.record().provenance().line(),
                  TOO_LARGE,
                  String.format(
                      Locale.ROOT, "the record has more than %,d passages", MAX_PASSAGES));
          case ReadResult.Read read -> linked(read.record(), read.passages(), read.notices());
          case ReadResult.Rejected rejected ->
              new ReadStep.Rejected(
                  rejected.member(), rejected.line(), rejected.reason(), rejected.detail());
          case ReadResult.Working _ -> new ReadStep.Working();
        });
  }

  private ReadStep linked(PublicRecord record, List<Passage> passages, List<Notice> notices) {
    var linked = linking.link(record, passages);
    return new ReadStep.Linked(linked.record(), linked.notes(), notices);
  }

  private static String nameOf(FoundFile file) {
    return file.relativePath().substring(file.relativePath().lastIndexOf('/') + 1);
  }

  /// The path within the file of what a record was read from; null when it was the file itself.
  private static @Nullable String memberOf(PublicRecord record) {
    return member(record.provenance().file());
  }

  private static @Nullable String member(String path) {
    int in = path.indexOf(Provenance.IN);
    return in < 0 ? null : path.substring(in + Provenance.IN.length());
  }

  private void put(ReadStep step) {
    try {
      room.acquire(weight(step));
      steps.put(step);
    } catch (InterruptedException e) {
      // Abandoned: nobody waits for the step any more.
      Thread.currentThread().interrupt();
      throw new AbandonedException();
    }
  }

  /// In characters; a record that is larger than all the room waits alone.
  private static int weight(ReadStep step) {
    long characters =
        step instanceof ReadStep.Linked linked
            ? linked.record().passages().stream()
                .mapToLong(passage -> passage.passage().text().length())
                .sum()
            : 0;
    return (int) Math.min(characters, WAITING_CHARACTERS);
  }

  /// Ends the thread of an abandoned reader, through whatever reader code is on its stack.
  private static final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
