/// Documents of word processors. Each reader ([DocxReader], [DocReader], [OdtReader], [RtfReader])
/// makes a [WordText] of its format: paragraphs in reading order with their style and the number
/// that is printed before them. [WordPassages] makes passages of that, the same way for all;
/// [WordHeadings] and [ParagraphNumbers] decide what is a heading and what a paragraph's number is.
@NullMarked
package org.pincite.indexer.reader.word;

import org.jspecify.annotations.NullMarked;
