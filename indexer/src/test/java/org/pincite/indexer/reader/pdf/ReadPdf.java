package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.PublicRecord;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.ocr.PageOcr;

/// What became of a PDF file.
record ReadPdf(List<ReadResult> results) {

  static ReadPdf of(TestPdf pdf, Path folder) throws IOException {
    return of(pdf.save(folder.resolve("a-file.pdf")), PageOcr.none(), Duration.ofMinutes(2));
  }

  static ReadPdf of(Path file, PageOcr ocr, Duration time) throws IOException {
    var source =
        new SourceFile(
            "test",
            String.valueOf(file.getFileName()),
            file,
            Files.size(file),
            Instant.EPOCH,
            "0".repeat(64),
            "application/pdf",
            Origin.folder());
    var results = new ArrayList<ReadResult>();
    new PdfReader(ocr).read(source, ReadLimits.standard().withTimePerFile(time), results::add);
    results.removeIf(ReadResult.Working.class::isInstance);
    return new ReadPdf(results);
  }

  ReadResult.Read read() {
    return (ReadResult.Read) results.getFirst();
  }

  PublicRecord record() {
    return read().record();
  }

  /// The date with the method that found it: `2014-07-14 printed`.
  String published() {
    return record().published().iso().orElse("unknown") + " " + record().published().method();
  }

  List<String> rejected() {
    return results.stream()
        .filter(ReadResult.Rejected.class::isInstance)
        .map(result -> ((ReadResult.Rejected) result).detail())
        .toList();
  }
}
