/// Reads plain text, Markdown, reStructuredText, and lines of JSON in the import format. Begin at
/// `PlainTextReader`, the simplest; `TextLines` is what it makes of lines, for other readers too.
@NullMarked
package org.pincite.indexer.reader.text;

import org.jspecify.annotations.NullMarked;
