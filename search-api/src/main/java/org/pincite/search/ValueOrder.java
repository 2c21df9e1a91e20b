package org.pincite.search;

/// The orders in which the values of a facet can be listed.
public enum ValueOrder {
  /// Those with most records first, then by value.
  COUNT("count"),
  /// By the name that people read, ignoring case and accents; years newest first.
  NAME("name");

  private final String code;

  ValueOrder(String code) {
    this.code = code;
  }

  /// The name in addresses.
  public String code() {
    return code;
  }
}
