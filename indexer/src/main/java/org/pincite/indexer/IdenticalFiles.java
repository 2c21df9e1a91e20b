package org.pincite.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Sha256;
import org.pincite.indexer.SourceWalk.FoundFile;

/// Puts files with the very same bytes together, so that each text is read once, however often it
/// was saved. Only files of equal size are looked into.
final class IdenticalFiles {

  private IdenticalFiles() {}

  /// The files in their order, each without those later ones that have its bytes: it names them
  /// instead.
  static List<FoundFile> grouped(List<FoundFile> files) {
    Map<Long, Integer> sizes = new HashMap<>();
    files.forEach(file -> sizes.merge(file.size(), 1, Integer::sum));
    Map<String, List<FoundFile>> groups = new LinkedHashMap<>();
    for (FoundFile file : files) {
      boolean isAlone = file.size() == 0 || sizes.getOrDefault(file.size(), 0) == 1;
      // A location is the key of a file that is like no other; a hash has no slash.
      String key = isAlone ? file.location() : key(file);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
    }
    return groups.values().stream()
        .map(group -> group.getFirst().with(group.subList(1, group.size())))
        .toList();
  }

  private static String key(FoundFile file) {
    try {
      return Sha256.hexOf(file.path());
    } catch (IOException e) {
      // Reading it will say why.
      return file.location();
    }
  }
}
