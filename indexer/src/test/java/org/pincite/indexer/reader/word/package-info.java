/// Tests of the readers of word processors' documents.
@NullMarked
package org.pincite.indexer.reader.word;

import org.jspecify.annotations.NullMarked;
