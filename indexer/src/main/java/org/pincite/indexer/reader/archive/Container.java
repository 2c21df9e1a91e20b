package org.pincite.indexer.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadFailure;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.UnpackAllowance;

/// A file that holds others, while it is read. Its reader hands over one member after the other;
/// whatever goes wrong in a member, even an error of the virtual machine, is a rejection of that
/// member alone. Closing it tells what was left out. Not for several threads.
public final class Container implements AutoCloseable {
  private static final int STEPS_TO_TELL = 256;

  private final SourceFile file;
  private final ReadLimits limits;
  private final Consumer<ReadResult> results;
  private final Readers readers;
  private final Furniture furniture;
  private final UnpackAllowance allowance;
  private final MemberLabels labels = new MemberLabels();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private int members;
  private int steps;

  Container(
      SourceFile file,
      ReadLimits limits,
      Consumer<ReadResult> results,
      Readers readers,
      Furniture furniture) {
    this.file = file;
    this.limits = limits;
    this.results = results;
    this.readers = readers;
    this.furniture = furniture;
    this.allowance = file.allowance(limits);
  }

  /// Reads a member; its stream is not closed, and may not have been read to its end.
  ///
  /// @throws RejectedFileException when the rest of the container is not to be read, because of a
  ///   limit
  public void read(Member member, InputStream content) throws IOException {
    String label = nextLabel(member.name());
    try {
      read(label, member, content);
    } catch (Throwable e) {
      if (Thread.currentThread().isInterrupted()) {
        // Nobody waits for the container any more.
        throw e;
      }
      new MemberResults(label).accept(ReadFailure.of(e));
    }
  }

  /// Reads the one file that the container is only the packing of: whatever it holds is said of the
  /// container itself.
  public void readPacked(Member member, InputStream content) throws IOException {
    read(null, member, content);
  }

  /// Tells that a member was not read, or not all of it.
  ///
  /// @throws RejectedFileException when the rest of the container is not to be read, because of a
  ///   limit
  public void reject(String name, RejectionReason reason, String detail)
      throws RejectedFileException {
    results.accept(new ReadResult.Rejected(nextLabel(name), null, reason, detail));
  }

  /// Counts a member as no document.
  ///
  /// @param kind what it is, in the plural
  public void leaveOut(String kind) {
    step();
    leftOut.merge(kind, 1, Integer::sum);
  }

  /// Counts a member as no document when it is none by its media type.
  ///
  /// @return whether it is none
  public boolean isLeftOut(String mediaType) {
    var kind = furniture.kindOf(mediaType);
    kind.ifPresent(this::leaveOut);
    return kind.isPresent();
  }

  /// To be called where much may be gone through without a result: tells now and then that the
  /// reader is at work.
  void step() {
    if (++steps % STEPS_TO_TELL == 0) {
      results.accept(new ReadResult.Working());
    }
  }

  /// Tells how many members were left out as no documents.
  @Override
  public void close() {
    if (!leftOut.isEmpty()) {
      String list =
          leftOut.entrySet().stream()
              .map(kind -> String.format(Locale.ROOT, "%s (%,d)", kind.getKey(), kind.getValue()))
              .collect(Collectors.joining(", "));
      results.accept(
          new ReadResult.Rejected(
              null, null, RejectionReason.NO_DOCUMENT, "left out, as no documents: " + list));
    }
  }

  private void read(@Nullable String label, Member member, InputStream content) throws IOException {
    try (var copy = new MemberCopy()) {
      copy.fill(
          content,
          bytes -> {
            step();
            allowance.take(bytes);
            requireReadable(copy, bytes, member);
          });
      if (copy.size() == 0) {
        throw new RejectedFileException(RejectionReason.EMPTY, "the file is empty");
      }
      String mediaType = readers.mediaTypeOf(copy.path(), member.fileName());
      if (!isLeftOut(mediaType)) {
        read(source(label, member, copy, mediaType), label);
      }
    }
  }

  private void read(SourceFile source, @Nullable String label) throws IOException {
    RecordReader reader =
        readers
            .of(source.mediaType())
            .orElseThrow(() ->
                new RejectedFileException(
                    RejectionReason.UNSUPPORTED_TYPE, "no reader takes " + source.mediaType()));
    var handed = new MemberResults(label);
    reader.read(source, limits, handed);
    if (handed.isEmpty) {
      throw new RejectedFileException(RejectionReason.EMPTY, "it holds no record");
    }
  }

  private SourceFile source(
      @Nullable String label, Member member, MemberCopy copy, String mediaType) {
    Origin outer = file.origin();
    boolean packed = label == null;
    return new SourceFile(
        file.collection(),
        packed ? file.relativePath() : file.relativePath() + Provenance.IN + label,
        copy.path(),
        copy.size(),
        Objects.requireNonNullElse(member.modified(), file.modified()),
        copy.sha256(),
        mediaType,
        new Origin(
            member.url() == null && packed ? outer.url() : member.url(),
            member.retrieved() == null ? outer.retrieved() : member.retrieved(),
            member.partOf() == null ? outer.partOf() : member.partOf(),
            outer.depth() + 1,
            packed ? outer.alsoAt() : member.alsoAt(),
            allowance));
  }

  /// A member over the limit of files that are read whole is copied on only for a reader that reads
  /// it in pieces.
  private void requireReadable(MemberCopy copy, int bytes, Member member) throws IOException {
    long limit = limits.fileBytes();
    if (copy.size() <= limit && copy.size() + bytes > limit) {
      String mediaType = readers.mediaTypeOf(copy.path(), member.fileName());
      if (readers.of(mediaType).filter(RecordReader::readsInPieces).isEmpty()) {
        throw new RejectedFileException(
            RejectionReason.TOO_LARGE,
            String.format(Locale.ROOT, "it has more than %,d bytes", limit));
      }
    }
  }

  private String nextLabel(String name) throws RejectedFileException {
    allowance.requireSome();
    if (++members > limits.unpacking().members()) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "it has more than %,d members; the rest was not read",
              limits.unpacking().members()));
    }
    return labels.next(name);
  }

  /// Puts the member's path before that of its own members.
  private final class MemberResults implements Consumer<ReadResult> {
    private final @Nullable String label;
    private boolean isEmpty = true;

    MemberResults(@Nullable String label) {
      this.label = label;
    }

    @Override
    public void accept(ReadResult result) {
      isEmpty &= result instanceof ReadResult.Working;
      results.accept(
          switch (result) {
            case ReadResult.Read read -> read;
            case ReadResult.Working working -> working;
            case ReadResult.Rejected rejected when label == null -> rejected;
            case ReadResult.Rejected(var member, var line, var reason, var detail) ->
                new ReadResult.Rejected(
                    member == null ? label : label + Provenance.IN + member, line, reason, detail);
          });
    }
  }
}
