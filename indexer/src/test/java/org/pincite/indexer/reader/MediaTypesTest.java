package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.StandardReaders;

public class MediaTypesTest {

  @TempDir Path folder;

  private String detect(String name, String content) throws IOException {
    Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    return StandardReaders.all().mediaTypeOf(file, file.getFileName().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt    | '%PDF-1.7\\n%âãÏÓ\\n'                         | application/pdf
          a.txt    | '<!DOCTYPE html><html><body>x</body></html>' | text/html
          a.txt    | '{"id": "1"}\\n{"id": "2"}\\n'                | application/x-ndjson
          a.json   | '{"id": "1"}\\n{"id": "2"}\\n'                | application/x-ndjson
          a        | '{"id": "1"}\\n\\n{"id": "2"}\\n'              | application/x-ndjson
          a.txt    | '---\\ntitle: A\\n---\\nWords.'                | text/markdown
          a        | '\\ufeff---\\r\\ntitle: A\\r\\n---\\r\\nWords.'  | text/markdown
          a.html   | '%PDF-1.7\\n'                                | application/pdf
          a.md     | '%PDF-1.7\\n'                                | application/pdf
          """)
  public void believesTheContentMoreThanTheName(String name, String content, String mediaType)
      throws IOException {
    assertEquals(mediaType, detect(name, unescaped(content)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.md     | '# A title\\n\\nWords.'   | text/markdown
          a.MD     | '# A title\\n\\nWords.'   | text/markdown
          a.rst    | 'A title\\n=======\\n'    | text/x-rst
          a.txt    | 'Words.'                | text/plain
          a        | 'Words.'                | text/plain
          a.jsonl  | '{"id": "1"}'           | application/x-ndjson
          a.ndjson | '{"id": "1"}'           | application/x-ndjson
          a.json   | '{"id": "1"}'           | application/json
          a.jsonl  | 'Not JSON.'             | application/x-ndjson
          a.csv    | 'a,b\\n1,2\\n'            | text/csv
          a.log    | 'Words.'                | text/x-log
          a.tex    | '\\\\section{A}'          | application/x-tex
          a.html   | '<p>Words.</p>'         | text/html
          """)
  public void tellsTypesThatLookAlikeByTheName(String name, String content, String mediaType)
      throws IOException {
    assertEquals(mediaType, detect(name, unescaped(content)));
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, true",
    "text/x-rst, true",
    "text/markdown, true",
    "text/html, true",
    "application/xhtml+xml, true",
    "application/x-ndjson, true",
    "text/csv, false",
    "text/tab-separated-values, false",
    "text/x-log, false",
    "text/x-java-source, false",
    "application/x-tex, false",
    "application/json, false"
  })
  public void onlyProseHasAReader(String mediaType, boolean read) {
    assertEquals(read, StandardReaders.all().of(mediaType).isPresent());
  }

  @Test
  public void doesNotTakeOneObjectForLines() throws IOException {
    assertFalse(detect("a.json", "{\n  \"id\": 1\n}\n").equals(MediaTypes.JSON_LINES));
    assertTrue(detect("a.jsonl", "{\"id\": 1}\n").equals(MediaTypes.JSON_LINES));
  }

  private static String unescaped(String content) {
    return content.replace("\\ufeff", "\ufeff").translateEscapes();
  }
}
