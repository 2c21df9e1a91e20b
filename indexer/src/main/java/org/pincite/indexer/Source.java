package org.pincite.indexer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A folder, or a single file, to be indexed.
///
/// @param collection the name under which its records are known; part of their ids
/// @param path as given
record Source(String collection, Path path) {

  /// Reads `FOLDER` or `NAME=FOLDER`. Without a name the collection is called as the folder is; a
  /// single file belongs to the collection of its folder, so that it has the same id either way.
  ///
  /// @throws IllegalArgumentException when there is nothing at that path, or the name is not one
  static Source parse(String argument) {
    int equals = argument.indexOf('=');
    Path whole = Path.of(argument);
    if (equals > 0 && !Files.exists(whole)) {
      String name = argument.substring(0, equals);
      if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
        throw new IllegalArgumentException(
            "a collection's name has letters, digits, dots, hyphens and underscores: " + name);
      }
      return existing(name, Path.of(argument.substring(equals + 1)));
    }
    return existing(null, whole);
  }

  private static Source existing(@Nullable String name, Path path) {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("there is no " + path);
    }
    Path real = path.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(real) ? real : Objects.requireNonNull(real.getParent());
    Path last = folder.getFileName();
    return new Source(name != null ? name : last == null ? "root" : last.toString(), path);
  }

  /// The folder below which relative paths are counted.
  Path folder() {
    Path real = path.toAbsolutePath().normalize();
    return Files.isDirectory(real) ? real : Objects.requireNonNull(real.getParent());
  }
}
