@NullMarked
package org.pincite.corpus.family;

import org.jspecify.annotations.NullMarked;
