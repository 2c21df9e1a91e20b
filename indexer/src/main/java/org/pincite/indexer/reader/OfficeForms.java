package org.pincite.indexer.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells which document a ZIP file is, by what lies in it: names of such files are often wrong.
final class OfficeForms {
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String PARTS = "[Content_Types].xml";
  private static final int MAX_TYPE = 200;
  private static final Pattern MEDIA_TYPE = Pattern.compile("application/[A-Za-z0-9.+-]{1,100}");
  private static final int MAX_PARTS = 1 << 20;

  /// The types of the main part, without what follows them (`.main+xml`).
  private static final Map<String, String> BY_MAIN_PART =
      Map.of(
          "wordprocessingml.document.main", OFFICE + "wordprocessingml.document",
          "wordprocessingml.template.main", OFFICE + "wordprocessingml.document",
          "ms-word.document.macroEnabled", OFFICE + "wordprocessingml.document",
          "ms-word.template.macroEnabled", OFFICE + "wordprocessingml.document",
          "spreadsheetml.sheet.main", OFFICE + "spreadsheetml.sheet",
          "ms-excel.sheet.macroEnabled", OFFICE + "spreadsheetml.sheet",
          "presentationml.presentation.main", OFFICE + "presentationml.presentation",
          "presentationml.slideshow.main", OFFICE + "presentationml.presentation");

  private OfficeForms() {}

  /// The media type of the document that a ZIP file is; empty when it is another archive, or none.
  static Optional<String> mediaTypeOf(Path file) throws IOException {
    try (ZipParts parts = ZipParts.open(file)) {
      Optional<String> stated = start(parts, "mimetype", MAX_TYPE).map(String::strip);
      if (stated.filter(type -> MEDIA_TYPE.matcher(type).matches()).isPresent()) {
        return stated;
      }
      return start(parts, PARTS, MAX_PARTS)
          .flatMap(types ->
              BY_MAIN_PART.entrySet().stream()
                  .filter(entry -> types.contains(entry.getKey()))
                  .map(Map.Entry::getValue)
                  .findFirst());
    } catch (RejectedFileException e) {
      // Whoever takes damaged archives says what is wrong with it.
      return Optional.empty();
    }
  }

  private static Optional<String> start(ZipParts parts, String name, int length)
      throws IOException {
    Optional<InputStream> part = parts.part(name);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = part.get()) {
      return Optional.of(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
  }
}
