package org.pincite.evaluation.reuters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A table among the resources: fields between tabs, lists between other marks, and lines that
/// begin with `#` for people.
final class CodeTable {
  private CodeTable() {}

  /// The rows, each with as many fields as the first says.
  ///
  /// @param name of the resource in this package
  static List<List<String>> rows(String name, int fields) throws IOException {
    try (InputStream table = Objects.requireNonNull(CodeTable.class.getResourceAsStream(name));
        var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", fields)))
          .toList();
    }
  }

  /// The parts of a field; none of an empty one.
  static List<String> parts(String field, String separator) {
    return field.isEmpty() ? List.of() : List.of(field.split(separator, -1));
  }
}
