/// Feeds of news: RSS and Atom. Begin with [org.pincite.indexer.reader.feed.FeedReader], which
/// makes a record of each entry.
@NullMarked
package org.pincite.indexer.reader.feed;

import org.jspecify.annotations.NullMarked;
