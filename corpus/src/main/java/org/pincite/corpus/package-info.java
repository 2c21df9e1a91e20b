/// What a public record is: [org.pincite.corpus.PublicRecord] with its
/// [passages][org.pincite.corpus.Passage], each with the [locator][org.pincite.corpus.Locator] that
/// a citation needs. Begin with `PublicRecord`.
///
/// `authority` says who and what may become a facet, `link` is a record with those that it names,
/// `index` how records lie in Lucene.
@NullMarked
package org.pincite.corpus;

import org.jspecify.annotations.NullMarked;
