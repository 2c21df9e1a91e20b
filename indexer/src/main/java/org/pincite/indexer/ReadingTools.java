package org.pincite.indexer;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.worker.ReadingProcesses;

/// What files are read with.
///
/// @param readers which formats are read
/// @param limits how much a file may cost
/// @param linking what is done with what readers made
/// @param processes where files are read that a reader is not trusted with; null for here
/// @param earlier where files are taken from that have not changed; null to read all of them
record ReadingTools(
    Readers readers,
    ReadLimits limits,
    RecordLinking linking,
    @Nullable ReadingProcesses processes,
    @Nullable EarlierReading earlier) {}
