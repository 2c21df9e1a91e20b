package org.pincite.indexer.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.ReadFile;

/// The document of the import format, its schema and its reader say the same.
class ImportFormatTest {

  private static final Path DOCS = docs();

  @TempDir Path folder;

  @Test
  void theExamplesOfTheDocumentAreRight() throws IOException {
    List<String> examples =
        Pattern.compile("```json\n(.*?)\n```", Pattern.DOTALL)
            .matcher(Files.readString(DOCS.resolve("import-format.md")))
            .results()
            .map(example -> example.group(1))
            .toList();
    assertTrue(examples.size() >= 3);
    for (String example : examples) {
      assertEquals(List.of(), schema().validate(example, InputFormat.JSON), example);
      assertEquals(1, ReadFile.of(folder, "a.jsonl", example).titles().size(), example);
    }
  }

  @Test
  void theDocumentNamesEveryField() throws IOException {
    String document = Files.readString(DOCS.resolve("import-format.md"));
    for (String field : DescriptionParser.FIELDS) {
      assertTrue(document.contains("| `" + field + "` |"), field);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          good | {"id": "1", "title": "A", "text": "b"}
          good | {"id": 1, "title": 1984, "text": "b", "published": 2014, "publisher": null}
          good | {"id": "1", "title": "", "text": "b", "published": "", "language": "", "url": " "}
          good | {"url": "https://a.example", "title": "A", "text": "b"}
          good | {"url": "HTTP://a.example:8080/x?y=1#z", "title": "A", "text": "b"}
          good | {"id": null, "url": "https://a.example/", "title": "A", "text": "b", "authors": null}
          good | {"id": "1", "title": "A", "text": "b", "published": "2014-08-26 10:00"}
          good | {"id": "1", "title": "A", "text": "b", "retrieved": "2025-01-06T09:30:00.5+01:00"}
          good | {"id": "1", "title": "A", "passages": [{"text": "b", "page": null, "headings": null}]}
          good | {"id": "1", "title": "A", "passages": [{"text": " "}, {"text": "b", "pageLabel": 5}]}
          bad  | {"title": "A", "text": "b"}
          bad  | {"id": "", "title": "A", "text": "b"}
          bad  | {"id": null, "url": "", "title": "A", "text": "b"}
          good | {"id": "1", "text": "b"}
          good | {"id": "1", "title": null, "text": "b"}
          bad  | {"id": "1", "title": true, "text": "b"}
          bad  | {"id": "1", "title": "A"}
          bad  | {"id": "1", "title": "A", "text": ""}
          bad  | {"id": "1", "title": "A", "text": null}
          bad  | {"id": "1", "title": "A", "text": "b", "passages": null}
          bad  | {"id": "1", "title": "A", "text": "b", "passages": [{"text": "b"}]}
          bad  | {"id": "1", "title": "A", "passages": []}
          bad  | {"id": "1", "title": "A", "passages": [{"text": " "}]}
          bad  | {"id": "1", "title": "A", "passages": ["b"]}
          bad  | {"id": "1", "title": "A", "passages": [{"text": "b", "line": 1}]}
          bad  | {"id": "1", "title": "A", "passages": [{"text": "b", "page": 0}]}
          bad  | {"id": "1", "title": "A", "passages": [{"text": "b", "page": "1"}]}
          bad  | {"id": "1", "title": "A", "passages": [{"text": "b", "headings": [1]}]}
          bad  | {"id": "1", "title": "A", "passages": [{"text": "b", "headings": "A"}]}
          bad  | {"id": "1", "title": "A", "text": "b", "author": "C"}
          bad  | {"id": "1", "title": "A", "text": "b", "authors": [1]}
          bad  | {"id": "1", "title": "A", "text": "b", "type": "novel"}
          bad  | {"id": "1", "title": "A", "text": "b", "published": "August 2014"}
          bad  | {"id": "1", "title": "A", "text": "b", "published": "2014-13"}
          bad  | {"id": "1", "title": "A", "text": "b", "published": 14}
          bad  | {"id": "1", "title": "A", "text": "b", "language": "British English"}
          bad  | {"id": "1", "title": "A", "text": "b", "url": "/row"}
          bad  | {"id": "1", "title": "A", "text": "b", "url": "https://me@a.example/"}
          bad  | {"id": "1", "title": "A", "text": "b", "retrieved": "2025-01-06"}
          bad  | {"id": "1", "title": "A", "text": "b", "pageCount": 0}
          bad  | []
          """)
  void theSchemaAndTheReaderAgree(String verdict, String line) throws IOException {
    boolean good = verdict.equals("good");
    assertEquals(good, schema().validate(line, InputFormat.JSON).isEmpty(), "schema");
    var file = ReadFile.of(folder, "a.jsonl", line);
    assertEquals(good ? List.of() : 1, good ? file.rejected() : file.rejected().size(), "reader");
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(DOCS.resolve("import-format.schema.json")));
  }

  /// Tests run in the module's folder or in the project's.
  private static Path docs() {
    Path ofProject = Path.of("docs").toAbsolutePath();
    return Files.isDirectory(ofProject) ? ofProject : Path.of("..", "docs").toAbsolutePath();
  }
}
