/// Who and what may become a facet: the authority files of persons and places. Begin with
/// [org.pincite.corpus.authority.AuthorityFile]. Nothing that is not listed there is ever a facet.
@NullMarked
package org.pincite.corpus.authority;

import org.jspecify.annotations.NullMarked;
