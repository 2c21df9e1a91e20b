package org.pincite.indexer.reader.archive;

import java.util.Locale;
import java.util.Set;

/// Files that operating systems put into archives and that nobody wrote.
final class SystemFiles {
  private static final Set<String> NAMES = Set.of(".ds_store", "thumbs.db", "desktop.ini");

  private SystemFiles() {}

  /// Whether a member of this name is one.
  static boolean holds(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return path.startsWith("__MACOSX/") || name.startsWith("._") || NAMES.contains(name);
  }
}
