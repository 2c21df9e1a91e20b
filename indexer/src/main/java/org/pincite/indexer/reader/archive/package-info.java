/// Files that hold other files: ZIP, TAR, gzip, and web archives. Begin with
/// [org.pincite.indexer.reader.archive.Members], which reads a member with the same table of
/// readers as any file, under limits, so that a bad one loses only itself.
@NullMarked
package org.pincite.indexer.reader.archive;

import org.jspecify.annotations.NullMarked;
