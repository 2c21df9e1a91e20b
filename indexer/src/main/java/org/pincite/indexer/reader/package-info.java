/// Makes records of files. Begin with [org.pincite.indexer.reader.RecordReader], the contract;
/// [org.pincite.indexer.reader.Readers] is the table of all readers.
///
/// To add a format: write one class that implements `RecordReader`, and one line in `Readers`.
@NullMarked
package org.pincite.indexer.reader;

import org.jspecify.annotations.NullMarked;
