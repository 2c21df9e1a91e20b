package org.pincite.search;

/// A request that its sender must change.
public final class BadParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /// A parameter that is wrong.
  ///
  /// @param parameter the name of the parameter that is wrong
  /// @param detail what is wrong and what would be right, for the sender
  public BadParameterException(String parameter, String detail) {
    super(detail);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
