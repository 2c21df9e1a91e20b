/// Finds the years that a text mentions; begin with [org.pincite.indexer.year.YearMentions]. A
/// number is read with its neighbours as a [Unit], two units may make a span, and whatever counts,
/// prices, times or cites something is left out.
@NullMarked
package org.pincite.indexer.year;

import org.jspecify.annotations.NullMarked;
