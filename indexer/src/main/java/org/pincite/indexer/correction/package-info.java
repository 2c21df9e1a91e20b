/// Takes away the links of which somebody said that they are wrong. Begin with
/// [org.pincite.indexer.correction.RunCorrections].
@NullMarked
package org.pincite.indexer.correction;

import org.jspecify.annotations.NullMarked;
