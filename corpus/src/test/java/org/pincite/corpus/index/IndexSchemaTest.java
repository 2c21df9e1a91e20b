package org.pincite.corpus.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.authority.AuthorityFile;

/// The whole schema, as a file that a change of it has to change too.
class IndexSchemaTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "pincite", "corpus", "index", "schema.txt");
  private static final Path ACTUAL = Path.of("target", "schema.txt");

  private static final List<String> PHRASES =
      List.of(
          "child sexual exploitation",
          "sexually exploited children",
          "The Director of Public Prosecutions (DPP)",
          "the D.P.P. and the C.P.S.",
          "the D.P.P.’s decision, the DPP's decision",
          "CPS, IICSA, the Home Office",
          "P.M. and U.K. and e.g.",
          "J.K. Rowling and J. K. Rowling",
          "1,400 victims, 1400 victims, 12,345,678",
          "£1,400.50 in 2012/13, 1997-2013 and 1997–2013",
          "paragraph 5.23, section 47, 14.5%",
          "1,2,3 and 10,00",
          "Rotherham’s and Rotherham's",
          "the victims’ families, the victims' families",
          "O’Brien and O'Brien",
          "St Helens, St. Helens, King's Lynn",
          "decision\u2011making and decision-making",
          "ex\u00adploi\u00adta\u00adtion",
          "o\ufb03cers \ufb01nd e\ufb00ective \ufb02ows",
          "caf\u00e9, cafe\u0301, naïve, A\u030angstr\u00f6m",
          "ＦＵＬＬ width",
          "gov.uk, https://www.gov.uk/report?a=b",
          "ada.hill@example.org @adahill #weir",
          "Lord Phillips of Sudbury",
          "Newcastle-upon-Tyne",
          "to be or not to be",
          "policies, police, policing, policed",
          "organised, organized, organisation",
          "inquiries, enquiries, inquiry",
          "Section 28(1)(a) of the Children Act 1989",
          "Ünïcødé Москва 東京 😀");

  private static final List<String> OTHER_PHRASES =
      List.of("Caewyd y bont", "les décisions d’avril", "exploited", "laps, lapses");

  @Test
  void isTheOneThatItsVersionStandsFor() throws IOException {
    String actual = schema();
    String golden = Files.readString(GOLDEN, UTF_8);
    if (!actual.equals(golden)) {
      Files.createDirectories(ACTUAL.getParent());
      Files.writeString(ACTUAL, actual, UTF_8);
      boolean sameVersion = actual.lines().findFirst().equals(golden.lines().findFirst());
      assertEquals(
          golden,
          actual,
          "The index schema changed."
              + (sameVersion ? " Raise IndexSchema.VERSION, for old indexes are read wrongly." : "")
              + " When the change is meant, copy corpus/target/schema.txt over corpus/"
              + GOLDEN
              + ". ");
      fail("the schemas differ");
    }
  }

  private static String schema() throws IOException {
    var text = new StringBuilder("schema version " + IndexSchema.VERSION + "\n");
    var documents = new RecordDocuments(AuthorityFile.empty().placeTree());
    var records = List.of(Fixtures.report(), Fixtures.attachment());
    text.append("\nfields of the records index\n")
        .append(fields(records.stream().map(documents::recordDocument)));
    text.append("\nfields of the passages index\n")
        .append(fields(records.stream().flatMap(r -> documents.passageDocuments(r).stream())));
    text.append("\ntokens of the stemmed and of the exact view\n");
    for (String phrase : PHRASES) {
      text.append(escaped(phrase)).append('\n');
      text.append("  ").append(tokens(IndexSchema.TEXT.stemmed(), phrase)).append('\n');
      text.append("  ").append(tokens(IndexSchema.TEXT.exact(), phrase)).append('\n');
    }
    text.append("\nstemmed view of other languages, and of a question\n");
    for (String phrase : OTHER_PHRASES) {
      text.append(escaped(phrase)).append('\n');
      text.append("  ").append(tokens(IndexSchema.TEXT.unstemmed(), phrase)).append('\n');
      text.append("  ")
          .append(
              String.join(
                  " | ",
                  Fixtures.tokens(
                      IndexSchema.questionAnalyzer(), IndexSchema.TEXT.stemmed(), phrase)))
          .append('\n');
    }
    return text.toString();
  }

  private static String fields(Stream<Document> documents) {
    return documents
        .flatMap(document -> StreamSupport.stream(document.spliterator(), false))
        .map(IndexSchemaTest::field)
        .distinct()
        .sorted()
        .collect(joining());
  }

  private static String field(IndexableField field) {
    var type = field.fieldType();
    boolean isIndexed = type.indexOptions() != IndexOptions.NONE;
    return field.name()
        + (isIndexed ? ", " + lower(type.indexOptions()) : "")
        + (isIndexed && type.tokenized() ? ", tokenized" : "")
        + (isIndexed && !type.omitNorms() ? ", norms" : "")
        + (type.pointDimensionCount() == 0 ? "" : ", points")
        + (type.docValuesType() == DocValuesType.NONE
            ? ""
            : ", doc values " + lower(type.docValuesType()))
        + (type.storeTermVectors() ? ", term vectors" : "")
        + (type.stored() ? ", stored" : "")
        + "\n";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String tokens(String field, String phrase) throws IOException {
    return escaped(String.join(" | ", Fixtures.tokens(field, phrase)));
  }

  /// Invisible and combining characters as their numbers: an editor would hide them.
  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(c ->
            switch (Character.getType(c)) {
              case Character.FORMAT, Character.NON_SPACING_MARK ->
                  String.format(Locale.ROOT, "<%04x>", c);
              default -> Character.toString(c);
            })
        .collect(joining());
  }
}
