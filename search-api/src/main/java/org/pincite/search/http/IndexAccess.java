package org.pincite.search.http;

import org.pincite.search.EntityLookup;
import org.pincite.search.LiveGeneration;
import org.pincite.search.RecordLookup;
import org.pincite.search.RecordSearcher;

/// The ways in which routes ask the index.
///
/// @param live what is served
/// @param searcher finds records and counts facets
/// @param records tells of single records
/// @param entities tells of single persons and places
record IndexAccess(
    LiveGeneration live, RecordSearcher searcher, RecordLookup records, EntityLookup entities) {

  /// A record is read whole, however long it is; a search looks at a page of hits.
  private static final int RECORD_BUDGETS = 5;

  /// All of them.
  ///
  /// @param budgetMillis how long a question may take, in milliseconds; a record five times as long
  static IndexAccess to(LiveGeneration live, long budgetMillis) {
    return new IndexAccess(
        live,
        new RecordSearcher(live, budgetMillis),
        new RecordLookup(live, RECORD_BUDGETS * budgetMillis),
        new EntityLookup(live, budgetMillis));
  }
}
