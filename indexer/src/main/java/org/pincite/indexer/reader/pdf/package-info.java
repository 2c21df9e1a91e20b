/// Reads PDF: pages to lines, lines to blocks, blocks to passages. Begin at `PdfReader`.
@NullMarked
package org.pincite.indexer.reader.pdf;

import org.jspecify.annotations.NullMarked;
