package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.authority.AuthorityFile;

/// All persons here are fictional.
class PersonLinkingTest {

  private static final String ROLE =
      ",\"publicRole\":{\"role\":\"Minister\",\"source\":\"Report\"}}\n";
  private static final String PERSONS =
      """
      {"id":"p:orrin","name":"Keld Orrin","surname":"Orrin","aliases":["Sir Keld Orrin"],\
      "roles":[{"office":"o:dpp","from":"2008","to":"2013"}]
      {"id":"p:venn","name":"Ruth Venn","surname":"Venn",\
      "roles":[{"office":"o:home","from":"2010","to":"2016"}]
      {"id":"p:venn-old","name":"Owen Venn","surname":"Venn",\
      "roles":[{"office":"o:home","from":"1992","to":"1993"}]
      {"id":"p:straw","name":"Piers Straw","surname":"Straw","surnameMode":"never",\
      "roles":[{"office":"o:home","from":"1997","to":"2001"}]
      {"id":"p:zandt","name":"Ilse Zandt","surname":"Zandt","surnameMode":"alone"
      {"id":"p:mosely","name":"Rachel de Mosely","surname":"de Mosely",\
      "aliases":["Dame Rachel de Mosely"]
      {"id":"p:thorn","name":"Tom Thorn","surname":"Thorn","ambiguous":true,\
      "roles":[{"office":"o:chief","from":"2012","to":"2016"}],\
      "context":{"boost":["Weir Police"]}
      {"id":"p:fenn","name":"Ian Fenn","surname":"Fenn",\
      "aliases":[{"text":"Lord Fenn","kind":"peerage","from":"2010"}]
      {"id":"p:fenn-elder","name":"Hal Fenn","surname":"Fenn",\
      "aliases":[{"text":"Lord Fenn","kind":"peerage","to":"2005"}]
      {"id":"p:marsh","name":"Una Marsh","surname":"Marsh","context":{"must":["Weir Inquiry"]}
      {"id":"p:weir","name":"Jon Weir","surname":"Weir"
      {"id":"p:hale","name":"Venn Hale","surname":"Hale","aliases":["Sir Venn Hale"]
      {"id":"p:mcbane","name":"Ada McBane","surname":"McBane"
      {"id":"p:aster","name":"Aster","surname":"Aster","surnameMode":"alone"
      {"id":"p:price","name":"Price","surname":"Price","surnameMode":"alone"
      {"id":"p:lund","name":"Mika Lund","surname":"Lund",\
      "roles":[{"title":"Prime Minister","from":"2001","to":"2005"}]
      {"id":"p:lund-eva","name":"Eva Lund","surname":"Lund"
      """
          .replace("\n", ROLE);
  private static final String OFFICES =
      """
      {"id":"o:dpp","name":"Director of Public Prosecutions","kind":"legal","aliases":["DPP"],"singleHolder":true}
      {"id":"o:home","name":"Home Secretary","kind":"minister","singleHolder":true}
      {"id":"o:chief","name":"Chief Constable of Weir Police","kind":"police","titles":["Chief Constable"]}
      """;
  private static final String PLACES = "{\"id\":\"l:weir\",\"name\":\"Weir\",\"type\":\"town\"}\n";

  private static AuthorityFile authority = AuthorityFile.empty();
  private static RecordLinker linker =
      new RecordLinker(AuthorityFile.empty(), LinkSettings.standard());

  @BeforeAll
  static void lists(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("persons.jsonl"), PERSONS);
    Files.writeString(folder.resolve("offices.jsonl"), OFFICES);
    Files.writeString(folder.resolve("places.jsonl"), PLACES);
    authority = AuthorityFile.load(folder);
    linker = new RecordLinker(authority, LinkSettings.standard());
  }

  private static String links(String text) {
    return RecordDraft.of(text).linksBy(linker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Keld J. Orrin spoke                       | orrin=Keld J. Orrin
          Sir Keld A. B. Orrin spoke                | orrin=Sir Keld A. B. Orrin
          Keld Orrin CBE KC, who                    | orrin=Keld Orrin CBE KC
          Mr Keld Orrin MP                          | orrin=Mr Keld Orrin MP
          the Rt Hon Ruth Venn                      | venn=Rt Hon Ruth Venn
          home secretary Ruth Venn                  | venn=home secretary Ruth Venn
          Home Secretary the Rt Hon Ruth Venn       | venn=Rt Hon Ruth Venn
          KELD ORRIN SPEAKS                         | orrin=KELD ORRIN
          Keld ORRIN                                | orrin=Keld ORRIN
          MR KELD ORRIN: Yes                        | orrin=MR KELD ORRIN
          ADA MCBANE                                | mcbane=ADA MCBANE
          """)
  void titlesInitialsAndHonoursBelongToAFullName(String text, String link) {
    assertEquals(link + " (full-name)", links(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Keld Orrin Road",
        "Keld Orrin Foundation gave",
        "Keld Orrin Smith was there",
        "Keld Orrin Jr",
        "Keld Orrin-Hale",
        "Anna-Keld Orrin",
        "keld orrin",
        "Keld, Orrin"
      })
  void aLongerNameIsAnothers(String text) {
    assertEquals("", links(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keld Orrin Tuesday said",
        "Keld Orrin BBC interview",
        "KELD ORRIN TOLD MINISTERS",
        "Keld Orrin Director of Public Prosecutions"
      })
  void whatFollowsAFullNameNeedNotBelongToIt(String text) {
    assertTrue(links(text).startsWith("orrin="), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then Ms Venn left. Ruth Venn is here.  | Ms Venn
          Ruth Venn and then MS VENN: Yes        | MS VENN
          Ruth Venn: Ms Venn’s letter            | Ms Venn
          Ruth Venn met Secretary Venn           | Secretary Venn
          """)
  void aTitleAndSurnameMeanWhoIsNamedInFull(String text, String surface) {
    assertTrue(links(text).contains("venn=" + surface + " (title-surname)"), links(text));
  }

  @Test
  void aFullNameInAnotherSectionIsEnoughForATitle() {
    var draft =
        RecordDraft.titled("-").section("1").passage("Ruth Venn.").section("2").passage("Ms Venn.");
    assertEquals("venn=Ruth Venn (full-name); venn=Ms Venn (title-surname)", draft.linksBy(linker));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr Orrin of the shop",
        "Dr Orrin",
        "Sir Orrin",
        "Mr A. Orrin",
        "Lord Venn, and Ruth Venn",
        "Mr and Mrs Venn, and Ruth Venn",
        "Mrs Orrin, and Sir Keld Orrin",
        "Ms Venn-Hale, and Ruth Venn",
        "Ms Venn Hale, and Ruth Venn",
        "Mr Sam Venn and Mr Venn, not Ruth Venn",
        "Ms Ruth Venn, Owen Venn and Minister Venn"
      })
  void aTitleAndSurnameMayMeanAnybodyElse(String text) {
    assertTrue(!links(text).contains("title-surname"), links(text));
  }

  @Test
  void ofTwoOfASurnameTheTitleMeansTheOneInItsSection() {
    var draft =
        RecordDraft.titled("-")
            .ofType(RecordType.REPORT)
            .section("1")
            .passage("Ruth Venn came.")
            .passage("Ms Venn left.")
            .section("2")
            .passage("Sam Venn came.")
            .passage("Mr Venn left.");
    for (int i = 0; i < 8; i++) {
      draft.section("more " + i).passage("z ".repeat(1400));
    }
    assertEquals("venn=Ruth Venn (full-name); venn=Ms Venn (title-surname)", draft.linksBy(linker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014 | Home Secretary Venn said         | venn=Home Secretary Venn
          1993 | Home Secretary Venn said         | venn-old=Home Secretary Venn
          2014 | home secretary, Ms Venn, said    | venn=Ms Venn
          2014 | the Home Secretary (Ms Venn)     | venn=Ms Venn
          2014 | then DPP, Mr Orrin, said         | orrin=Mr Orrin
          2024 | In 2011 the DPP, Mr Orrin, said  | orrin=Mr Orrin
          2024 | then DPP Orrin                   | orrin=DPP Orrin
          1998 | Home Secretary Straw             | straw=Home Secretary Straw
          2014 | Chief Constable Thorn            | thorn=Chief Constable Thorn
          """)
  void anOfficeAndSurnameMeanItsHolderAtTheTime(String published, String text, String link) {
    assertEquals(
        link + " (office-surname)", RecordDraft.of(text).published(published).linksBy(linker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024 | Home Secretary Venn said
          1985 | DPP Orrin
          2014 | deputy Chief Constable Thorn
          2014 | shadow Home Secretary Venn
          2014 | Home Secretary Orrin
          """)
  void anOfficeAndSurnameAreNoLinkAtAnotherTime(String published, String text) {
    assertEquals("", RecordDraft.of(text).published(published).linksBy(linker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014 | Mr Orrin is no longer the DPP.   | orrin=Mr Orrin (title-surname)
          1985 | Mr Orrin is not the DPP.         | ''
          2014 | Ms Venn was asked as Home Secretary. | venn=Ms Venn (title-surname)
          """)
  void anOfficeInThePassageSupportsATitleAndSurname(String published, String text, String link) {
    assertEquals(link, RecordDraft.of(text).published(published).linksBy(linker));
  }

  @Test
  void aKnightOrDameIsCalledByTheForename() {
    assertEquals(
        "mosely=Dame Rachel de Mosely (full-name); mosely=Dame Rachel (title-surname)",
        links("Dame Rachel de Mosely came, and Dame Rachel spoke."));
    assertEquals(
        "hale=Sir Venn Hale (full-name); hale=Sir Venn (title-surname)",
        links("Sir Venn Hale came, and Sir Venn spoke."));
    assertEquals(
        "hale=Sir Venn Hale (full-name)",
        links("Sir Venn Hale and Sir Venn Cole came, and Sir Venn spoke."));
    assertEquals(
        "hale=Sir Venn Hale (full-name)", links("Sir Venn Hale met Lord Venn and Dame Venn."));
    assertEquals("", links("Dame Rachel spoke. Dame Rachel Hale left."));
    assertEquals("venn=Ruth Venn (full-name)", links("Ruth Venn came, and Dame Ruth spoke."));
  }

  @Test
  void aSurnameMeansWhoWasNamedBeforeInTheSection() {
    assertEquals(
        "orrin=Keld Orrin (full-name); orrin=Orrin (surname)",
        links("Keld Orrin came, and Orrin’s letter was read."));
    assertEquals(
        "mosely=Rachel de Mosely (full-name); mosely=de Mosely (surname)",
        links("Rachel de Mosely came, and de Mosely spoke."));
    assertEquals("orrin=Keld Orrin (full-name)", links("Orrin spoke before Keld Orrin."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Orrin",
        "K. Orrin",
        "Anna-Orrin",
        "Orrin-Hale",
        "Orrin Street",
        "Orrin Committee",
        "orrin",
        "van Orrin",
        "Orrin Hale",
        "Will Orrin"
      })
  void aSurnameIsNoLinkInALongerName(String name) {
    String links = links("Keld Orrin came. They saw " + name + " there.");
    assertEquals("orrin=Keld Orrin (full-name)", links);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "But Orrin said",
        "on Tuesday Orrin said",
        "Britain’s Orrin said",
        "“Orrin said",
        "anti-Orrin",
        "Orrin-led",
        "Mr Hale, Orrin, and",
        "Orrin KC said",
        "ORRIN: Yes"
      })
  void aSurnameIsALinkBesideOtherWords(String text) {
    assertTrue(
        RecordDraft.titled("-")
            .passage("Keld Orrin came.")
            .passage(text)
            .linksBy(linker)
            .toLowerCase(java.util.Locale.ROOT)
            .contains("orrin=orrin"),
        text);
  }

  @Test
  void twoOfOneSurnameAreKeptApart() {
    assertEquals(
        "venn=Ruth Venn (full-name); venn-old=Owen Venn (full-name)",
        links("Ruth Venn met Owen Venn, and Venn left."));
    var draft =
        RecordDraft.titled("-")
            .passage("Ruth Venn came, and Venn spoke.")
            .passage("Owen Venn came, and Venn left.")
            .passage("Venn was not seen.");
    assertEquals(
        "venn=Ruth Venn (full-name); venn=Venn (surname);"
            + " venn-old=Owen Venn (full-name); venn-old=Venn (surname)",
        draft.linksBy(linker));
  }

  @Test
  void somebodyElseOfTheSurnameMakesItUnclear() {
    assertEquals(
        "orrin=Keld Orrin (full-name)", links("Keld Orrin and Anna Orrin came, and Orrin left."));
  }

  @Test
  void aShortTextOrArticleIsOneSectionAndALongReportIsNot() {
    var draft =
        RecordDraft.titled("-").section("1").passage("Keld Orrin.").section("2").passage("Orrin.");
    assertTrue(draft.linksBy(linker).endsWith("orrin=Orrin (surname)"));
    for (int i = 0; i < 8; i++) {
      draft.section("more " + i).passage("z ".repeat(1400));
    }
    assertTrue(draft.linksBy(linker).endsWith("orrin=Orrin (surname)"));
    assertEquals("orrin=Keld Orrin (full-name)", draft.ofType(RecordType.REPORT).linksBy(linker));
  }

  @Test
  void aSurnameThatIsAWordOrPlaceIsNeverLinkedAlone() {
    assertEquals(
        "straw=Piers Straw (full-name); straw=Mr Straw (title-surname)",
        links("Piers Straw came. Straw burns, said Mr Straw."));
    assertEquals(
        "p:weir, l:weir",
        String.join(
            ", ",
            RecordDraft.of("Jon Weir went to Weir.")
                .linkedBy(linker)
                .record()
                .passages()
                .getFirst()
                .mentions()
                .stream()
                .map(mention -> mention.entity())
                .toList()));
  }

  @Test
  void aSurnameThatNobodyElseHasIsLinkedAnywhere() {
    assertEquals("zandt=Zandt (surname)", links("Zandt spoke."));
    assertEquals("", links("Anna Zandt came, and Zandt spoke."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orrin orders review            | Keld Orrin said    | orrin=Orrin (headline-surname)
          ORRIN ORDERS REVIEW            | Keld Orrin said    | orrin=ORRIN (headline-surname)
          Orrin Orders Review Of Funding | Keld Orrin said    | orrin=Orrin (headline-surname)
          The Orrin Review Is Published  | Keld Orrin said    | ''
          Orrin orders review            | He said            | ''
          Orrin orders review            | Keld and Ann Orrin | ''
          STRAW ORDERS REVIEW            | Piers Straw said   | ''
          Venn orders review             | Ruth Venn, Owen Venn | ''
          Zandt orders review            | She said           | zandt=Zandt (headline-surname)
          """)
  void aHeadlineHasASurnameThatTheTextExplains(String title, String text, String link) {
    String links = RecordDraft.titled(title).passage(text).linksBy(linker);
    assertEquals(link, links.contains("headline") ? links.split("; ", 2)[0] : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MINISTER SAYS ORRIN WILL REJECT TAX   | Keld Orrin said          | orrin=ORRIN
          REPORT DIMINISHES ORRIN'S HOPES       | Keld Orrin said          | orrin=ORRIN
          TREASURY'S ORRIN SEES GROWTH THIS YEAR | Keld Orrin said         | orrin=ORRIN
          Anti-Orrin March Held Near The Palace | Keld Orrin said          | orrin=Orrin
          BARRON ORRIN WINS PRIZE FOR PEARS     | Keld Orrin said          | ''
          JOHN ORRIN WINS PRIZE FOR PEARS       | Keld Orrin said          | ''
          ORRIN CORP SEES GROWTH THIS YEAR      | Keld Orrin said          | ''
          """)
  void aWordInCapitalsBeforeASurnameIsAForenameOnlyWhenItMayBeOne(
      String title, String text, String link) {
    String links = RecordDraft.titled(title).passage(text).linksBy(linker);
    assertEquals(
        link.isEmpty() ? "" : link + " (headline-surname)",
        links.contains("headline") ? links.split("; ", 2)[0] : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aster spoke.                              | aster=Aster (full-name)
          Minister Lo Aster spoke.                  | aster=Aster (full-name)
          President Aster spoke.                    | aster=President Aster (title-surname)
          They met Deputy Minister Aster.           | aster=Minister Aster (title-surname)
          MINISTER SAYS ASTER WILL SPEAK            | aster=ASTER (full-name)
          Aster Corp said. Aster rose by a third.   | ''
          McFell Aster Inc said McFell Aster rose.  | ''
          Lo Aster and Co said.                     | ''
          Aster & Sons said.                        | ''
          Aster and Technology ministers met.       | aster=Aster (full-name)
          Aster-Hill spoke.                         | ''
          the Aster Road                            | ''
          ASTER, March 3 - Rain fell.               | ''
          PRICE RISES EXPECTED IN MARCH             | ''
          Price spoke.                              | price=Price (full-name)
          """)
  void whoIsListedByOneWordIsMeantByItUnlessItIsACompanys(String text, String link) {
    assertEquals(link, links(text));
  }

  @Test
  void aTitleInCapitalsHasWhoIsListedByOneWordAndAWordOnlyWithSupport() {
    var draft = RecordDraft.titled("LEADER SAYS PRICE AND ASTER WILL MEET").passage("He spoke.");
    assertEquals("aster=ASTER", draft.mentionsBy(linker));
    assertEquals(
        "price=PRICE; aster=ASTER; price=President Price",
        draft.passage("President Price spoke.").mentionsBy(linker));
    assertEquals(
        "price=PRICE; price=President Price", draft.passage("Aster Corp rose.").mentionsBy(linker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Lund administration fell            | lund=Lund (government)
          the Mika Lund government fell           | lund=Mika Lund (government)
          THE LUND ADMINISTRATION                 | lund=LUND (government)
          Lund’s government fell                  | ''
          the Hal Lund administration fell        | ''
          Mark Lund of the Lund administration    | ''
          the Orrin administration fell           | ''
          the Lund centre fell                    | ''
          """)
  void aGovernmentIsCalledAfterWhoLedIt(String text, String link) {
    assertEquals(link, links(text));
  }

  @Test
  void aGovernmentIsItsLeadersAlsoBesideANamesake() {
    assertEquals(
        "lund-eva=Eva Lund (full-name); lund=Lund (government); lund-eva=Lund (surname)",
        links("Eva Lund opposed the Lund government. Lund wrote books."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Piers Straw came. Straw said no.        | straw=Straw (surname)
          Piers Straw came. "No", said Straw.     | straw=Straw (surname)
          Piers Straw led the Straw government.   | straw=Straw (government)
          Piers Straw came. Straw burns.          | ''
          Piers and Ann Straw came. Straw said no. | ''
          Straw said no.                          | ''
          """)
  void aSurnameThatIsAWordIsLinkedWhereItSpeaks(String text, String link) {
    String links = links(text);
    assertEquals(link, links.contains("; ") ? links.split("; ", 2)[1] : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Thorn, a baker, spoke.                          | ''
          Chief Constable Tom Thorn spoke.                    | thorn=Chief Constable Tom Thorn
          Tom Thorn of Weir Police spoke.                     | thorn=Tom Thorn
          Tom Thorn, the Chief Constable, spoke.              | thorn=Tom Thorn
          """)
  void anAmbiguousNameNeedsSupport(String text, String link) {
    String links = RecordDraft.of(text).published("2014").linksBy(linker);
    assertEquals(link.isEmpty() ? "" : link + " (context)", links.split("; ", 2)[0]);
  }

  @Test
  void supportHoldsForTheWholeRecord() {
    var draft = RecordDraft.titled("Tom Thorn speaks").passage("Chief Constable Tom Thorn spoke.");
    assertEquals(
        "thorn=Tom Thorn (context); thorn=Chief Constable Tom Thorn (context)",
        draft.published("2014").linksBy(linker));
  }

  @Test
  void aNameThatTwoHaveHadMeansWhoHadItThen() {
    assertEquals(
        "fenn=Lord Fenn (context)",
        RecordDraft.of("Lord Fenn spoke.").published("2015-03-01").linksBy(linker));
    assertEquals(
        "fenn-elder=Lord Fenn (full-name)",
        RecordDraft.of("Lord Fenn spoke.").published("1999-03-01").linksBy(linker));
    assertEquals(
        "fenn-elder=Lord Fenn (context); fenn-elder=Hal Fenn (full-name)",
        links("Lord Fenn spoke, who is Hal Fenn."));
    assertEquals("", links("Lord Fenn spoke."));
  }

  @Test
  void aPersonWhoMustHaveCompanyIsNotLinkedWithoutIt() {
    assertEquals("", links("Una Marsh came, and Ms Marsh spoke."));
    assertEquals(
        "marsh=Una Marsh (full-name); marsh=Ms Marsh (title-surname); weir=Weir (full-name)",
        links("Una Marsh came, and Ms Marsh spoke to the Weir Inquiry."));
  }

  @Test
  void anOfficeAloneMeansItsHolderWhenThatIsWanted() {
    var offices = new RecordLinker(authority, new LinkSettings(true));
    assertEquals(
        "orrin=Director of Public Prosecutions (office)",
        RecordDraft.of("the Director of Public Prosecutions said")
            .published("2010-05-01")
            .linksBy(offices));
    assertEquals(
        "orrin=DPP (office)",
        RecordDraft.of("the DPP in 2011 said").published("2024").linksBy(offices));
    for (String text :
        List.of("the former DPP said", "the DPP, Ann Hale,", "DPP Hale", "the DPP in 1999 said")) {
      assertEquals("", RecordDraft.of(text).published("2010-05-01").linksBy(offices), text);
    }
    assertEquals("", RecordDraft.of("the DPP said").published("2010-05-01").linksBy(linker));
  }

  @Test
  void theCuratorLearnsWhatWasNotLinked() {
    var notes =
        RecordDraft.of("Sir Rufus Hale met Tom Thorn. Ruth Venn and Owen Venn came; Venn left.")
            .linkedBy(linker)
            .notes();
    assertEquals(List.of("Sir Rufus Hale"), notes.unlisted());
    assertEquals(
        List.of("Tom Thorn [p:thorn]", "Venn [p:venn, p:venn-old]"),
        notes.ambiguous().stream().map(note -> note.surface() + " " + note.candidates()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sir ", "A. ", "Keld ", "Home Secretary, ", "Orrin ", "Anna Orrin ", "Mr Venn "})
  void hostileTextTakesNoLongerThanOther(String part) {
    var draft = RecordDraft.titled("-");
    for (int i = 0; i < 400; i++) {
      draft.passage(part.repeat(2500 / part.length()));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> draft.linkedBy(linker));
  }

  @Test
  void aLargeAuthorityFileLoadsSoon(@TempDir Path folder) throws IOException {
    var persons = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      String name = "Fore" + letters(i % 700) + " Sur" + letters(i);
      persons
          .append("{\"id\":\"p:x")
          .append(i)
          .append("\",\"name\":\"")
          .append(name)
          .append("\",\"surname\":\"Sur")
          .append(letters(i))
          .append("\",\"aliases\":[\"Sir ")
          .append(name)
          .append("\",\"Lord Sur")
          .append(letters(i))
          .append("\"]")
          .append(ROLE);
    }
    Files.writeString(folder.resolve("persons.jsonl"), persons);
    AuthorityFile large = AuthorityFile.load(folder);
    var prepared =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> new RecordLinker(large, LinkSettings.standard()));
    assertEquals(
        "x49999=Lord Sur" + letters(49_999) + " (full-name)",
        RecordDraft.of("Lord Sur" + letters(49_999)).linksBy(prepared));
  }

  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0 || letters.isEmpty(); rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
