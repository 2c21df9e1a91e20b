/// Finds listed persons and places in text; begin with [org.pincite.indexer.link.EntityTagger].
@NullMarked
package org.pincite.indexer.link;

import org.jspecify.annotations.NullMarked;
