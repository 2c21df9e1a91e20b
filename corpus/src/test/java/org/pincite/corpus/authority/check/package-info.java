/// Tests of the checks of authority files.
@NullMarked
package org.pincite.corpus.authority.check;

import org.jspecify.annotations.NullMarked;
