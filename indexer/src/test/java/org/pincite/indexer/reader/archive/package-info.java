/// Tests of the package of the same name.
@NullMarked
package org.pincite.indexer.reader.archive;

import org.jspecify.annotations.NullMarked;
