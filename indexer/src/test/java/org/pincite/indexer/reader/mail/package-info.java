/// Tests of the package of the same name.
@NullMarked
package org.pincite.indexer.reader.mail;

import org.jspecify.annotations.NullMarked;
