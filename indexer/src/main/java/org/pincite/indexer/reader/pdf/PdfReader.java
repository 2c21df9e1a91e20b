package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.ReadFailure;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.ocr.PageOcr;

/// Reads the text layer of PDF files: paragraphs with their physical page, the page's label and the
/// paragraph's number as printed, under the headings of the outline or of the print; notes, rows of
/// tables, contents and index entries as such.
///
/// The steps, a class each: [PdfPages] takes the lines of all pages, down each of their columns
/// ([PdfColumns]); [PdfRunningLines] parts headers and footers off; [PdfParts] takes pages apart
/// into [PdfIndexPages], [PdfContents], [PdfFootnotes], [PdfTables] and paragraphs ([PdfBlocks]);
/// [PdfPageBreaks] joins those that run over a page break; [PdfHyphens] makes running text of their
/// lines; [PdfParagraphNumbers], [PdfSubparagraphs], [PdfLabels], [PdfSections] and
/// [PdfTypeHeadings] find what they are cited by.
///
/// What the document is called, who published it and when, [PdfDescription] finds on the first
/// pages and in the metadata. Pages without a text layer are told as unreadable ([PdfGaps]), unless
/// [PdfOcr] is asked to read them off their pictures and succeeds.
///
/// Files may be hostile: whatever PDFBox throws, but for a lack of memory, is a reason to reject
/// the file, and a reading that takes too long can be interrupted.
public final class PdfReader implements RecordReader {
  private static final String MEDIA_TYPE = "application/pdf";
  private static final long MEMORY_FOR_STREAMS = 32L << 20;

  private static final int FORM = 2;

  /// How often the time that a file may take without a sign OCR may take in all.
  private static final int OCR_TIMES = 30;

  private final PageOcr ocr;

  /// A reader that leaves pages without text as they are.
  public PdfReader() {
    this(PageOcr.none());
  }

  /// @param ocr reads the pages that have no text
  public PdfReader(PageOcr ocr) {
    this.ocr = ocr;
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public int version() {
    return 2 * FORM + (ocr.isOn() ? 1 : 0);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MEDIA_TYPE);
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    // Handed over only here, so that what the consumer throws is not taken for a damaged file.
    Runnable working = () -> results.accept(new ReadResult.Working());
    for (ReadResult result : read(source, limits, working)) {
      results.accept(result);
    }
  }

  private List<ReadResult> read(SourceFile source, ReadLimits limits, Runnable working)
      throws IOException {
    source.requireSize(limits);
    try (PDDocument document =
        Loader.loadPDF(
            source.path().toFile(),
            MemoryUsageSetting.setupMixed(MEMORY_FOR_STREAMS).streamCache)) {
      return read(document, source, limits, working);
    } catch (InvalidPasswordException e) {
      throw new RejectedFileException(RejectionReason.ENCRYPTED, "it needs a password", e);
    } catch (RejectedFileException | InterruptedIOException | FileSystemException e) {
      throw e;
    } catch (ClosedByInterruptException e) {
      throw (InterruptedIOException)
          new InterruptedIOException("interrupted while reading a PDF").initCause(e);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // A linkage error: PDFBox misses the optional library for documents sealed with certificates.
      throw damaged(e);
    }
  }

  private static RejectedFileException damaged(Throwable e) {
    if (e instanceof LinkageError) {
      return new RejectedFileException(
          RejectionReason.ENCRYPTED, "it is encrypted with a certificate", e);
    }
    return new RejectedFileException(
        RejectionReason.DAMAGED, "it is not a readable PDF: " + ReadFailure.messageOf(e), e);
  }

  private List<ReadResult> read(
      PDDocument document, SourceFile source, ReadLimits limits, Runnable working)
      throws IOException {
    int pageCount = requireReadable(document, limits);
    var ocrRun = new PdfOcr(ocr, limits.timePerFile().multipliedBy(OCR_TIMES), working);
    PdfPages pages = PdfPages.read(document, limits);
    List<PdfPage> body = PdfRunningLines.removedFrom(pages.pages());
    PdfGaps gaps = PdfGaps.of(document, pages, body);
    PdfPages completed = ocrRun.completed(document, pages, gaps);
    if (!completed.equals(pages)) {
      pages = completed;
      body = PdfRunningLines.removedFrom(pages.pages());
      gaps = PdfGaps.of(document, pages, body);
    }
    PdfText text = PdfText.of(body);
    if (text.blocks().isEmpty() && gaps.pictures().isEmpty()) {
      // Pages of a line or two that are all alike look like headers, but are all there is.
      text = PdfText.of(pages.pages());
    }
    if (text.blocks().isEmpty()) {
      throw gaps.rejection(pageCount, ocrRun.note());
    }
    Description description = PdfDescription.of(document, pages.pages(), text.title());
    var results = new ArrayList<ReadResult>();
    results.add(
        new ReadResult.Read(
            description.wholeFile(
                source, this, RecordType.REPORT, source.titleFromName(), gaps.extent(pageCount)),
            ocrRun.confidence().marked(text.passages(document, limits).passages()),
            description.notices()));
    results.addAll(gaps.results(ocrRun.note()));
    return results;
  }

  private static int requireReadable(PDDocument document, ReadLimits limits)
      throws RejectedFileException {
    if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
      throw new RejectedFileException(
          RejectionReason.ENCRYPTED, "it does not allow its text to be taken");
    }
    int pageCount = document.getNumberOfPages();
    if (pageCount <= 0) {
      throw new RejectedFileException(RejectionReason.EMPTY, "it has no pages");
    }
    if (pageCount > limits.pages()) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(
              Locale.ROOT, "it has %,d pages, the limit is %,d", pageCount, limits.pages()));
    }
    return pageCount;
  }
}
