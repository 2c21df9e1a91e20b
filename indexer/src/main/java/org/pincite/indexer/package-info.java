/// Files in, generations out. Begin with [org.pincite.indexer.ReindexJob]: it walks the sources,
/// lets the `reader` package make records of the files and the `link` package find listed persons,
/// places and years in them, applies corrections (`correction`), notes what the curator should see
/// (`curator`), and writes a new generation. [org.pincite.indexer.IndexCommand] is the command
/// line.
@NullMarked
package org.pincite.indexer;

import org.jspecify.annotations.NullMarked;
