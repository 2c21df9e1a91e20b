/// Reads plain text, Markdown, and lines of JSON in the import format.
@NullMarked
package org.pincite.indexer.reader.text;

import org.jspecify.annotations.NullMarked;
