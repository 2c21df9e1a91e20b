package org.pincite.indexer.reader.ocr;

/// A word as it was read off a picture. Lengths are in dots, from the picture's upper left corner.
///
/// @param text not blank
/// @param confidence how sure the program was, 0 to 100
public record OcrWord(String text, float confidence, int left, int top, int right, int bottom) {}
