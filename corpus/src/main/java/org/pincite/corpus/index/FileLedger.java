package org.pincite.corpus.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which files a generation was read from: a line of JSON with the version of the reading, and one
/// for each file whose reading may be taken over.
public final class FileLedger {
  private final String readingVersion;
  private final Map<Key, FileEntry> entries;

  private FileLedger(String readingVersion, Map<Key, FileEntry> entries) {
    this.readingVersion = readingVersion;
    this.entries = entries;
  }

  /// Reads a ledger; an empty one where there is none.
  static FileLedger open(Path file) throws IOException {
    var entries = new HashMap<Key, FileEntry>();
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      @Nullable String first = lines.readLine();
      if (first == null) {
        return new FileLedger("", Map.of());
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        FileEntry entry = IndexJson.read(line.getBytes(UTF_8), FileEntry.class);
        entries.put(new Key(entry.collection(), entry.path()), entry);
      }
      Head head = IndexJson.read(first.getBytes(UTF_8), Head.class);
      return new FileLedger(head.readingVersion, entries);
    } catch (NoSuchFileException e) {
      return new FileLedger("", Map.of());
    }
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

  /// Writes a ledger.
  static final class Writer implements Closeable {
    private final Path file;
    private final BufferedWriter lines;

    Writer(Path file, String readingVersion) throws IOException {
      this.file = file;
      this.lines = Files.newBufferedWriter(file, UTF_8);
      write(new Head(readingVersion));
    }

    void add(FileEntry entry) throws IOException {
      write(entry);
    }

    private void write(Object line) throws IOException {
      lines.write(new String(IndexJson.bytes(line), UTF_8));
      lines.write('\n');
    }

    /// All lines are on the disk afterwards.
    void finish() throws IOException {
      lines.close();
      DataFiles.syncFile(file);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
