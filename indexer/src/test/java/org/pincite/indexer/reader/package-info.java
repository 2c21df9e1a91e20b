/// Tests of the readers: each writes real files and reads them as an index run does.
@NullMarked
package org.pincite.indexer.reader;

import org.jspecify.annotations.NullMarked;
