package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.authority.AuthorityFile;

/// The places are real; all persons here are fictional.
class PlaceLinkingTest {
  private static final String PLACES =
      """
      {"id":"l:uk","name":"United Kingdom","type":"country","aliases":["UK","U.K.","Britain"]}
      {"id":"l:us","name":"United States","type":"country","aliases":["US","U.S.","America"]}
      {"id":"l:england","name":"England","type":"nation","parents":["l:uk"]}
      {"id":"l:wales","name":"Wales","type":"nation","parents":["l:uk"]}
      {"id":"l:yorkshire","name":"Yorkshire","type":"region","parents":["l:england"]}
      {"id":"l:south-yorkshire","name":"South Yorkshire","type":"county","parents":["l:yorkshire"]}
      {"id":"l:rotherham","name":"Rotherham","type":"town","parents":["l:south-yorkshire"]}
      {"id":"l:sheffield","name":"Sheffield","type":"city","parents":["l:south-yorkshire"]}
      {"id":"l:leeds","name":"Leeds","type":"city","parents":["l:yorkshire"]}
      {"id":"l:london","name":"London","type":"region","parents":["l:england"]}
      {"id":"l:lincolnshire","name":"Lincolnshire","type":"county","parents":["l:england"]}
      {"id":"l:lincoln","name":"Lincoln","type":"city","parents":["l:lincolnshire"],"ambiguous":true,"aliases":["City of Lincoln"],"context":{"boost":["Lincoln Cathedral choir"],"not":["Lincoln Center"]}}
      {"id":"l:kent","name":"Kent","type":"county","parents":["l:england"]}
      {"id":"l:deal","name":"Deal","type":"town","parents":["l:kent"],"stop":true}
      {"id":"l:berkshire","name":"Berkshire","type":"county","parents":["l:england"]}
      {"id":"l:reading","name":"Reading","type":"town","parents":["l:berkshire"],"stop":true}
      {"id":"l:slough","name":"Slough","type":"town","parents":["l:berkshire"]}
      {"id":"l:march","name":"March","type":"town","parents":["l:cambridgeshire"],"stop":true}
      {"id":"l:cambridgeshire","name":"Cambridgeshire","type":"county","parents":["l:england"]}
      {"id":"l:newport","name":"Newport","type":"city","parents":["l:wales"]}
      {"id":"l:newport-shropshire","name":"Newport","type":"town","parents":["l:shropshire"],"ambiguous":true}
      {"id":"l:shropshire","name":"Shropshire","type":"county","parents":["l:england"]}
      {"id":"l:telford","name":"Telford","type":"town","parents":["l:telford-and-wrekin"]}
      {"id":"l:telford-and-wrekin","name":"Telford and Wrekin","type":"district","parents":["l:shropshire"]}
      {"id":"l:st-albans","name":"St Albans","type":"city","parents":["l:england"]}
      {"id":"l:derbyshire","name":"Derbyshire","type":"county","parents":["l:england"]}
      {"id":"l:devonshire","name":"Devonshire","type":"county","parents":["l:england"]}
      {"id":"l:israel","name":"Israel","type":"country"}
      {"id":"l:lebanon","name":"Lebanon","type":"country"}
      {"id":"l:texas","name":"Texas","type":"state","parents":["l:us"],"aliases":["Tex."]}
      {"id":"l:connecticut","name":"Connecticut","type":"state","parents":["l:us"],"aliases":["Conn."]}
      {"id":"l:boston","name":"Boston","type":"town","parents":["l:lincolnshire"],"ambiguous":true}
      {"id":"l:boston-massachusetts","name":"Boston","type":"city","parents":["l:massachusetts"],"ambiguous":true}
      {"id":"l:massachusetts","name":"Massachusetts","type":"state","parents":["l:us"]}
      {"id":"l:medway","name":"Medway","type":"district","parents":["l:kent"]}
      {"id":"l:dorset","name":"Dorset","type":"county","parents":["l:england"]}
      {"id":"l:gillingham","name":"Gillingham","type":"town","parents":["l:medway"],"ambiguous":true}
      {"id":"l:gillingham-dorset","name":"Gillingham","type":"town","parents":["l:dorset"],"ambiguous":true}
      {"id":"l:rainham","name":"Rainham","type":"town","parents":["l:medway"],"ambiguous":true}
      {"id":"l:rainham-havering","name":"Rainham","type":"area","parents":["l:havering"],"ambiguous":true}
      {"id":"l:havering","name":"Havering","type":"district","parents":["l:london"]}
      {"id":"l:greater-manchester","name":"Greater Manchester","type":"county","parents":["l:england"]}
      {"id":"l:sale","name":"Sale","type":"town","parents":["l:greater-manchester"],"stop":true,"aliases":["Sale, Greater Manchester"]}
      {"id":"l:hyde","name":"Hyde","type":"town","parents":["l:greater-manchester"],"ambiguous":true}
      {"id":"l:preston","name":"Preston","type":"city","parents":["l:lancashire"]}
      {"id":"l:lancashire","name":"Lancashire","type":"county","parents":["l:england"]}
      {"id":"l:usk","name":"Usk","type":"town","parents":["l:wales"]}
      {"id":"l:turkey","name":"Turkey","type":"country"}
      {"id":"l:mexico","name":"Mexico","type":"country"}
      {"id":"l:wells","name":"Wells","type":"city","parents":["l:england"],"ambiguous":true,"context":{"must":["Somerset"]}}
      """;
  private static final int LONGEST_PASSAGE = 2900;
  private static final String BODIES =
      """
      {"id":"b:syp","name":"South Yorkshire Police","kind":"police","covers":["l:south-yorkshire"]}
      {"id":"b:wm","name":"West Mercia Police","kind":"police","covers":["l:shropshire"]}
      {"id":"b:lwc","name":"Leeds and Wrekin Trust","kind":"trust","covers":["l:leeds","l:telford-and-wrekin"]}
      """;

  private static RecordLinker linker =
      new RecordLinker(AuthorityFile.empty(), LinkSettings.standard());

  @BeforeAll
  static void lists(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("places.jsonl"), PLACES);
    Files.writeString(folder.resolve("organisations.jsonl"), BODIES);
    linker = new RecordLinker(AuthorityFile.load(folder), LinkSettings.standard());
  }

  private static String links(String text) {
    return RecordDraft.of(text).linksBy(linker);
  }

  private static String mentions(String text) {
    return RecordDraft.of(text).mentionsBy(linker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jack London wrote                             | ''
          Mr London wrote                               | ''
          Ms Rotherham said                             | ''
          A. London                                     | ''
          J P London                                    | ''
          Lord London spoke                             | ''
          Victoria Derbyshire asked                     | ''
          Duke of Devonshire                            | ''
          the Bishop of Lincoln in Lincolnshire         | lincolnshire=Lincolnshire
          Baroness Weir of Sheffield                    | ''
          Sheffield-Jones                               | ''
          Ada Hill-Sheffield                            | ''
          Sheffield QC                                  | ''
          Hill v Sheffield                              | ''
          Israel Weir wrote                             | ''
          the Lord Mayor of London                      | london=London
          the Mayor of Rotherham                        | rotherham=Rotherham
          MP for Rotherham                              | rotherham=Rotherham
          England v Wales                               | england=England; wales=Wales
          Israel and Lebanon                            | israel=Israel; lebanon=Lebanon
          Israel Lebanon talks                          | israel=Israel; lebanon=Lebanon
          St James London                               | london=London
          I asked Jack. London is large                 | london=London
          Sheffield-London trains                       | sheffield=Sheffield; london=London
          """)
  void aPersonIsNoPlace(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @Test
  void aSurnameOfASectionSpeaksThere() {
    var record =
        RecordDraft.titled("Minutes")
            .section("One")
            .passage("Simon Lincoln and Jo Rotherham came from Lincolnshire.")
            .passage("Lincoln said no. Rotherham said yes. They met in Lincoln and Rotherham.")
            .section("Two")
            .passage("Lincoln is a city. Rotherham said yes.");
    assertEquals(
        "lincolnshire=Lincolnshire; lincoln=Lincoln; rotherham=Rotherham; "
            + "lincoln=Lincoln; rotherham=Rotherham",
        record.mentionsBy(linker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lincoln                                       | ''
          in Lincoln                                    | ''
          Lincoln. It is in Lincolnshire                | lincoln=Lincoln (context); lincolnshire=Lincolnshire (full-name)
          Lincoln, Lincolnshire                         | lincoln=Lincoln (context); lincolnshire=Lincolnshire (full-name)
          Lincoln (Lincolnshire)                        | lincoln=Lincoln (context); lincolnshire=Lincolnshire (full-name)
          in England, in Lincoln                        | england=England (full-name); lincoln=Lincoln (context)
          England, then Lincoln                         | england=England (full-name)
          England and Lincoln                           | england=England (full-name); lincoln=Lincoln (context)
          City of Lincoln; then Lincoln                 | lincoln=City of Lincoln (full-name); lincoln=Lincoln (context)
          the Lincoln Cathedral choir; Lincoln          | lincoln=Lincoln Cathedral (organisation); lincoln=Lincoln (context)
          Lincoln Center, the city of Lincoln           | lincoln=Lincoln (context)
          12 Mill Row, Lincoln, LN1 2AB                 | lincoln=Lincoln (context)
          Lincoln Crown Court                           | lincoln=Lincoln Crown Court (organisation)
          Wells and England, in Wells                   | england=England (full-name)
          Somerset and England, in Wells                | england=England (full-name); wells=Wells (context)
          """)
  void anAmbiguousNameNeedsSupport(String text, String links) {
    assertEquals(links, links(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reading is fun in Berkshire                   | berkshire=Berkshire
          in Reading                                    | ''
          in Reading, not in Slough                     | reading=Reading; slough=Slough
          in Reading and at Reading in England          | reading=Reading; reading=Reading; england=England
          Reading, Berkshire                            | reading=Reading; berkshire=Berkshire
          the town of Reading                           | reading=Reading
          MP for Reading                                | reading=Reading
          Ada Hill (Reading) (Ind)                      | reading=Reading
          a Deal with Kent                              | kent=Kent
          First Reading in Berkshire                    | berkshire=Berkshire
          Reading Borough Council                       | reading=Reading Borough Council
          University of Reading                         | reading=University of Reading
          on 3 March in Cambridgeshire                  | cambridgeshire=Cambridgeshire
          in March in Cambridgeshire                    | march=March; cambridgeshire=Cambridgeshire
          in March, and in Cambridgeshire               | cambridgeshire=Cambridgeshire
          March, Cambridgeshire                         | march=March; cambridgeshire=Cambridgeshire
          """)
  void anEverydayWordNeedsMore(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Newport                                       | newport=Newport (full-name)
          Newport in Shropshire                         | newport-shropshire=Newport (context); shropshire=Shropshire (full-name)
          Telford and Newport                           | telford=Telford (full-name); newport-shropshire=Newport (context)
          Newport and England                           | newport=Newport (full-name); england=England (full-name)
          Boston                                        | ''
          Boston, then Lincolnshire                     | boston=Boston (context); lincolnshire=Lincolnshire (full-name)
          Boston, then Massachusetts                    | boston-massachusetts=Boston (context); massachusetts=Massachusetts (full-name)
          """)
  void ofSeveralPlacesTheRecordChooses(String text, String links) {
    assertEquals(links, links(text));
  }

  @Test
  void theNearestSupportChooses() {
    var record =
        RecordDraft.titled("Two towns")
            .passage("Boston is in Lincolnshire. It is old, and has a market and a tower.")
            .passage("It is cold there. Boston is a city of Massachusetts.");
    assertEquals(
        "boston=Boston; lincolnshire=Lincolnshire; "
            + "boston-massachusetts=Boston; massachusetts=Massachusetts",
        record.mentionsBy(linker));
  }

  @Test
  void anAmbiguousNameWithoutSupportIsNoted() {
    var notes = RecordDraft.of("Boston, then Lincoln").linkedBy(linker).notes();
    assertEquals(2, notes.ambiguous().size());
    assertEquals("Boston", notes.ambiguous().getFirst().surface());
    assertEquals(
        "[l:boston, l:boston-massachusetts]", notes.ambiguous().getFirst().candidates().toString());
    assertTrue(RecordDraft.of("Reading").linkedBy(linker).notes().ambiguous().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LEEDS, Aug 26 - The                           | leeds=LEEDS (dateline)
          LINCOLN, Aug 26 - The                         | lincoln=LINCOLN (dateline)
          BOSTON, March 3 - The                         | boston-massachusetts=BOSTON (dateline)
          BOSTON, Lincolnshire, March 3 - The           | boston=BOSTON (dateline); lincolnshire=Lincolnshire (dateline)
          LEEDS, Conn., March 3 - The                   | connecticut=Conn (dateline)
          LEEDS GREEN, Conn., March 3 - The             | connecticut=Conn (dateline)
          LEEDS/LONDON (Agency) - The                   | leeds=LEEDS (dateline); london=LONDON (dateline)
          """)
  void aDatelineIsAPlace(String text, String links) {
    assertEquals(links, links(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          London, Texas.                                | texas=Texas
          from London, Texas and Kent                   | london=London; texas=Texas; kent=Kent
          London, Conn. and others                      | connecticut=Conn
          Conn and Tex                                  | ''
          Hill Tex.                                     | ''
          New London                                    | ''
          GOV.UK and x@london.example                   | ''
          <UK>                                          | ''
          London Bridge, Leeds Road, Kent House         | ''
          Rotherham Holdings plc, Leeds Products Ltd    | ''
          """)
  void anotherPlaceIsNoLink(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Yorkshire Police                        | south-yorkshire=South Yorkshire Police (organisation)
          the Leeds and Wrekin Trust                    | leeds=Leeds and Wrekin Trust (organisation); telford-and-wrekin=Leeds and Wrekin Trust (organisation)
          Leeds Crown Court                             | leeds=Leeds Crown Court (organisation)
          Leeds Teaching Hospitals NHS Trust            | leeds=Leeds Teaching Hospitals NHS Trust (organisation)
          Bank of England                               | england=Bank of England (organisation)
          University of Sheffield and Leeds             | sheffield=University of Sheffield (organisation); leeds=Leeds (full-name)
          Sheffield Wednesday                           | sheffield=Sheffield Wednesday (organisation)
          HMP Leeds                                     | leeds=HMP Leeds (organisation)
          Leeds council                                 | leeds=Leeds (full-name)
          Leeds and London                              | leeds=Leeds (full-name); london=London (full-name)
          """)
  void aBodyImpliesItsPlace(String text, String links) {
    assertEquals(links, links(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Telford & Wrekin                              | telford-and-wrekin=Telford & Wrekin
          Telford-and-Wrekin                            | telford-and-wrekin=Telford-and-Wrekin
          St. Albans, St Albans, Saint Albans           | st-albans=St. Albans; st-albans=St Albans; st-albans=Saint Albans
          the U.K. and the U.S.                         | uk=U.K; us=U.S
          """)
  void aNameHasSeveralSpellings(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  private static String headline(String title, String text) {
    return RecordDraft.titled(title).passage(text).linksBy(linker);
  }

  @Test
  void aHeadlineInCapitalsNamesPlaces() {
    assertEquals("rotherham=ROTHERHAM (full-name)", headline("ROTHERHAM LEADERS CRITICISED", "-"));
    assertEquals("leeds=LEEDS COUNCIL (organisation)", headline("LEEDS COUNCIL CRITICISED", "-"));
    assertEquals("uk=U.K (full-name)", headline("U.K. TO CUT TAXES", "-"));
    assertEquals("", headline("JACK LONDON DIES", "-"));
  }

  @Test
  void anEverydayWordInCapitalsNeedsItsPlaceInTheText() {
    assertEquals("", headline("READING FOR ALL", "All learn reading."));
    assertEquals(
        "reading=READING (context); reading=Reading (context); berkshire=Berkshire (full-name)",
        headline("READING FOR ALL", "In Reading, Berkshire"));
    assertEquals("", headline("TELL US MORE", "-"));
    assertEquals(
        "us=US (context); us=America (full-name)", headline("WHAT US LEADERS SAY", "In America"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gillingham and Rainham                        | gillingham=Gillingham; rainham=Rainham
          Rainham & Gillingham                          | rainham=Rainham; gillingham=Gillingham
          Gillingham, but Rainham                       | ''
          Havering and Rainham                          | havering=Havering; rainham-havering=Rainham
          Slough and Reading are towns                  | slough=Slough; reading=Reading
          Leeds, Slough, Reading, and so on             | leeds=Leeds; slough=Slough; reading=Reading
          Ada Hill (Slough and Reading West) (Ind)      | slough=Slough; reading=Reading
          Member for North Reading                      | reading=Reading
          for Leeds (Ada Hill) and for Reading (Bo Hill)| leeds=Leeds; reading=Reading
          """)
  void placesSideBySideLieTogether(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sale, Greater Manchester                      | sale=Sale; greater-manchester=Greater Manchester
          the Sale of Slough in Greater Manchester      | slough=Slough; greater-manchester=Greater Manchester
          In Slough, in Reading. If Reading is          | slough=Slough; reading=Reading; reading=Reading
          In Slough, in Reading. The Reading is         | slough=Slough; reading=Reading
          a doctor in Hyde, and patients in Hyde        | hyde=Hyde; hyde=Hyde
          a doctor in Hyde                              | ''
          """)
  void whatIsNamedOnceIsKnownAgain(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Preston lost                                  | ''
          Preston lost in England                       | preston=Preston; england=England
          in Preston                                    | preston=Preston
          Preston Crown Court                           | preston=Preston Crown Court
          Preston, Lancashire                           | preston=Preston; lancashire=Lancashire
          Leeds Smith, Rotherham Davies and others      | ''
          Texas. Preston lost.                          | texas=Texas
          """)
  void aNameOfPersonsAndTownsAbroadNeedsItsCountry(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lincoln v Hill. In Lincolnshire and Lincoln   | lincolnshire=Lincolnshire
          R (Lincoln) v Hill in Lincolnshire            | lincolnshire=Lincolnshire
          the judgment in Lincoln, and in Lincolnshire  | lincolnshire=Lincolnshire
          Lincoln and others v Hill in Lincolnshire     | lincolnshire=Lincolnshire
          Barton-under-Lincoln in Lincolnshire          | lincolnshire=Lincolnshire
          464 U.S. 417                                  | ''
          US$15m, and 20 to the U.S. dollar             | ''
          the Gulf of Mexico                            | ''
          on the river Usk, and a town on the Usk       | ''
          on the Usk side, in Usk                       | usk=Usk; usk=Usk
          Bank of Mexico                                | ''
          Weir Corp of Mexico                           | mexico=Corp of Mexico
          the Israel-Lebanon border, Lebanon-Mexico     | israel=Israel; lebanon=Lebanon; lebanon=Lebanon; mexico=Mexico
          the Mexico-Weir case                          | mexico=Mexico
          West Mercia police                            | shropshire=West Mercia police
          """)
  void otherNamesAroundAPlaceAreRead(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @Test
  void aFoodAtTheBeginningOfASentenceIsNoCountry() {
    assertEquals("", mentions("A turkey farm. Turkey prices rose."));
    assertEquals("turkey=Turkey", mentions("Turkey signed the treaty."));
    assertEquals("turkey=Turkey; turkey=Turkey", mentions("Turkey sold turkey in Turkey."));
  }

  @Test
  void whatIsFarAwayInALongReportSaysLittle() {
    var record = RecordDraft.titled("-").passage("Lincolnshire");
    for (int i = 0; i < 30; i++) {
      record.passage("word ".repeat(100));
    }
    assertEquals(
        "lincolnshire=Lincolnshire", record.passage("Lincoln, Ada, 60").mentionsBy(linker));
  }

  @Test
  void isLinearInHostileTexts() {
    String[] texts = {
      "Boston ".repeat(40_000),
      "Lincoln, ".repeat(30_000) + "Lincolnshire",
      "in Reading Lincolnshire Boston ".repeat(10_000),
      "LONDON ".repeat(30_000),
      "London " + "and of Weir ".repeat(20_000),
      "(".repeat(100_000),
      "(" + "Lincoln and ".repeat(20_000) + ") (",
      "Rainham and Gillingham and ".repeat(10_000),
      "Turkey. ".repeat(30_000),
      "London" + " ".repeat(200_000) + "Texas"
    };
    for (String text : texts) {
      var record = RecordDraft.titled("-");
      for (int i = 0; i < text.length(); i += LONGEST_PASSAGE) {
        record.passage("-" + text.substring(i, Math.min(text.length(), i + LONGEST_PASSAGE)));
      }
      assertTimeout(Duration.ofSeconds(10), () -> record.mentionsBy(linker));
    }
  }
}
