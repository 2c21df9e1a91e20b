/// Tests of the readers of this package.
@NullMarked
package org.pincite.indexer.reader.govuk;

import org.jspecify.annotations.NullMarked;
