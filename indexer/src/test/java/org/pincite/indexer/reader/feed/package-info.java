/// Tests of the package of the same name.
@NullMarked
package org.pincite.indexer.reader.feed;

import org.jspecify.annotations.NullMarked;
