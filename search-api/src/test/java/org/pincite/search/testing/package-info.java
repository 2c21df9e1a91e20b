/// What the tests of the search API stand on: a real index of fictional records, made by the
/// indexer, and a real server on a free port. Begin with [org.pincite.search.testing.TestIndex].
@NullMarked
package org.pincite.search.testing;

import org.jspecify.annotations.NullMarked;
