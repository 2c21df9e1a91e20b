/// How records lie in Lucene, for the one module that writes and the one that reads. Begin with
/// [org.pincite.corpus.index.IndexSchema]: it is the only place with a field name or an analyzer.
///
/// A [org.pincite.corpus.index.Generation] is one immutable folder with two indexes, *records* and
/// *passages*; [org.pincite.corpus.index.GenerationStore] publishes them.
@NullMarked
package org.pincite.corpus.index;

import org.jspecify.annotations.NullMarked;
