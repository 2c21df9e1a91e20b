package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.authority.AuthorityFile;

/// All persons here are fictional; the places are not.
class NamesTest {

  private static final String ROLE =
      ",\"publicRole\":{\"role\":\"Chair\",\"source\":\"Report\"}}\n";
  private static final String PERSONS =
      """
      {"id":"p:hill","name":"Ada Hill","aliases":["Dame Ada Hill","Lady Hill"]
      {"id":"p:okri","name":"Ben O'Kri","aliases":["Lord Okri","Lord Okri of Weir"]
      {"id":"p:york","name":"Cy York","aliases":["C. J. York"]
      {"id":"p:lynn","name":"Dee Lynn","ambiguous":true,"aliases":["Professor Dee Lynn","Dee Lynn KC"]
      {"id":"p:ann","name":"Ann Reed-Moss","aliases":["Lady Moss"]
      {"id":"p:bea","name":"Béa Åkesson","aliases":["Lady Moss"]
      {"id":"p:derby","name":"Derby"
      """
          .replace("\n", ROLE);
  private static final String PLACES =
      """
      {"id":"l:york","name":"York","type":"city","context":{"not":["New York","Duke of York"]}}
      {"id":"l:yorkshire","name":"North Yorkshire","type":"county","aliases":["N. Yorkshire"]}
      {"id":"l:england","name":"England","type":"nation","context":{"not":["Church of England"]}}
      {"id":"l:pakistan","name":"Pakistan","type":"country"}
      {"id":"l:st-helens","name":"St Helens","type":"town"}
      {"id":"l:kings-lynn","name":"King's Lynn","type":"town"}
      {"id":"l:barrow","name":"Barrow-in-Furness","type":"town"}
      {"id":"l:sheffield","name":"Sheffield","type":"city"}
      {"id":"l:ashford","name":"Ashford","type":"town","ambiguous":true,"aliases":["Ashford, Kent"]}
      {"id":"l:kent","name":"Kent","type":"county"}
      {"id":"l:newport","name":"Newport","type":"city"}
      {"id":"l:newport-shropshire","name":"Newport, Shropshire","type":"town","aliases":["Newport"]}
      {"id":"l:derby","name":"Derby","type":"city"}
      {"id":"l:hill","name":"Hill","type":"site"}
      """;

  private static RecordLinker linker = linker(AuthorityFile.empty());

  @BeforeAll
  static void lists(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("persons.jsonl"), PERSONS);
    Files.writeString(folder.resolve("places.jsonl"), PLACES);
    linker = linker(AuthorityFile.load(folder));
  }

  private static RecordLinker linker(AuthorityFile authority) {
    return new RecordLinker(authority, LinkSettings.standard());
  }

  /// The mentions as `id=surface`, in their order.
  private static String mentions(String text) {
    return RecordDraft.of(text).mentionsBy(linker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Hill spoke in York.             | hill=Ada Hill; york=York
          (Ada Hill)                          | hill=Ada Hill
          “Ada Hill”                          | hill=Ada Hill
          Dame Ada Hill spoke                 | hill=Dame Ada Hill
          Hill alone is the site              | hill=Hill
          North Yorkshire, not York           | yorkshire=North Yorkshire; york=York
          Ada, Hill and others                | hill=Hill
          Hill Ada                            | hill=Hill
          Ada Hill Ada Hill                   | hill=Ada Hill; hill=Ada Hill
          Cy York                             | york=Cy York
          """)
  void findsTheLongestName(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @Test
  void aPersonGoesBeforeAPlaceOfTheSameName() {
    var passage = RecordDraft.of("Derby").linkedBy(linker).record().passages().getFirst();
    assertEquals("p:derby", passage.mentions().getFirst().entity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ada hill in york                    | ''
          ADA HILL                            | hill=ADA HILL
          Pakistani girls                     | ''
          British Pakistanis                  | ''
          Pakistan's girls                    | pakistan=Pakistan
          Yorkshire                           | ''
          Yorks                               | ''
          Sheffield2                          | ''
          xYork                               | ''
          York                                | york=York
          Sheffield-based                     | sheffield=Sheffield
          pro-Pakistan                        | pakistan=Pakistan
          Sheffield/York                      | sheffield=Sheffield; york=York
          Sheffield–York                      | sheffield=Sheffield; york=York
          Sheffield²                          | sheffield=Sheffield
          """)
  void keepsToLetterCaseAndWholeWords(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Hill's report                   | hill=Ada Hill
          Ada Hill’s report                   | hill=Ada Hill
          Ada Hill' report                    | hill=Ada Hill
          York's and England’s                | york=York; england=England
          King's Lynn and King’s Lynn         | kings-lynn=King's Lynn; kings-lynn=King’s Lynn
          Ben O'Kri, Ben O’Kri’s              | okri=Ben O'Kri; okri=Ben O’Kri
          York'shire                          | york=York
          """)
  void leavesThePossessiveOut(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Barrow-in-Furness                   | barrow=Barrow-in-Furness
          Barrow in Furness                   | barrow=Barrow in Furness
          Barrow\u2011in\u2010Furness         | barrow=Barrow\u2011in\u2010Furness
          St. Helens                          | st-helens=St. Helens
          N Yorkshire                         | yorkshire=N Yorkshire
          C.J. York                           | york=C.J. York
          C J York                            | york=C J York
          Ann Reed Moss                       | ann=Ann Reed Moss
          Ada\u00a0Hill                       | hill=Ada\u00a0Hill
          Sheff\u00adield                     | sheffield=Sheff\u00adield
          Shef\u200bfield\u00ad!              | sheffield=Shef\u200bfield
          She\ufb03eld                        | sheffield=She\ufb03eld
          Shef\ufb01eld                       | sheffield=Shef\ufb01eld
          She\ufb00ield                       | sheffield=She\ufb00ield
          Ada. Hill                           | hill=Ada. Hill
          I told Sheffield. York lost.        | sheffield=Sheffield; york=York
          """)
  void findsANameInItsSpellings(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @Test
  void findsANameThatIsBrokenOverLines() {
    assertEquals("hill=Ada\nHill", mentions("Then Ada\nHill spoke."));
    assertEquals("kings-lynn=King's\r\n Lynn", mentions("in King's\r\n Lynn."));
  }

  @Test
  void aFullStopEndsAName() {
    assertEquals("", mentions("They asked Professor. Dee Lynn spoke."));
    assertEquals("hill=Hill", mentions("So said Dame. Ada. He went to Hill."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Hill-Jones                      | ''
          Ada Hill\u2011Jones                 | ''
          Mary-Ada Hill                       | ''
          Ada Hill-led                        | hill=Ada Hill
          Ann Reed-Moss                       | ann=Ann Reed-Moss
          Ann Reed-Moss-Smith                 | ''
          - Ada Hill - Chair                  | hill=Ada Hill
          1-Ada Hill                          | hill=Ada Hill
          """)
  void aDoubleNameIsAnothersName(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lord Okri                           | okri=Lord Okri
          Lord Okri of Weir                   | okri=Lord Okri of Weir
          Lord Okri of Sudbury                | ''
          Lady Hill of York                   | ''
          Lady Hill of the council            | hill=Lady Hill
          Lady Hill of                        | hill=Lady Hill
          Ada Hill of York                    | hill=Ada Hill; york=York
          """)
  void anotherTerritoryIsAnotherPeer(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Church of England               | ''
          the Church of England in England    | england=England
          Church of Rome, England             | england=England
          New York and York                   | york=York
          the Duke of York’s house            | ''
          """)
  void aPhraseThatMeansSomethingElseIsNoLink(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ashford                             | ''
          Ashford, Kent                       | ashford=Ashford, Kent
          Ashford in Kent                     | kent=Kent
          Dee Lynn                            | ''
          Professor Dee Lynn                  | lynn=Professor Dee Lynn
          Dee Lynn KC                         | lynn=Dee Lynn KC
          Lady Moss                           | ''
          Newport                             | newport=Newport
          Newport, Shropshire                 | newport-shropshire=Newport, Shropshire
          """)
  void anAmbiguousNameIsNoLink(String text, String mentions) {
    assertEquals(mentions, mentions(text));
  }

  @Test
  void accentsHaveOneFormAndOffsetsAreThoseOfTheText() {
    String composed = "Sehr Béa Åkesson.";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertEquals("bea=Béa Åkesson", mentions(composed));
    assertEquals(
        "bea=" + Normalizer.normalize("Béa Åkesson", Normalizer.Form.NFD), mentions(decomposed));
    assertEquals("", mentions("Bea Akesson"));
    assertEquals("york=York", mentions("\ud83d\ude00 York \ud83d"));
  }

  @Test
  void aTextWithoutNamesHasNoMentions() {
    assertEquals("", mentions("... - ' ’s\n"));
    assertEquals("", mentions("\ud800 \udc00 \u0301"));
  }

  @Test
  void knowsNobodyByAnEmptyAuthorityFile() {
    var nobody = linker(AuthorityFile.empty());
    assertEquals("", RecordDraft.of("Ada Hill in York").mentionsBy(nobody));
  }
}
