package org.pincite.indexer.link;

import org.pincite.corpus.authority.AuthorityFile;

/// All that is known of the listed persons before a text is read. Safe for several threads.
record PersonLexicon(AuthorityFile authority, PersonNames names, Titles titles, Phrases phrases) {

  static PersonLexicon of(AuthorityFile authority, WordNumbers numbers) {
    return new PersonLexicon(
        authority,
        new PersonNames(authority, numbers),
        new Titles(authority, numbers),
        new Phrases(authority, numbers));
  }
}
