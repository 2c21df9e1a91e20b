package org.pincite.corpus.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.authority.AuthorityException;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.curator.CuratorReport;

/// One immutable state of the index: a folder with the indexes `records` and `passages`, the
/// authority file that linked them, the families, the rejections, and `manifest.json`.
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

  /// The records that have copies.
  public FamilyFile families() throws IOException {
    return FamilyFile.open(familiesFile());
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

  /// Reads every file of both indexes against its checksum, and compares counts and authority with
  /// the manifest. Opening an index does not do that: it would serve most flipped bits as answers.
  ///
  /// @throws GenerationException when anything is not as it was written
  public void verify() throws IOException {
    Manifest manifest = manifest();
    try (Directory records = recordsIndex();
        Directory passages = passagesIndex()) {
      verify(records, "records", manifest.records());
      verify(passages, "passages", manifest.passages());
    }
    verifyFamilies(manifest.families());
    verifyAuthority(manifest.authorityVersion());
  }

  private void verify(Directory index, String name, int expected) {
    try {
      for (String file : SegmentInfos.readLatestCommit(index).files(true)) {
        try (IndexInput in = index.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(in);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(index)) {
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

  private void verifyFamilies(Manifest.FamilyCounts expected) {
    try {
      if (Sha256.hexOf(familiesFile()).equals(expected.sha256())) {
        return;
      }
    } catch (IOException e) {
      throw new GenerationException(
          "the families of generation " + name() + " cannot be read: " + e.getMessage(), e);
    }
    throw new GenerationException(
        "the families of generation " + name() + " are not those of its manifest");
  }

  private void verifyAuthority(String expected) throws IOException {
    try {
      if (authority().version().equals(expected)) {
        return;
      }
    } catch (AuthorityException e) {
      throw new GenerationException(
          "the authority file of generation " + name() + " is damaged: " + e.getMessage(), e);
    }
    throw new GenerationException(
        "the authority file of generation " + name() + " is not the one of its manifest");
  }

  /// The files that the generation was read from.
  public FileLedger files() throws IOException {
    return FileLedger.open(filesFile());
  }

  /// Its records and passages as readers made them; to be closed.
  public StoredRecords storedRecords() throws IOException {
    return new StoredRecords(this);
  }

  /// What its run told the curator of the authority files; empty when there is nothing. It names
  /// people who are not listed: never to be shown to searchers.
  public Optional<CuratorReport> curatorReport() throws IOException {
    try {
      return Optional.of(IndexJson.read(Files.readAllBytes(curatorFile()), CuratorReport.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
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

  Path familiesFile() {
    return folder.resolve("families.jsonl");
  }

  Path filesFile() {
    return folder.resolve("files.jsonl");
  }

  Path curatorFile() {
    return folder.resolve("curator.json");
  }

  Path authorityFolder() {
    return folder.resolve("authority");
  }
}
