package org.pincite.search.web;

import java.util.Locale;

/// Numbers of things in words.
final class Amounts {
  private Amounts() {}

  /// `1 record`, `1,204 records`.
  ///
  /// @param thing in the singular; its plural ends in `s`
  static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }

  /// `1,204`.
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// `812 bytes`, `29.3 kB`, `1.4 MB`; a kB has 1,000 bytes.
  static String ofBytes(long bytes) {
    if (bytes < 1000) {
      return of(bytes, "byte");
    }
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
