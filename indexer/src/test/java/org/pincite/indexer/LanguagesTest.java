package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.SourceFile;

class LanguagesTest {
  private static final String ENGLISH =
      "The council met on Tuesday and agreed that the bridge should be closed for repair until the"
          + " spring, the clerk said in a letter that was sent to everyone.";
  private static final String WELSH =
      "Cyfarfu'r cyngor ddydd Mawrth a chytunwyd y dylid cau'r bont ar gyfer gwaith atgyweirio tan"
          + " y gwanwyn, meddai'r clerc mewn llythyr a anfonwyd at bawb.";
  private static final String FRENCH =
      "Le conseil s'est réuni mardi et a convenu que le pont devait être fermé pour réparation"
          + " jusqu'au printemps, a déclaré le secrétaire dans une lettre envoyée à tous.";
  private static final String NAMES =
      "Hill, A. 12; Marsh, B. 14; Oakes, C. 17; Weir, D. 19; Brook, E. 20; Lock, F. 22; Ford, G. 25;"
          + " Mill, H. 27; Stone, I. 31; Dale, J. 33; Combe, K. 35; Hurst, L. 38; Thorpe, M. 41";

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -,     ENGLISH, en,    detected
          -,     WELSH,   cy,    detected
          -,     FRENCH,  fr,    detected
          -,     NAMES,   und,   -
          -,     SHORT,   und,   -
          en,    ENGLISH, en,    html
          en-GB, ENGLISH, en-GB, html
          en,    WELSH,   cy,    detected
          en-GB, WELSH,   cy,    detected
          cy,    WELSH,   cy,    html
          cy-GB, WELSH,   cy-GB, html
          cy,    ENGLISH, en,    detected
          fr,    SHORT,   fr,    html
          fr,    NAMES,   fr,    html
          en_US, ENGLISH, en-US, html
          EN-gb, ENGLISH, en-GB, html
          eng,   ENGLISH, en,    html
          cym,   SHORT,   cy,    html
          Welsh, SHORT,   cy,    html
          '(?)', SHORT,   und,   html
          '(?)', WELSH,   cy,    detected
          """)
  void aStatedLanguageWinsUnlessTheTextIsSurelyInAnother(
      String stated, String text, String language, String method) {
    PublicRecord decided = languages.decided(record(stated), passages(text));
    assertEquals(language, decided.language());
    assertEquals(method, decided.provenance().methods().get("language"));
  }

  @Test
  void aTitlePageInEnglishDoesNotMakeAWelshReportEnglish() {
    var texts =
        List.of(
            "Report of the Weir Inquiry, presented to the council",
            WELSH,
            "Penderfynodd yr ymchwiliad fod angen mwy o arian ar yr ysgolion a'r ysbytai lleol.",
            "Roedd y tystion yn gytûn bod y dŵr wedi codi'n gyflym iawn yn ystod y nos honno.",
            "Dywedodd y cadeirydd nad oedd neb wedi rhybuddio'r trigolion mewn pryd cyn y llifogydd.",
            "Bydd y gwaith o adeiladu'r wal newydd yn dechrau cyn diwedd y flwyddyn nesaf.",
            "Diolchwyd i'r gwirfoddolwyr am eu cymorth, ac fe gaewyd y cyfarfod am naw o'r gloch.");
    var passages =
        IntStream.range(0, texts.size()).mapToObj(i -> passage(i + 1, texts.get(i))).toList();
    assertEquals("cy", languages.decided(record("en"), passages).language());
  }

  private static PublicRecord record(String stated) {
    var source =
        new SourceFile(
            "test",
            "a.txt",
            java.nio.file.Path.of("a.txt"),
            1,
            java.time.Instant.EPOCH,
            "0".repeat(64),
            "text/plain",
            Origin.folder());
    var reader = new TextFileReader((text, file, results) -> {});
    return new DescriptionBuilder()
        .language(stated, "html")
        .build()
        .wholeFile(source, reader, RecordType.OTHER, "Title", Extent.withoutPages());
  }

  private static List<Passage> passages(String text) {
    return List.of(
        passage(
            1,
            Map.of("ENGLISH", ENGLISH, "WELSH", WELSH, "FRENCH", FRENCH, "NAMES", NAMES)
                .getOrDefault(text, "Quelques mots.")));
  }

  private static Passage passage(int position, String text) {
    return new Passage(text, List.of(), Locator.nowhere().at(position));
  }
}
