/// Reads hostile files in processes of their own, so that a reader that hangs, or that exhausts its
/// memory, is ended with its process and costs one file. [ReadingProcesses] is what the indexer
/// asks; [WorkerLoop] is what runs in the other process. They talk in lines of JSON, requests one
/// way and [Frame]s the other.
@NullMarked
package org.pincite.indexer.worker;

import org.jspecify.annotations.NullMarked;
