/// Says what is wrong with authority files, or may be. Begin with
/// [org.pincite.corpus.authority.check.AuthorityCheck]; each check is a class.
@NullMarked
package org.pincite.corpus.authority.check;

import org.jspecify.annotations.NullMarked;
