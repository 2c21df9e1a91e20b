package org.pincite.indexer;

import org.pincite.indexer.correction.RunCorrections;
import org.pincite.indexer.curator.CuratorNotes;

/// What is gathered while a run goes on.
///
/// @param counts for the report of the run
/// @param curator for the curator of the authority files
/// @param corrections what is known to be linked wrongly, and was taken away
record RunNotes(RunCounts counts, CuratorNotes curator, RunCorrections corrections) {}
