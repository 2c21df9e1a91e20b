/// Stub.
@org.jspecify.annotations.NullMarked
package org.pincite.indexer;
