/// Reads text off the pictures of pages, for those who ask for it. Begin at `PageOcr`; `Tesseract`
/// runs the program of that name.
@NullMarked
package org.pincite.indexer.reader.ocr;

import org.jspecify.annotations.NullMarked;
