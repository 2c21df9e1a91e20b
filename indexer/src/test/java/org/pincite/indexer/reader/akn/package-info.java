/// Tests of the reader of Akoma Ntoso.
@NullMarked
package org.pincite.indexer.reader.akn;

import org.jspecify.annotations.NullMarked;
