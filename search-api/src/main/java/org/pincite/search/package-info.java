/// Stub.
@org.jspecify.annotations.NullMarked
package org.pincite.search;
