package org.pincite.indexer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.pincite.indexer.reader.ocr.OcrUnavailableException;
import org.pincite.indexer.reader.ocr.PageOcr;
import org.pincite.indexer.reader.ocr.Tesseract;
import org.pincite.indexer.worker.WorkerLoop;

/// The program of a worker process, which reads files for an indexer that started it.
public final class WorkerMain {

  private WorkerMain() {}

  /// Reads until the indexer ends.
  ///
  /// @param arguments the languages of OCR as Tesseract calls them; nothing for no OCR
  public static void main(String[] arguments)
      throws IOException, InterruptedException, OcrUnavailableException {
    var out = new FileOutputStream(FileDescriptor.out);
    // A library that prints must not break in on the results.
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    PageOcr ocr =
        arguments.length == 0
            ? PageOcr.none()
            : Tesseract.installed(
                arguments[0], Objects.requireNonNullElse(System.getenv("PATH"), ""));
    new WorkerLoop(StandardReaders.all(ocr), System.in, out).run();
  }
}
