/// Reads the files of the Reuters-21578 collection. Begin with
/// [org.pincite.indexer.reader.reuters.ReutersReader].
@NullMarked
package org.pincite.indexer.reader.reuters;

import org.jspecify.annotations.NullMarked;
