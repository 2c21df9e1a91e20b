/// Tests of the indexing job and of its command line; [org.pincite.indexer.JobFolder] makes sources
/// and runs.
@NullMarked
package org.pincite.indexer;

import org.jspecify.annotations.NullMarked;
