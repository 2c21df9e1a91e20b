package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.XmlCursor;
import org.pincite.indexer.reader.ZipParts;

/// The parts of a Word file by what they are. Only parts of the file itself: what a relationship
/// names outside it is not there.
final class DocxParts {
  private static final String ROOT = "_rels/.rels";

  private final ZipParts zip;
  private final Map<String, String> ofFile;
  private final Map<String, String> ofDocument;
  private final String main;

  private DocxParts(ZipParts zip, Map<String, String> ofFile, String main) throws IOException {
    this.zip = zip;
    this.ofFile = ofFile;
    this.main = main;
    int name = main.lastIndexOf('/') + 1;
    this.ofDocument =
        relationships(
            zip,
            main.substring(0, name) + "_rels/" + main.substring(name) + ".rels",
            main.substring(0, name));
  }

  /// @throws RejectedFileException when the file has no main part
  static DocxParts of(ZipParts zip) throws IOException {
    Map<String, String> ofFile = relationships(zip, ROOT, "");
    return new DocxParts(zip, ofFile, ofFile.getOrDefault("officeDocument", "word/document.xml"));
  }

  /// Reads the part with the text.
  void readMain(XmlCursor.RootReader reader) throws IOException {
    Optional<InputStream> part = zip.part(main);
    if (part.isEmpty()) {
      throw new RejectedFileException(
          RejectionReason.DAMAGED, "the part with the text of the document is missing");
    }
    try (InputStream in = part.get()) {
      XmlCursor.read(in, reader);
    }
  }

  /// Reads a part to which the document refers (`styles`, `numbering`, `footnotes`); a part that is
  /// missing is as if it were empty.
  void read(String kind, XmlCursor.RootReader reader) throws IOException {
    String name = ofDocument.getOrDefault(kind, ofFile.get(kind));
    Optional<InputStream> part = name == null ? Optional.empty() : zip.part(name);
    if (part.isPresent()) {
      try (InputStream in = part.get()) {
        XmlCursor.read(in, reader);
      }
    }
  }

  /// Names of parts by the last word of their relationship's type.
  private static Map<String, String> relationships(ZipParts zip, String part, String folder)
      throws IOException {
    var targets = new HashMap<String, String>();
    Optional<InputStream> list = zip.part(part);
    if (list.isPresent()) {
      try (InputStream in = list.get()) {
        XmlCursor.read(
            in,
            (xml, root) ->
                xml.children(name -> {
                  String type = xml.attribute("Type");
                  String target = xml.attribute("Target");
                  boolean external = "External".equals(xml.attribute("TargetMode"));
                  if (type != null && target != null && !external) {
                    targets.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1), resolved(folder, target));
                  }
                }));
      }
    }
    return targets;
  }

  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
