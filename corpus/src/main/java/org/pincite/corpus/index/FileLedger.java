package org.pincite.corpus.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.Sha256;

/// Which files a generation was read from: a line of JSON with the version of the reading, one for
/// each file whose reading may be taken over, and one with the SHA-256 of all lines before it. What
/// it says decides what is not read again, so a damage must not be believed.
public final class FileLedger {
  private final String readingVersion;
  private final Map<Key, FileEntry> entries;

  private FileLedger(String readingVersion, Map<Key, FileEntry> entries) {
    this.readingVersion = readingVersion;
    this.entries = entries;
  }

  /// Reads a ledger; an empty one where there is none.
  ///
  /// @throws GenerationException when it is not as it was written
  static FileLedger open(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      return read(lines);
    } catch (NoSuchFileException e) {
      return new FileLedger("", Map.of());
    } catch (IOException e) {
      throw new GenerationException("the list of files read is damaged: " + e.getMessage(), e);
    }
  }

  private static FileLedger read(BufferedReader lines) throws IOException {
    var hash = Sha256.newDigest();
    var entries = new HashMap<Key, FileEntry>();
    Head head = null;
    String line = lines.readLine();
    for (String next = lines.readLine(); line != null && next != null; next = lines.readLine()) {
      hash.update((line + "\n").getBytes(UTF_8));
      if (head == null) {
        head = IndexJson.read(line.getBytes(UTF_8), Head.class);
      } else {
        FileEntry entry = IndexJson.read(line.getBytes(UTF_8), FileEntry.class);
        entries.put(new Key(entry.collection(), entry.path()), entry);
      }
      line = next;
    }
    if (head == null || line == null) {
      throw new IOException("it has no end");
    }
    Tail tail = IndexJson.read(line.getBytes(UTF_8), Tail.class);
    if (!HexFormat.of().formatHex(hash.digest()).equals(tail.sha256)) {
      throw new IOException("it has another hash than its last line says");
    }
    return new FileLedger(head.readingVersion, entries);
  }

  /// Changes whenever the same bytes could be read otherwise.
  public String readingVersion() {
    return readingVersion;
  }

  /// The entry of a file; empty when there is none.
  public Optional<FileEntry> find(String collection, String path) {
    return Optional.ofNullable(entries.get(new Key(collection, path)));
  }

  private record Key(String collection, String path) {}

  private record Head(String readingVersion) {}

  /// @param sha256 of the lines before
  private record Tail(String sha256) {}

  /// Writes a ledger.
  static final class Writer implements Closeable {
    private final Path file;
    private final BufferedWriter lines;
    private final MessageDigest hash = Sha256.newDigest();

    Writer(Path file, String readingVersion) throws IOException {
      this.file = file;
      this.lines = Files.newBufferedWriter(file, UTF_8);
      write(new Head(readingVersion));
    }

    void add(FileEntry entry) throws IOException {
      write(entry);
    }

    private void write(Object line) throws IOException {
      String text = new String(IndexJson.bytes(line), UTF_8) + "\n";
      hash.update(text.getBytes(UTF_8));
      lines.write(text);
    }

    /// All lines are on the disk afterwards.
    void finish() throws IOException {
      write(new Tail(HexFormat.of().formatHex(hash.digest())));
      lines.close();
      DataFiles.syncFile(file);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
