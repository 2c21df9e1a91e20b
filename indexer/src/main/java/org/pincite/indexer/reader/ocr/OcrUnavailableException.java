package org.pincite.indexer.reader.ocr;

/// OCR was asked for and cannot be had; the message tells people why, in a sentence.
public final class OcrUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  OcrUnavailableException(String message) {
    super(message);
  }
}
