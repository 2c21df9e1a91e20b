/// Tests of the readers of this package.
@NullMarked
package org.pincite.indexer.reader.news;

import org.jspecify.annotations.NullMarked;
