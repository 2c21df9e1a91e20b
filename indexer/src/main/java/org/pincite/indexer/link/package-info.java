/// Finds listed persons and places in text; begin with [org.pincite.indexer.link.RecordLinker].
@NullMarked
package org.pincite.indexer.link;

import org.jspecify.annotations.NullMarked;
