package org.pincite.indexer.authority;

/// A call that cannot be carried out; the message says why, and what could be called instead.
final class BadCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadCallException(String message) {
    super(message);
  }
}
