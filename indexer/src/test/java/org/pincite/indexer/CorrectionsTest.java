package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.link.ContentHash;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.indexer.correction.CorrectionReport.Applied;

/// What a run does with the corrections of links.
class CorrectionsTest {
  private static final String FIRST = "Ada Quillon met Ada Quillon of Weirton.";
  private static final String SECOND = "Ada Quillon spoke.";

  @TempDir private Path folder = Path.of("set by JUnit");
  private CorrectedRuns runs = new CorrectedRuns(folder);

  @BeforeEach
  void writesARecord() throws Exception {
    runs = new CorrectedRuns(folder);
    runs.writeAuthority();
    runs.record("a", "News of Ada Quillon", FIRST + "\n\n" + SECOND);
    runs.record("b", "Other news", "Ada Quillon came.");
    runs.run();
  }

  private static final String UNCORRECTED =
      "p:quillon-ada@8/p:quillon-ada@0 p:quillon-ada@16 l:weirton@31/p:quillon-ada@0";

  private static String record(String id, String content) {
    return "'record':'" + CorrectedRuns.id(id) + "','content':'" + content + "'";
  }

  private String record(String id) throws Exception {
    var linked = runs.linked(id);
    return record(
        id,
        ContentHash.of(
            linked.record().title(),
            linked.passages().stream().map(LinkedPassage::passage).toList()));
  }

  private static String mention(String text, String surface, int occurrence) {
    return "'passage':'"
        + ContentHash.of(text)
        + "','surface':'"
        + surface
        + "','occurrence':"
        + occurrence;
  }

  private static String what(String action, String scope) {
    return "'action':'" + action + "','scope':'" + scope + "','entity':'p:quillon-ada',";
  }

  private List<String> unmatched() throws Exception {
    return runs.corrections().unmatched().stream()
        .map(remark -> remark.line() + ": " + remark.text())
        .toList();
  }

  private int records(String person) throws Exception {
    try (var directory = runs.job().current().recordsIndex();
        var index = DirectoryReader.open(directory)) {
      return new IndexSearcher(index).count(Facet.PERSON.field().anyOf(List.of(person)));
    }
  }

  @Test
  void withoutCorrectionsAllIsLinkedAndNothingReported() throws Exception {
    assertEquals(UNCORRECTED, runs.links("a"));
    assertEquals(0, runs.corrections().corrections());
    assertEquals(2, records("p:quillon-ada"));
  }

  @Test
  void oneMentionIsRemovedAndTheOthersStay() throws Exception {
    runs.correct(what("remove", "mention") + record("a") + "," + mention(FIRST, "Ada Quillon", 2));
    var report = runs.run();

    assertEquals(2, report.filesTakenOver(), "nothing is read again");
    assertEquals("p:quillon-ada@8/p:quillon-ada@0 l:weirton@31/p:quillon-ada@0", runs.links("a"));
    assertEquals("/p:quillon-ada@0", runs.links("b"));
    assertEquals(List.of(new Applied(1, "p:quillon-ada", 1)), report.corrections().applied());
    assertEquals(1, report.corrections().linksRemoved());
    assertEquals(List.of(), report.corrections().unmatched());
    runs.run();
    assertEquals("p:quillon-ada@8/p:quillon-ada@0 l:weirton@31/p:quillon-ada@0", runs.links("a"));
  }

  @Test
  void theMentionInATitleIsOneToo() throws Exception {
    runs.correct(
        what("remove", "mention")
            + record("a")
            + ","
            + mention("News of Ada Quillon", "Ada Quillon", 1));
    runs.run();
    assertEquals(UNCORRECTED.substring(UNCORRECTED.indexOf('/')), runs.links("a"));
  }

  @Test
  void allMentionsInARecordAreRemovedAndSoIsItsFacet() throws Exception {
    runs.correct(what("remove", "record") + record("a"));
    assertEquals(4, runs.corrections().linksRemoved());
    assertEquals("/l:weirton@31/", runs.links("a"));
    assertEquals("/p:quillon-ada@0", runs.links("b"));
    assertEquals(1, records("p:quillon-ada"));
  }

  @Test
  void allRecordsOfAPublisherAreMeantHoweverItsNameIsWritten() throws Exception {
    runs.correct(what("remove", "publication") + "'publisher':'the daily-example'");
    runs.job().write("c.txt", "Ada Quillon went.");
    assertEquals(5, runs.corrections().linksRemoved());
    assertEquals("/l:weirton@31/", runs.links("a"));
    assertEquals("/", runs.links("b"));
    assertEquals(1, records("p:quillon-ada"), "of another publisher");
  }

  @Test
  void aCorrectionOfARecordSurvivesOtherSpacesAndPassages() throws Exception {
    runs.correct(what("remove", "record") + record("a"));
    runs.record(
        "a",
        "News of Ada  Quillon",
        "Ada\u00a0Quillon met Ada\n\nQuillon of Weir\u00adton. " + SECOND);
    var report = runs.corrections();
    assertEquals(List.of(), report.unmatched());
    assertEquals(List.of(), report.changed());
    assertEquals(1, report.applied().size());
    assertTrue(!runs.links("a").contains("p:"), runs.links("a"));
  }

  @Test
  void andAnotherAddress() throws Exception {
    runs.correct(what("remove", "record") + record("a"));
    runs.correct(
        what("remove", "mention")
            + record("b")
            + ","
            + mention("Ada Quillon came.", "Ada Quillon", 1));
    Files.delete(runs.job().source().resolve("a.jsonl"));
    Files.delete(runs.job().source().resolve("b.jsonl"));
    runs.record("moved-a", "News of Ada Quillon", FIRST + "\n\n" + SECOND);
    runs.record("moved-b", "Other news", "Ada Quillon came.");
    assertEquals(List.of(), unmatched());
    assertEquals("/l:weirton@31/", runs.links("moved-a"));
    assertEquals("/", runs.links("moved-b"));
  }

  @Test
  void aCorrectionOfAMentionSurvivesOtherSpacesAndChangesElsewhere() throws Exception {
    runs.correct(what("remove", "mention") + record("a") + "," + mention(FIRST, "ada quillon", 2));
    runs.record("a", "News of Ada Quillon", FIRST.replace(" ", "  ") + "\n\nShe spoke.");
    assertEquals(List.of(), unmatched());
    assertEquals("p:quillon-ada@8/p:quillon-ada@0 l:weirton@31/", runs.links("a"));
  }

  @Test
  void aRecordWithAnotherTextIsCorrectedStillAndThatIsSaid() throws Exception {
    runs.correct(what("remove", "record") + record("a"));
    runs.record("a", "News of Ada Quillon", "Ada Quillon resigned.");
    var report = runs.corrections();
    assertEquals("/", runs.links("a"));
    assertEquals(List.of(), report.unmatched());
    assertEquals(
        "the text of record " + CorrectedRuns.id("a") + " has changed since",
        report.changed().getFirst().text());
  }

  @Test
  void aRestoredLinkIsThereAgain() throws Exception {
    String target = record("a") + "," + mention(FIRST, "Ada Quillon", 2);
    runs.correct(what("remove", "mention") + target);
    runs.correct(what("restore", "mention") + target);
    assertEquals(List.of(), unmatched());
    assertEquals(UNCORRECTED, runs.links("a"));
    runs.correct(what("remove", "mention") + target);
    runs.run();
    assertEquals("p:quillon-ada@8/p:quillon-ada@0 l:weirton@31/p:quillon-ada@0", runs.links("a"));
  }

  @Test
  void aRecordCanBeExceptedFromItsPublisher() throws Exception {
    runs.correct(what("remove", "publication") + "'publisher':'The Daily Example'");
    runs.correct(what("restore", "record") + record("a"));
    assertEquals(List.of(), unmatched());
    assertEquals(UNCORRECTED, runs.links("a"));
    assertEquals("/", runs.links("b"));
  }

  @Test
  void takingBackAWideRemovalLeavesANarrowOne() throws Exception {
    runs.correct(what("remove", "record") + record("a"));
    runs.correct(what("remove", "publication") + "'publisher':'The Daily Example'");
    runs.correct(what("restore", "publication") + "'publisher':'The Daily Example'");
    assertEquals(List.of(), unmatched());
    assertEquals("/l:weirton@31/", runs.links("a"));
    assertEquals("/p:quillon-ada@0", runs.links("b"));
  }

  @Test
  void theIdThatAnEntityHadBeforeStillMeansIt() throws Exception {
    runs.correct((what("remove", "record") + record("a")).replace("quillon-ada", "quillon-a"));
    assertEquals(List.of(), unmatched());
    assertEquals("/l:weirton@31/", runs.links("a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p:quillon-ada | gone | record      | record ID is not in the index, nor one of the same text that names it
          p:quillon-ada | gone | mention     | record ID is not in the index, nor one of the same text that names it
          l:weirton     | b    | record      | record ID does not link it
          p:quillon-ada | a    | mention     | these words of record ID are not linked to it
          p:quillon-ada | b    | mention     | the text of the passage in record ID has changed
          l:weirton     | -    | publication | no record of “The Weekly Example” is in the index
          p:gone        | a    | record      | it is not listed any more, so nothing is linked to it
          """)
  void aCorrectionThatMatchesNothingIsReportedWithTheReason(
      String entity, String id, String scope, String reason) throws Exception {
    runs.correct(
        "'action':'remove','scope':'publication','entity':'p:quillon-ada','publisher':'The Daily Example'");
    String target =
        scope.equals("publication")
            ? "'publisher':'The Weekly Example'"
            : record(id, "0".repeat(64)) + "," + mention(FIRST, "Ada Quillon", 3);
    runs.correct("'action':'remove','scope':'" + scope + "','entity':'" + entity + "'," + target);
    assertEquals(List.of("2: " + reason.replace("ID", CorrectedRuns.id(id))), unmatched());
  }

  @Test
  void aRestorationOfWhatWasNotRemovedIsReported() throws Exception {
    runs.correct(what("restore", "record") + record("a"));
    assertEquals(List.of("1: there is no earlier removal that it takes back"), unmatched());
    assertEquals(UNCORRECTED, runs.links("a"));
  }

  @Test
  void whatDidNothingStandsInTheTableAndInTheJson() throws Exception {
    runs.correct(what("remove", "record") + record("gone", "0"));
    var report = runs.run();
    String table = ReportText.table(report);
    assertTrue(table.contains("corrections: 1, which took away 0 links"), table);
    assertTrue(table.contains("corrections.jsonl, line 1 (p:quillon-ada): did nothing: "), table);
    assertTrue(ReportText.json(report).contains("\"unmatched\":[{\"line\":1,"));
  }

  @Test
  void aPersonWhoIsNotListedAnyMoreIsGoneAtTheNextRun() throws Exception {
    Files.delete(runs.authority().resolve("persons.jsonl"));
    assertEquals(2, runs.run().filesTakenOver());
    assertEquals("/l:weirton@31/", runs.links("a"));
    assertEquals(0, records("p:quillon-ada"));
  }
}
