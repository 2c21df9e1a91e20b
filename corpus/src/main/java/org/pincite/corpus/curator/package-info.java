/// What the curator of the authority files is told of a run: begin with
/// [org.pincite.corpus.curator.CuratorReport]. It names people who are not listed, so it is never
/// shown to searchers.
@NullMarked
package org.pincite.corpus.curator;

import org.jspecify.annotations.NullMarked;
