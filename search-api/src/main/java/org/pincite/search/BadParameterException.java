package org.pincite.search;

import org.pincite.corpus.PassageText;

/// A request that its sender must change.
public final class BadParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int MAX_NAME = 200;

  private final String parameter;

  /// A parameter that is wrong.
  ///
  /// @param parameter its name; of a very long one, which only a sender makes, the beginning is
  ///   kept
  /// @param detail what is wrong and what would be right, for the sender
  public BadParameterException(String parameter, String detail) {
    super(detail);
    this.parameter = PassageText.beginning(parameter, MAX_NAME);
  }

  public String parameter() {
    return parameter;
  }
}
