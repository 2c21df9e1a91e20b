/// Reads saved web pages: what the page says of itself, and its main text. Begin at `HtmlReader`.
@NullMarked
package org.pincite.indexer.reader.html;

import org.jspecify.annotations.NullMarked;
