package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.Date;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads documents of Word 97 to 2003 (`.doc`) with POI, and tells what other files of the same
/// container are: those of other programs, and newer ones that need a password.
public final class DocReader implements RecordReader {
  /// POI holds the whole file in memory, and more than once.
  private static final long MAX_SIZE = 64L << 20;

  @Override
  public String name() {
    return "doc";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/msword", "application/x-tika-msoffice");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    source.requireSize(limits);
    if (source.size() > MAX_SIZE) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE, "it is larger than a document of this format can be read");
    }
    var text = new WordText(limits);
    DocumentProperties properties;
    try (var container = new POIFSFileSystem(source.path().toFile(), true)) {
      requireWord(container.getRoot());
      try (var document = new HWPFDocument(container)) {
        properties = properties(document.getSummaryInformation());
        new DocText(document, text).read();
      }
    } catch (EncryptedDocumentException e) {
      throw new RejectedFileException(
          RejectionReason.ENCRYPTED, "the document needs a password", e);
    } catch (OldFileFormatException e) {
      throw new RejectedFileException(
          RejectionReason.UNSUPPORTED_TYPE, "it is of Word 95 or older, which is not read", e);
    } catch (RejectedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RejectedFileException(
          RejectionReason.DAMAGED, "it is not a whole Word document: it is cut or damaged", e);
    }
    results.accept(DocxReader.result(source, this, properties, text.paragraphs(), limits));
  }

  private static void requireWord(DirectoryNode root) throws RejectedFileException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw new RejectedFileException(RejectionReason.ENCRYPTED, "the document needs a password");
    }
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      throw new RejectedFileException(RejectionReason.UNSUPPORTED_TYPE, whatElse(root));
    }
  }

  private static String whatElse(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return "it is a spreadsheet, which is not read";
    }
    if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      return "it is a presentation, which is not read";
    }
    if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
      return "it is a message of Outlook, which is not read";
    }
    return "it is a file of an office program, but no Word document";
  }

  private static DocumentProperties properties(@Nullable SummaryInformation summary) {
    if (summary == null) {
      return DocumentProperties.NONE;
    }
    Date created = summary.getCreateDateTime();
    return new DocumentProperties(
        summary.getTitle(),
        summary.getAuthor(),
        created == null ? null : created.toInstant().toString(),
        null);
  }
}
