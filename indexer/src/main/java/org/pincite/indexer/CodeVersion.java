package org.pincite.indexer;

/// The version of this program, as its jar states it.
final class CodeVersion {
  private CodeVersion() {}

  /// For example `0.1.0-SNAPSHOT`; `development` outside a jar.
  static String text() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
