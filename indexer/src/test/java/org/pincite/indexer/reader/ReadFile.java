package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.Sha256;
import org.pincite.indexer.StandardReaders;

/// What became of a file that a test wrote: detected by [MediaTypes], read by the reader that
/// [Readers] names for it.
public record ReadFile(List<ReadResult> results) {

  public static ReadFile of(Path folder, String name, String content) throws IOException {
    return of(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static ReadFile of(Path folder, String name, byte[] content) throws IOException {
    return of(folder, name, content, ReadLimits.standard());
  }

  public static ReadFile of(Path folder, String name, byte[] content, ReadLimits limits)
      throws IOException {
    var results = new ArrayList<ReadResult>();
    read(folder, name, content, limits, results);
    return new ReadFile(results);
  }

  /// Like [#of], and a rejection of the whole file comes after what was handed over before it.
  public static ReadFile toTheEnd(Path folder, String name, byte[] content, ReadLimits limits)
      throws IOException {
    var results = new ArrayList<ReadResult>();
    try {
      read(folder, name, content, limits, results);
    } catch (RejectedFileException e) {
      results.add(ReadFailure.of(e));
    }
    return new ReadFile(results);
  }

  private static void read(
      Path folder, String name, byte[] content, ReadLimits limits, List<ReadResult> results)
      throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    Readers readers = StandardReaders.all();
    String mediaType = readers.mediaTypeOf(file, name);
    var source =
        new SourceFile(
            "test",
            name,
            file,
            content.length,
            Instant.EPOCH,
            Sha256.hexOf(content),
            mediaType,
            Origin.folder());
    readers.of(mediaType).orElseThrow().read(source, limits, results::add);
  }

  public static RejectedFileException rejection(Path folder, String name, String content) {
    return assertThrows(RejectedFileException.class, () -> of(folder, name, content));
  }

  /// The only result, which must be a record.
  public ReadResult.Read only() {
    if (results.size() == 1 && results.getFirst() instanceof ReadResult.Read read) {
      return read;
    }
    throw new AssertionError("not one record: " + results);
  }

  public PublicRecord record() {
    return only().record();
  }

  public List<Passage> passages() {
    return only().passages();
  }

  public List<String> texts() {
    return passages().stream().map(Passage::text).toList();
  }

  /// Each passage with its trail: `Chapter > Section: text`.
  public List<String> outline() {
    return passages().stream()
        .map(passage -> String.join(" > ", passage.headings()) + ": " + passage.text())
        .toList();
  }

  /// What was not read, as `line reason: detail`.
  public List<String> rejected() {
    return results.stream()
        .filter(ReadResult.Rejected.class::isInstance)
        .map(ReadResult.Rejected.class::cast)
        .map(part -> part.line() + " " + part.reason().code() + ": " + part.detail())
        .toList();
  }

  /// What was not read, as `member reason: detail`; `null` for the file itself.
  public List<String> rejectedMembers() {
    return results.stream()
        .filter(ReadResult.Rejected.class::isInstance)
        .map(ReadResult.Rejected.class::cast)
        .map(part -> part.member() + " " + part.reason().code() + ": " + part.detail())
        .toList();
  }

  /// The records, in order.
  public List<PublicRecord> records() {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(ReadResult.Read.class::cast)
        .map(ReadResult.Read::record)
        .toList();
  }

  /// The files that the records were read from.
  public List<String> files() {
    return records().stream().map(record -> record.provenance().file()).toList();
  }

  public List<String> titles() {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(ReadResult.Read.class::cast)
        .map(read -> read.record().title())
        .toList();
  }
}
