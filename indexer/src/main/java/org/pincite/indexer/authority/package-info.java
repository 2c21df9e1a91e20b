/// The command with which people look after the authority files. Begin with
/// [org.pincite.indexer.authority.AuthorityCommand].
@NullMarked
package org.pincite.indexer.authority;

import org.jspecify.annotations.NullMarked;
