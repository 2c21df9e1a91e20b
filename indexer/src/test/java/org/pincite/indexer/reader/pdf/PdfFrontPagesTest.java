package org.pincite.indexer.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Notice;

/// Reports, minutes and judgments that never were, set like those that are.
class PdfFrontPagesTest {
  private static final String TEXT =
      "The inquiry heard that the sluice gates at the upper weir had not been opened for eleven"
          + " years, and that nobody at the depot knew where the keys were kept. It was told that a"
          + " survey, published in March 1999, had asked for repairs that were never made.";

  @TempDir Path folder;

  private ReadPdf read(TestPdf pdf) throws IOException {
    return ReadPdf.of(pdf, folder);
  }

  private static TestPdf committeeReport() {
    return new TestPdf()
        .page()
        .lines("House of Commons", "Rivers Committee")
        .heading(26, "Sluice gates and their")
        .heading(26, "keys: follow-up")
        .lines("Sixth Report of Session 2014-15")
        .lines("Ordered by the House of Commons", "to be printed 14 July 2014")
        .lines("HC 68-I", "Published on 24 July 2014", "by authority of the House of Commons")
        .lines("London: The Stationery Office Limited")
        .page()
        .lines("The Rivers Committee", "ISBN 978-0-306-40615-7")
        .paragraph(TEXT)
        .lines("1 HC 123, para 12");
  }

  @Test
  void readsTheTitlePageOfAReportOfACommittee() throws IOException {
    try (var pdf = committeeReport()) {
      var record = read(pdf).record();

      assertEquals("Sluice gates and their keys: follow-up", record.title());
      assertEquals("House of Commons Rivers Committee", record.publisher());
      assertEquals(List.of("HC 68-I", "ISBN 978-0-306-40615-7"), record.references());
      assertEquals(RecordType.REPORT, record.type());
      assertEquals("printed", record.provenance().methods().get("title"));
      assertEquals("printed", record.provenance().methods().get("references"));
    }
  }

  @Test
  void believesTheDayOfPublicationBeforeTheOrderToPrint() throws IOException {
    try (var pdf = committeeReport()) {
      assertEquals("2014-07-24 printed-published", read(pdf).published());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ordered by the House of Commons/to be printed 14 July 2014 | 2014-07-14 printed-ordered
          Published on 24 June 2013 by authority of the House        | 2013-06-24 printed-published
          First published in August 2014                             | 2014-08 printed-published
          Presented to Parliament/by Command of Her Majesty/May 2012 | 2012-05 printed-presented
          Date of publication: 12 March 2014                         | 2014-03-12 printed-published
          Issued: May 2012                                           | 2012-05 printed-published
          Ordered to be printed 12 March 2014/and published 28 March 2014 | 2014-03-28 printed-published
          August 2014                                                | 2014-08 printed
          Final report (26 August 2014)                              | 2014-08-26 printed
          \u00a9 Weirshire County Council 2011                       | 2011 printed-copyright
          The year 2011                                              | unknown none
          """)
  void findsTheDateInTheWordsOfReports(String lines, String published) throws IOException {
    try (var pdf = new TestPdf().page().lines(lines.split("/", -1)).paragraph(TEXT)) {
      assertEquals(published, read(pdf).published());
    }
  }

  @Test
  void doesNotTakeADateOfTheTextForThatOfTheReport() throws IOException {
    try (var pdf = new TestPdf().page().heading(20, "The upper weir").paragraph(TEXT)) {
      assertEquals("unknown none", read(pdf).published());
    }
  }

  @Test
  void readsTheImprintOnTheBackOfTheTitlePage() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .heading(24, "The Weirshire Flood")
            .page()
            .lines("Blank on purpose")
            .page()
            .lines("Presented to Parliament", "by Command of His Majesty", "in March 2023")
            .lines("Cm 9345")
            .page()
            .lines("\u00a9 Crown copyright 2023", "Published by the Office of Locks, 2 High Street")
            .lines("Printed in the UK by The Stationery Office")) {
      var read = read(pdf);

      assertEquals("Office of Locks", read.record().publisher());
      assertEquals("2023-03 printed-presented", read.published());
    }
  }

  @Test
  void namesThePrinterOnlyWhenNobodyElseIsNamed() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .heading(24, "The Weirshire Flood")
            .lines("Published by TSO (The Stationery Office) and available online")) {
      assertEquals("The Stationery Office", read(pdf).record().publisher());
    }
    try (var pdf =
        new TestPdf()
            .page()
            .lines("Weirshire County Council")
            .heading(24, "The Weirshire Flood")
            .lines("London: The Stationery Office")) {
      assertEquals("Weirshire County Council", read(pdf).record().publisher());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WEIR & SLUICE COMMUNITY COUNCIL/MEETING 9th DECEMBER 2015/PRESENT \
            | Minutes of Weir & Sluice Community Council, 9 December 2015 | 2015-12-09
          CYNGOR CYMUNED PONT A SARN/CYFARFOD 9FED MEDI 2015/PRESENNOL \
            | Cofnodion Cyngor Cymuned Pont a Sarn, 9 Medi 2015 | 2015-09-09
          Weir Parish Council/Minutes/Date of meeting: 9 December 2015 \
            | Minutes of Weir Parish Council, 9 December 2015 | 2015-12-09
          Minutes of the Rivers Panel held on/Wednesday 9 December 2015 at 7pm \
            | Minutes of the Rivers Panel held on Wednesday 9 December 2015 | 2015-12-09
          CABINET/Monday, 3rd September, 2014/Present:- Councillors North and South \
            | Minutes of Cabinet, 3 September 2014 | 2014-09-03
          Weir Parish Council/Meeting of the Works Committee/3 September 2014/Present: all \
            | Minutes of Weir Parish Council, 3 September 2014 | 2014-09-03
          Cofnodion y Panel Afonydd, 1af Mawrth 2016 | Cofnodion y Panel Afonydd, 1af Mawrth 2016 \
            | 2016-03-01
          """)
  void namesMinutesByBodyAndDay(String lines, String title, String day) throws IOException {
    try (var pdf = new TestPdf().page().lines(lines.split("/", -1)).paragraph(TEXT)) {
      var read = read(pdf);

      assertEquals(RecordType.MINUTES, read.record().type());
      assertEquals(title, read.record().title());
      assertEquals(day + " printed-meeting", read.published());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agenda/Meeting of 9 December 2015/Apologies/Minutes of the last meeting",
        "Notice of meeting/9 December 2015/Present your papers",
        "Report of a meeting in December 2015",
        "Report, together with formal/minutes relating to the report/14 July 2014",
        "Minutes of Evidence/Rivers Committee/14 July 2014"
      })
  void takesAnAgendaForNoMinutes(String lines) throws IOException {
    try (var pdf = new TestPdf().page().lines(lines.split("/", -1)).paragraph(TEXT)) {
      assertEquals(RecordType.REPORT, read(pdf).record().type());
    }
  }

  @Test
  void knowsAJudgmentByItsOwnNeutralCitation() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .lines("Neutral Citation Number: [2014] EWHC 12 (Admin) Case No: CO/1/2013")
            .heading(20, "Approved Judgment")
            .lines("Date: 14/07/2014")
            .lines("Between :", "WEIR", "Claimant", "- and -", "WEIRSHIRE COUNTY COUNCIL Defendant")
            .paragraph(TEXT)) {
      var read = read(pdf);

      assertEquals(RecordType.JUDGMENT, read.record().type());
      assertEquals("Weir v Weirshire County Council", read.record().title());
      assertEquals(List.of("[2014] EWHC 12 (Admin)"), read.record().references());
      assertEquals("2014-07-14 printed-judgment", read.published());
      assertNull(read.record().publisher());
    }
  }

  @Test
  void takesACitationInTheTextForThatOfAnotherCase() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(TEXT + " See [2013] EWCA Civ 5. " + TEXT)) {
      assertEquals(RecordType.REPORT, read(pdf).record().type());
      assertEquals(List.of(), read(pdf).record().references());
    }
  }

  @Test
  void prefersThePrintedTitleToThatOfAnotherDocument() throws IOException {
    try (var pdf =
        new TestPdf()
            .title("Template for annual accounts")
            .page()
            .heading(24, "The Weirshire Flood")
            .paragraph(TEXT)) {
      assertEquals("The Weirshire Flood", read(pdf).record().title());
    }
  }

  @Test
  void takesTheTitleBelowTheNameOfABodyInLargerType() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .heading(30, "Weirshire County Council")
            .heading(20, "The flood of the upper valley")
            .paragraph(TEXT)) {
      var record = read(pdf).record();

      assertEquals("The flood of the upper valley", record.title());
      assertEquals("Weirshire County Council", record.publisher());
    }
  }

  @Test
  void reportsDatesThatAreFarApart() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .lines("Published on 24 June 2013")
            .lines("Ordered by the House of Commons to be printed 14 July 2010")
            .paragraph(TEXT)) {
      var notices = read(pdf).read().notices();

      assertEquals(1, notices.size());
      assertEquals(Notice.Kind.DATE_CONFLICT, notices.getFirst().kind());
      assertTrue(notices.getFirst().detail().contains("2010-07-14"));
    }
  }

  @Test
  void takesTheYearOfTheFileWhenNothingElseIsKnown() throws IOException {
    try (var pdf = made(new TestPdf().page().paragraph("Written in 2012 for the board."), 2012)) {
      assertEquals("2012 pdf-created", read(pdf).published());
    }
  }

  @Test
  void doesNotTakeTheYearOfAFileThatWasMadeAnew() throws IOException {
    try (var pdf = made(new TestPdf().page().paragraph("Written in 2009 for the board."), 2020)) {
      assertEquals("unknown none", read(pdf).published());
    }
    try (var pdf = made(new TestPdf().page().paragraph("Written for the board."), 2012)) {
      pdf.document().getDocumentInformation().setModificationDate(day(2015));
      assertEquals("unknown none", read(pdf).published());
    }
    try (var pdf = made(new TestPdf().page().paragraph("Written for the board."), 2012)) {
      pdf.document().getDocumentInformation().setProducer("Online2PDF.com");
      assertEquals("unknown none", read(pdf).published());
    }
  }

  @Test
  void believesADateThatAPublisherWroteForMachines() throws IOException {
    try (var pdf =
        xmp(
            new TestPdf().page().lines("August 2014").paragraph(TEXT),
            "<prism:publicationDate>2014-08-26</prism:publicationDate>"
                + "<dc:publisher><rdf:Bag><rdf:li>Weir Press</rdf:li></rdf:Bag></dc:publisher>"
                + "<prism:doi>10.1234/weir.5</prism:doi>")) {
      var read = read(pdf);

      assertEquals("2014-08-26 pdf-xmp", read.published());
      assertEquals("Weir Press", read.record().publisher());
      assertEquals(List.of("DOI 10.1234/weir.5"), read.record().references());
    }
  }

  @Test
  void doesNotBelieveADateThatAProgramWrote() throws IOException {
    try (var pdf =
        xmp(
            made(new TestPdf().page().lines("August 2014").paragraph(TEXT), 2020),
            "<dc:date><rdf:Seq><rdf:li>2020-03-05T10:00:00Z</rdf:li></rdf:Seq></dc:date>")) {
      assertEquals("2014-08 printed", read(pdf).published());
    }
  }

  @Test
  void readsOnWhenTheMetadataAreDamaged() throws IOException {
    try (var pdf = xmp(new TestPdf().page().lines("August 2014"), "<dc:title><rdf:Alt>")) {
      assertEquals("2014-08 printed", read(pdf).published());
    }
  }

  private static TestPdf made(TestPdf pdf, int year) {
    pdf.document().getDocumentInformation().setCreationDate(day(year));
    return pdf;
  }

  private static Calendar day(int year) {
    return GregorianCalendar.from(LocalDate.of(year, 3, 5).atStartOfDay(ZoneOffset.UTC));
  }

  private static TestPdf xmp(TestPdf pdf, String properties) throws IOException {
    String packet =
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'>"
            + properties
            + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    var metadata = new PDMetadata(pdf.document());
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
    pdf.document().getDocumentCatalog().setMetadata(metadata);
    return pdf;
  }
}
