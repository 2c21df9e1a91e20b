/// Tests of the links from texts to listed persons and places.
@NullMarked
package org.pincite.indexer.link;

import org.jspecify.annotations.NullMarked;
