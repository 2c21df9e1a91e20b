package org.pincite.indexer;

/// What was named to be indexed cannot be: the call is wrong, and no run was begun. The message is
/// for the caller.
final class BadSourceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BadSourceException(String message) {
    super(message);
  }
}
