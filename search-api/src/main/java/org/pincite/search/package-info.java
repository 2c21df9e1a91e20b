/// Questions in, answers out. Begin with [org.pincite.search.RecordSearcher]: it turns a
/// [org.pincite.search.SearchRequest] into a [org.pincite.search.SearchResponse].
/// [org.pincite.search.LiveGeneration] keeps the served generation open. `http` is the server,
/// `web` the pages.
@NullMarked
package org.pincite.search;

import org.jspecify.annotations.NullMarked;
