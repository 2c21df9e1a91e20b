/// Who and what may become a facet: the authority files of persons, places, offices and bodies, and
/// the corrections of links. Begin with [org.pincite.corpus.authority.AuthorityFile]. Nothing that
/// is not listed there is ever a facet. The package `check` says what is wrong with the files.
@NullMarked
package org.pincite.corpus.authority;

import org.jspecify.annotations.NullMarked;
