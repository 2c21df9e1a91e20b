/// Tests of the authority file.
@NullMarked
package org.pincite.corpus.authority;

import org.jspecify.annotations.NullMarked;
