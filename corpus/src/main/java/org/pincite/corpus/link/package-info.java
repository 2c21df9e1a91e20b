/// Records with what they name: a [org.pincite.corpus.link.LinkedRecord] is what the indexer hands
/// to the index. A [org.pincite.corpus.link.Mention] points into the text of a title or passage and
/// names its rule; [org.pincite.corpus.link.EntityCounts] decides what a record names and is about.
@NullMarked
package org.pincite.corpus.link;

import org.jspecify.annotations.NullMarked;
