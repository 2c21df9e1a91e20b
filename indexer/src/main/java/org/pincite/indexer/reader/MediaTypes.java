package org.pincite.indexer.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.pincite.corpus.PassageText;

/// Detects what a file is from its first bytes, and from its name only among types that look alike
/// (plain text, Markdown, lines of JSON).
public final class MediaTypes {

  /// Lines of JSON, one value each.
  public static final String JSON_LINES = "application/x-ndjson";

  /// Markdown, or any text that begins with front matter.
  public static final String MARKDOWN = "text/markdown";

  private static final int PEEK = 64 << 10;
  private static final Pattern FIELD = Pattern.compile("\"([\\w.$@-]{1,40})\"\\s*:");

  private final Tika tika = new Tika();

  private final List<RecordReader> readers;

  /// @param readers that recognise files of their own, in the order in which they are asked
  MediaTypes(List<RecordReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /// The media type, without parameters; `application/octet-stream` when nothing is recognised.
  ///
  /// @param name the file's own name, which a copy of it need not have
  String detect(Path file, String name) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(PEEK);
    }
    String type;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PEEK)) {
      type = tika.detect(in, name);
    }
    if (isZip(start)) {
      type = OfficeForms.mediaTypeOf(file).orElse(type);
    }
    String lowerName = name.toLowerCase(Locale.ROOT);
    var begin = new FileStart(refined(type, lowerName, start), lowerName, head(start));
    return readers.stream()
        .flatMap(reader -> reader.recognise(begin).stream())
        .findFirst()
        .orElse(begin.mediaType());
  }

  private static boolean isZip(byte[] start) {
    return start.length > 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
  }

  /// Which form of XML or JSON a file is, as an addition to its type: ` (the root element is …)`;
  /// blank when there is nothing to tell.
  String form(Path file, String type) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(PEEK);
    }
    String head = head(start);
    if (type.endsWith("xml")) {
      String root = new FileStart(type, "", head).rootElement();
      return root.isEmpty() ? "" : " (the root element is " + PassageText.shortened(root, 40) + ")";
    }
    if (type.endsWith("json")) {
      var names = FIELD.matcher(head).results().limit(3).map(field -> field.group(1)).toList();
      return names.isEmpty() ? "" : " (it begins with " + String.join(", ", names) + ")";
    }
    return "";
  }

  private static String head(byte[] start) {
    String head = new String(start, StandardCharsets.UTF_8);
    return head.startsWith("\ufeff") ? head.substring(1) : head;
  }

  private static String refined(String type, String name, byte[] start) {
    if (type.equals("text/x-web-markdown")) {
      return MARKDOWN;
    }
    boolean text = type.startsWith("text/") || type.equals("application/json");
    String head = text ? head(start) : "";
    if (type.equals("text/plain") && (head.startsWith("---\n") || head.startsWith("---\r\n"))) {
      return MARKDOWN;
    }
    boolean named = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    boolean unmarked = type.equals("text/plain") || type.equals("application/json");
    if ((named && unmarked)
        || (text && head.stripLeading().startsWith("{") && (named || isLinesOfJson(head)))) {
      return JSON_LINES;
    }
    return type;
  }

  /// Two first lines that are an object each, as far as can be told without parsing.
  private static boolean isLinesOfJson(String head) {
    var objects = head.lines().filter(line -> !line.isBlank()).limit(2).map(String::strip).toList();
    return objects.size() == 2
        && objects.get(0).startsWith("{\"")
        && objects.get(0).endsWith("}")
        && objects.get(1).startsWith("{\"");
  }
}
