package org.pincite.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.ocr.OcrUnavailableException;
import org.pincite.indexer.reader.ocr.Tesseract;

/// What a [ReindexJob] works with.
///
/// @param data the data folder that holds the generations
/// @param authority who and what may become a facet
/// @param links how names are linked
/// @param readers which formats are read
/// @param limits how much a file may cost
/// @param isolation how files are read in other processes; null to read them all in this one
/// @param readsAll whether files are read again that have not changed
/// @param keepGenerations how many generations are kept, the new one included; at least 1
public record JobSettings(
    Path data,
    AuthorityFile authority,
    LinkSettings links,
    Readers readers,
    ReadLimits limits,
    @Nullable Isolation isolation,
    boolean readsAll,
    int keepGenerations) {

  public JobSettings {
    if (keepGenerations < 1) {
      throw new IllegalArgumentException("at least one generation is kept");
    }
  }

  /// How readers that are not trusted with a file are kept apart.
  ///
  /// @param memoryMegabytes the heap of each process that reads
  /// @param arguments what else the program of these processes is told: see [WorkerMain]
  public record Isolation(int memoryMegabytes, List<String> arguments) {
    private static final int STANDARD_MEGABYTES = 768;

    public Isolation {
      arguments = List.copyOf(arguments);
    }

    /// Of processes that read without OCR.
    public Isolation(int memoryMegabytes) {
      this(memoryMegabytes, List.of());
    }

    /// What suits reports of thousands of pages.
    public static Isolation standard() {
      return new Isolation(STANDARD_MEGABYTES);
    }
  }

  /// With all readers, the standard limits, and three generations kept.
  public static JobSettings standard(Path data, AuthorityFile authority) {
    return new JobSettings(
        data,
        authority,
        LinkSettings.standard(),
        StandardReaders.all(),
        ReadLimits.standard(),
        Isolation.standard(),
        false,
        3);
  }

  /// Changes whenever the same bytes could be read otherwise: with another version of this program
  /// or of a reader, other limits, or OCR.
  String readingVersion() {
    String all =
        String.join(
            "; ",
            CodeVersion.text(),
            readers.version(),
            limits.toString(),
            String.valueOf(isolation));
    return Sha256.hexOf(all.getBytes(UTF_8)).substring(0, 12);
  }

  /// The same with another isolation.
  public JobSettings isolated(@Nullable Isolation newIsolation) {
    return new JobSettings(
        data, authority, links, readers, limits, newIsolation, readsAll, keepGenerations);
  }

  /// The same, but for files that have not changed, which are read again.
  public JobSettings readingAll() {
    return new JobSettings(
        data, authority, links, readers, limits, isolation, true, keepGenerations);
  }

  /// The same with offices alone linked to their holders.
  public JobSettings linking(LinkSettings newLinks) {
    return new JobSettings(
        data, authority, newLinks, readers, limits, isolation, readsAll, keepGenerations);
  }

  /// The same with pages that are pictures only read by Tesseract.
  ///
  /// @param languages as the program calls them
  /// @param searchPath the folders in which programs lie
  /// @throws OcrUnavailableException when it is not installed, or does not know a language
  public JobSettings withOcr(String languages, String searchPath) throws OcrUnavailableException {
    var tesseract = Tesseract.installed(languages, searchPath);
    @Nullable Isolation withOcr =
        isolation == null ? null : new Isolation(isolation.memoryMegabytes(), List.of(languages));
    return new JobSettings(
        data,
        authority,
        links,
        StandardReaders.all(tesseract),
        limits,
        withOcr,
        readsAll,
        keepGenerations);
  }
}
