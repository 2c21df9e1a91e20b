package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.PublishedDate;
import org.pincite.indexer.reader.DateCandidate.Trust;

class DateChoiceTest {

  private static DateCandidate candidate(Trust trust, String date) {
    return new DateCandidate(PublishedDate.parse(date, trust.name()), trust);
  }

  @Test
  void believesWhatIsWrittenForMachinesThenWhatIsPrintedThenTheAddressThenTheFile() {
    var candidates = new ArrayList<DateCandidate>();
    for (Trust trust : List.of(Trust.FILE, Trust.ADDRESS, Trust.PRINTED, Trust.STRUCTURED)) {
      candidates.add(candidate(trust, "2014-08-2" + candidates.size()));
      assertEquals(trust.name(), DateChoice.of(candidates).date().method());
    }
  }

  @Test
  void believesTheFirstOfThoseThatAreTrustedAlike() {
    var choice =
        DateChoice.of(
            List.of(
                candidate(Trust.STRUCTURED, "2014-08-26"),
                candidate(Trust.STRUCTURED, "2014-08-01")));
    assertEquals("2014-08-26", choice.date().iso().orElseThrow());
  }

  @Test
  void believesNoDateInTheFutureAndNoneBeforePrinting() {
    String tomorrow = LocalDate.now(ZoneOffset.MAX).plusDays(1).toString();
    var choice =
        DateChoice.of(
            List.of(
                candidate(Trust.STRUCTURED, tomorrow),
                candidate(Trust.STRUCTURED, "1449-12-31"),
                candidate(Trust.FILE, "2014-08-26")));
    assertEquals("2014-08-26", choice.date().iso().orElseThrow());
    assertNull(choice.conflict());
  }

  @Test
  void staysUnknownWithoutABelievableDate() {
    assertEquals(PublishedDate.unknown(), DateChoice.of(List.of()).date());
    assertEquals(
        PublishedDate.unknown(),
        DateChoice.of(List.of(new DateCandidate(PublishedDate.unknown(), Trust.PRINTED))).date());
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2014-08-26, PRINTED, 2014-08-26",
    "2014-08, 2014-08-01, ADDRESS, 2014-08-01",
    "2014-08, 2014-09-01, ADDRESS, 2014-08",
    "2014, 2014-08-26, FILE, 2014",
    "2014, 2015-08-26, PRINTED, 2014"
  })
  void takesAMorePreciseDateWithinThePeriodButNotTheFiles(
      String stated, String other, Trust trust, String chosen) {
    var choice =
        DateChoice.of(List.of(candidate(Trust.STRUCTURED, stated), candidate(trust, other)));
    assertEquals(chosen, choice.date().iso().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2014-08-26, 2015-08-27, false",
    "2014-08-26, 2015-08-28, true",
    "2014-08-26, 2012, true",
    "2014-08-26, 2013, false",
    "2014, 2015-12-31, false"
  })
  void tellsOfAConflictOfMoreThanAYear(String chosen, String other, boolean conflict) {
    var choice =
        DateChoice.of(
            List.of(candidate(Trust.STRUCTURED, chosen), candidate(Trust.ADDRESS, other)));
    assertEquals(conflict, choice.conflict() != null, String.valueOf(choice.conflict()));
  }

  @Test
  void theDateOfAFileThatWasMadeAgainIsNoConflict() {
    DateChoice choice =
        DateChoice.of(
            List.of(candidate(Trust.PRINTED, "2003-04-15"), candidate(Trust.FILE, "2021-07-16")));
    assertEquals("2003-04-15", choice.date().iso().orElseThrow());
    assertNull(choice.conflict());
  }

  @Test
  void namesTheDateThatIsFurthestAway() {
    var choice =
        DateChoice.of(
            List.of(
                candidate(Trust.STRUCTURED, "2014-08-26"),
                candidate(Trust.PRINTED, "2011"),
                candidate(Trust.ADDRESS, "2001-05-06")));
    assertEquals("published 2014-08-26 (STRUCTURED), but 2001-05-06 (ADDRESS)", choice.conflict());
  }
}
