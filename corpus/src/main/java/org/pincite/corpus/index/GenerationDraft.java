package org.pincite.corpus.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.curator.CuratorReport;
import org.pincite.corpus.family.Families;
import org.pincite.corpus.family.Family;
import org.pincite.corpus.link.LinkedRecord;

/// A generation that is being written: records and rejections go in, then [#complete]. Closing it
/// without completing leaves nothing that could be served. An `IOException` of any method ends the
/// draft: Lucene's writer may stay open after one, in a state that must not be committed.
public final class GenerationDraft implements AutoCloseable {
  private static final double BUFFER_MB = 64;

  private final Generation unfinished;
  private final Path finalFolder;
  private final DraftOrigin origin;
  private final RecordDocuments documents;
  private final Directory recordsIndex;
  private final Directory passagesIndex;
  private final IndexWriter records;
  private final IndexWriter passages;
  private final BufferedWriter rejections;
  private final FileLedger.Writer files;
  private int rejectionCount;
  private int recordCount;
  private int passageCount;

  GenerationDraft(Path folder, Path finalFolder, DraftOrigin origin) throws IOException {
    this.unfinished = new Generation(folder);
    this.finalFolder = finalFolder;
    this.origin = origin;
    this.documents = new RecordDocuments(origin.authority().placeTree());
    this.recordsIndex = unfinished.recordsIndex();
    this.passagesIndex = unfinished.passagesIndex();
    this.records = new IndexWriter(recordsIndex, config());
    this.passages = new IndexWriter(passagesIndex, config());
    this.rejections = Files.newBufferedWriter(unfinished.rejectionsFile(), UTF_8);
    this.files = new FileLedger.Writer(unfinished.filesFile(), origin.readingVersion());
  }

  /// Merges neighbours only, so that documents keep the order in which they were added and the same
  /// records give the same index, however long each merge takes.
  static IndexWriterConfig config() {
    return new IndexWriterConfig(IndexSchema.analyzer())
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setCommitOnClose(false)
        .setMergePolicy(new LogByteSizeMergePolicy())
        .setRAMBufferSizeMB(BUFFER_MB);
  }

  /// When the run began.
  public Instant created() {
    return origin.created();
  }

  /// Adds a record with its passages.
  public void add(LinkedRecord record) throws IOException {
    Iterable<Document> block = documents.passageDocuments(record);
    passages.addDocuments(block);
    records.addDocument(documents.recordDocument(record));
    recordCount++;
    passageCount += record.passages().size();
  }

  /// How many records were added so far.
  public int recordCount() {
    return recordCount;
  }

  /// How many passages were added so far.
  public int passageCount() {
    return passageCount;
  }

  /// Keeps what was made of a file, so that the next run can take it over.
  public void file(FileEntry entry) throws IOException {
    files.add(entry);
  }

  /// Keeps what the curator of the authority files is told.
  public void curatorReport(CuratorReport report) throws IOException {
    DataFiles.write(unfinished.curatorFile(), IndexJson.prettyBytes(report));
  }

  /// Keeps what could not be read.
  public void reject(Rejection rejection) throws IOException {
    rejections.write(new String(IndexJson.bytes(rejection), UTF_8));
    rejections.newLine();
    rejectionCount++;
  }

  /// How many rejections were kept so far.
  public int rejectionCount() {
    return rejectionCount;
  }

  /// Finds families, merges, commits, verifies and names the generation; its manifest is the one
  /// given with the numbers of the families. It is not served before [GenerationStore#publish].
  public Generation complete(Manifest manifest) throws IOException {
    if (!origin.authority().version().equals(manifest.authorityVersion())) {
      throw new IllegalArgumentException("the manifest names another authority file");
    }
    if (manifest.rejections() != rejectionCount) {
      throw new IllegalArgumentException(
          "the manifest counts " + manifest.rejections() + " rejections, not " + rejectionCount);
    }
    Manifest.FamilyCounts families = writeFamilies();
    commit(records, manifest);
    commit(passages, manifest);
    rejections.close();
    DataFiles.syncFile(unfinished.rejectionsFile());
    files.finish();
    return finish(manifest.withFamilies(families));
  }

  /// Finds the records that have the same text, or nearly so, and tells each its family.
  private Manifest.FamilyCounts writeFamilies() throws IOException {
    List<Family> families;
    try (DirectoryReader reader = DirectoryReader.open(records)) {
      families = Families.among(IndexSchema.SIGNATURE.table(reader));
    }
    int number = 0;
    int members = 0;
    for (Family family : families) {
      number++;
      for (Family.Member member : family.members()) {
        members++;
        IndexSchema.FAMILY.update(records, new RecordId(member.id()), number);
      }
    }
    FamilyFile.write(unfinished.familiesFile(), families);
    return new Manifest.FamilyCounts(number, members, Sha256.hexOf(unfinished.familiesFile()));
  }

  private static void commit(IndexWriter writer, Manifest manifest) throws IOException {
    // One segment: it is read by every query of the day and written once.
    writer.forceMerge(1);
    writer.setLiveCommitData(
        Map.of("schemaVersion", Integer.toString(manifest.schemaVersion())).entrySet());
    writer.commit();
    writer.close();
  }

  private Generation finish(Manifest manifest) throws IOException {
    Files.createDirectories(unfinished.authorityFolder());
    for (var file : origin.authority().contents().entrySet()) {
      DataFiles.write(
          unfinished.authorityFolder().resolve(file.getKey()), file.getValue().getBytes(UTF_8));
    }
    DataFiles.write(unfinished.manifestFile(), IndexJson.prettyBytes(manifest));
    unfinished.verify();
    DataFiles.syncFolder(unfinished.authorityFolder());
    DataFiles.syncFolder(unfinished.folder());
    Files.move(unfinished.folder(), finalFolder, StandardCopyOption.ATOMIC_MOVE);
    DataFiles.syncFolder(finalFolder.resolveSibling("."));
    return new Generation(finalFolder);
  }

  @Override
  public void close() throws IOException {
    try {
      IOUtils.close(
          records::rollback, passages::rollback, rejections, files, recordsIndex, passagesIndex);
    } finally {
      // After completion the folder has its final name, and there is nothing here to remove.
      if (Files.exists(unfinished.folder())) {
        DataFiles.deleteTree(unfinished.folder());
      }
    }
  }
}
