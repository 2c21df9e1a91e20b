package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Reads the core properties of a Word file.
final class DocxProperties {

  private DocxProperties() {}

  static DocumentProperties of(DocxParts parts) throws IOException {
    Map<String, String> values = new HashMap<>();
    parts.read(
        "core-properties",
        (xml, root) -> xml.children(name -> values.putIfAbsent(name, xml.text().strip())));
    return new DocumentProperties(
        values.get("title"), values.get("creator"), values.get("created"), values.get("language"));
  }
}
