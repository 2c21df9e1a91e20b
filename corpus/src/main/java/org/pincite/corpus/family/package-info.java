/// Which records have the same text, or nearly so. Begin with [org.pincite.corpus.family.Families],
/// which groups records by their [signatures][org.pincite.corpus.family.TextSignature].
@NullMarked
package org.pincite.corpus.family;

import org.jspecify.annotations.NullMarked;
