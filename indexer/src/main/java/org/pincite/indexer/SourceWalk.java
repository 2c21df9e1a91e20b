package org.pincite.indexer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// Lists the files of the sources in a stable order: as the sources were named, then by path.
/// Symbolic links are listed and not followed: a link could lead out of the source, or in a circle.
final class SourceWalk {
  private final Path excluded;

  /// @param excluded a folder to leave out: the index itself may lie within a source
  SourceWalk(Path excluded) throws IOException {
    this.excluded =
        Files.exists(excluded) ? excluded.toRealPath() : excluded.toAbsolutePath().normalize();
  }

  /// Each file once, though sources overlap.
  List<FoundFile> files(List<Source> sources) throws IOException {
    var all = new LinkedHashSet<FoundFile>();
    for (Source source : sources) {
      var found = new ArrayList<FoundFile>();
      Files.walkFileTree(source.start(), new Visitor(source, found));
      found.sort(Comparator.comparing(FoundFile::relativePath));
      all.addAll(found);
    }
    return List.copyOf(all);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Source source;
    private final List<FoundFile> found;

    Visitor(Source source, List<FoundFile> found) {
      this.source = source;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(excluded) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      found.add(found(file, attributes.isRegularFile() ? attributes.size() : 0));
      return FileVisitResult.CONTINUE;
    }

    /// What cannot be listed is found all the same, so that reading it can say why.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      found.add(found(file, 0));
      return FileVisitResult.CONTINUE;
    }

    private FoundFile found(Path file, long size) {
      return new FoundFile(source.collection(), relativePath(file), file, size, List.of());
    }

    /// By way of addresses, which have the bytes of a name in UTF-8 whatever the locale is: in the
    /// C locale, the text of a path has `?` for each letter that is not ASCII.
    private String relativePath(Path file) {
      String path = source.folder().toUri().relativize(file.toUri()).getPath();
      return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
  }

  /// A file of a source, not yet looked into.
  ///
  /// @param relativePath below the source's folder, with `/` between its parts
  /// @param size in bytes when it was listed; 0 for what is no regular file
  /// @param identical further files with the very same bytes, which are not read
  record FoundFile(
      String collection, String relativePath, Path path, long size, List<FoundFile> identical) {

    FoundFile {
      identical = List.copyOf(identical);
    }

    /// The same file, and others that have its bytes.
    FoundFile with(List<FoundFile> others) {
      return new FoundFile(collection, relativePath, path, size, others);
    }

    /// Where it lies, as a record names it.
    String location() {
      return collection + "/" + relativePath;
    }

    List<String> alsoAt() {
      return identical.stream().map(FoundFile::location).toList();
    }
  }
}
