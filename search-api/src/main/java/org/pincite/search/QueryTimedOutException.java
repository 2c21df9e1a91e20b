package org.pincite.search;

/// A query that took longer than a query may.
public final class QueryTimedOutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryTimedOutException() {
    super("the search took longer than a search may take");
  }
}
