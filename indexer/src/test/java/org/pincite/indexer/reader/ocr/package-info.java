/// Tests of OCR with the real program; they are skipped where it is not installed.
@NullMarked
package org.pincite.indexer.reader.ocr;

import org.jspecify.annotations.NullMarked;
