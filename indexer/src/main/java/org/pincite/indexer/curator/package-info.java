/// Gathers what the curator of the authority files is told of a run; begin with
/// [org.pincite.indexer.curator.CuratorNotes].
@NullMarked
package org.pincite.indexer.curator;

import org.jspecify.annotations.NullMarked;
