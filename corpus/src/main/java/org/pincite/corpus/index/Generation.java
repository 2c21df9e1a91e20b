package org.pincite.corpus.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.authority.AuthorityException;
import org.pincite.corpus.authority.AuthorityFile;

/// One immutable state of the index: a folder with the indexes `records` and `passages`, the
/// authority file that linked them, the rejections, and `manifest.json`.
public final class Generation {
  private final Path folder;

  Generation(Path folder) {
    this.folder = folder;
  }

  /// The folder's name: the UTC time at which the run began, and four random characters.
  public String name() {
    return folder.getFileName().toString();
  }

  public Directory recordsIndex() throws IOException {
    return FSDirectory.open(folder.resolve("records"));
  }

  public Directory passagesIndex() throws IOException {
    return FSDirectory.open(folder.resolve("passages"));
  }

  /// What the generation holds.
  ///
  /// @throws GenerationException when it was written by another version of the schema
  public Manifest manifest() throws IOException {
    Path file = manifestFile();
    Manifest manifest;
    try {
      manifest = IndexJson.read(Files.readAllBytes(file), Manifest.class);
    } catch (IOException e) {
      throw new GenerationException(
          "the manifest of generation " + name() + " cannot be read; index again", e);
    }
    if (manifest.schemaVersion() != IndexSchema.VERSION) {
      throw new GenerationException(
          String.format(
              Locale.ROOT,
              "generation %s has index schema %d, this program reads schema %d; index again",
              name(),
              manifest.schemaVersion(),
              IndexSchema.VERSION));
    }
    return manifest;
  }

  /// The persons and places by which the records are linked.
  public AuthorityFile authority() throws IOException {
    return AuthorityFile.load(authorityFolder());
  }

  /// What could not be searched, at most `limit` of it, after the first `offset`.
  public List<Rejection> rejections(int offset, int limit) throws IOException {
    var rejections = new ArrayList<Rejection>();
    try (BufferedReader lines = Files.newBufferedReader(rejectionsFile(), StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine();
          line != null && rejections.size() < limit;
          line = lines.readLine()) {
        if (number++ >= offset) {
          rejections.add(IndexJson.read(line.getBytes(StandardCharsets.UTF_8), Rejection.class));
        }
      }
    }
    return rejections;
  }

  /// Reads every file of both indexes against its checksum, and the counts and the authority file
  /// against the manifest. Opening an index does not do that: it would serve most flipped bits as
  /// answers.
  ///
  /// @throws GenerationException when anything is not as it was written
  public void verify() throws IOException {
    Manifest manifest = manifest();
    try (Directory records = recordsIndex();
        Directory passages = passagesIndex()) {
      verify(records, "records", manifest.records());
      verify(passages, "passages", manifest.passages());
    }
    verifyAuthority(manifest.authorityVersion());
  }

  private void verifyAuthority(String expected) throws IOException {
    String version;
    try {
      version = authority().version();
    } catch (AuthorityException | MalformedInputException e) {
      throw new GenerationException(
          "the authority file of generation " + name() + " is damaged: " + e.getMessage(), e);
    }
    if (!version.equals(expected)) {
      throw new GenerationException(
          "the authority file of generation " + name() + " is not the one that linked it");
    }
  }

  private void verify(Directory index, String name, int expected) {
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        ((CodecReader) FilterLeafReader.unwrap(leaf.reader())).checkIntegrity();
      }
      if (reader.numDocs() != expected) {
        throw new GenerationException(
            String.format(
                Locale.ROOT,
                "the %s index of generation %s has %d documents, its manifest says %d",
                name,
                name(),
                reader.numDocs(),
                expected));
      }
    } catch (IOException e) {
      throw new GenerationException(
          String.format(
              Locale.ROOT,
              "the %s index of generation %s is damaged: %s",
              name,
              name(),
              e.getMessage()),
          e);
    }
  }

  Path folder() {
    return folder;
  }

  Path manifestFile() {
    return folder.resolve("manifest.json");
  }

  Path rejectionsFile() {
    return folder.resolve("rejections.jsonl");
  }

  Path authorityFolder() {
    return folder.resolve("authority");
  }
}
