/// Tests of corrections.
@NullMarked
package org.pincite.indexer.correction;

import org.jspecify.annotations.NullMarked;
