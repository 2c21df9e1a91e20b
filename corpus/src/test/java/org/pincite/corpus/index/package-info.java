/// Tests of the index schema and of generations; [org.pincite.corpus.index.Fixtures] makes their
/// records.
@NullMarked
package org.pincite.corpus.index;

import org.jspecify.annotations.NullMarked;
