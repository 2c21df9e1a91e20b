package org.pincite.corpus.index;

import java.time.Instant;
import org.pincite.corpus.authority.AuthorityFile;

/// What makes a generation.
///
/// @param created when the run began
/// @param authority that links the records
/// @param readingVersion changes whenever the same bytes could be read otherwise
record DraftOrigin(Instant created, AuthorityFile authority, String readingVersion) {}
