package org.pincite.evaluation;

/// What was named to be measured cannot be: the message says why, for the person who named it.
public final class BadExpectationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// With a message for the person who named it.
  public BadExpectationException(String message) {
    super(message);
  }
}
