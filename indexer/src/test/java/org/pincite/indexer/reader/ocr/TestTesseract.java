package org.pincite.indexer.reader.ocr;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/// The program of this machine.
public final class TestTesseract {

  private TestTesseract() {}

  /// Skips the test where the program is not installed.
  public static Tesseract installed() {
    try {
      return Tesseract.installed("eng", path());
    } catch (OcrUnavailableException e) {
      Assumptions.abort(String.valueOf(e.getMessage()));
      return fail();
    }
  }

  static String path() {
    return Objects.requireNonNullElse(System.getenv("PATH"), "");
  }
}
