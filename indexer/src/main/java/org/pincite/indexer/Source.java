package org.pincite.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A folder, or a single file, to be indexed.
///
/// @param collection the name under which its records are known; part of their ids
/// @param path as given
/// @param folder the folder below which relative paths are counted, without symbolic links: a
///   folder that is named to us is meant, however it is reached
record Source(String collection, Path path, Path folder) {

  /// Reads `FOLDER` or `NAME=FOLDER`. Without a name the collection is called as the folder is; a
  /// single file belongs to the collection of its folder, so that it has the same id either way.
  ///
  /// @throws BadSourceException when there is nothing at that path, or the name is not one
  static Source parse(String argument) throws IOException {
    int equals = argument.indexOf('=');
    if (equals <= 0 || exists(argument)) {
      return existing(null, argument);
    }
    String name = argument.substring(0, equals);
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
      throw new BadSourceException(
          "a collection's name has letters, digits, dots, hyphens and underscores: " + name);
    }
    return existing(name, argument.substring(equals + 1));
  }

  private static Source existing(@Nullable String name, String argument) throws IOException {
    if (!exists(argument)) {
      throw new BadSourceException(
          argument.isEmpty() ? "the name of a folder is empty" : "there is no " + argument);
    }
    Path path = Path.of(argument);
    Path absolute = path.toAbsolutePath().normalize();
    Path folder =
        Files.isDirectory(absolute) ? absolute : Objects.requireNonNull(absolute.getParent());
    Path last = folder.getFileName();
    return new Source(
        name != null ? name : last == null ? "root" : last.toString(), path, folder.toRealPath());
  }

  /// An empty path would be the working folder, which nobody means by it.
  private static boolean exists(String argument) {
    try {
      return !argument.isEmpty() && Files.exists(Path.of(argument), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// Where to begin: the folder, or the single file in it.
  Path start() {
    return Files.isDirectory(path) ? folder : folder.resolve(path.getFileName());
  }
}
