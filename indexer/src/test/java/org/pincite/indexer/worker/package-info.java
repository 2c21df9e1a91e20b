@NullMarked
package org.pincite.indexer.worker;

import org.jspecify.annotations.NullMarked;
