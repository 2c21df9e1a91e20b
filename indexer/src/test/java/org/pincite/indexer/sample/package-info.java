/// Builders for the documents of the sample corpus that this project writes itself.
@org.jspecify.annotations.NullMarked
package org.pincite.indexer.sample;
