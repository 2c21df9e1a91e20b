package org.pincite.indexer.reader.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;

class MailReaderTest {
  private static final String HEADER =
      """
      From: "Clerk of the Weir Inquiry" <clerk@weir.example.org>
      To: Weir Trust <trust@weir.example.org>, nobody@weir.example.org
      Cc: =?utf-8?Q?Caf=C3=A9_Committee?= <cafe@weir.example.org>
      Subject: The closing of
       the weir
      Date: Mon, 6 Jun 2005 23:21:22 -0500
      Message-ID: <42@weir.example.org>
      MIME-Version: 1.0
      """;

  @TempDir Path folder;

  private ReadFile read(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return ReadFile.toTheEnd(folder, name, bytes, ReadLimits.standard());
  }

  private static String multipart(String kind, String... parts) {
    return "Content-Type: multipart/"
        + kind
        + "; boundary="
        + kind
        + "\n\n--"
        + kind
        + "\n"
        + String.join("\n--" + kind + "\n", parts)
        + "\n--"
        + kind
        + "--\n";
  }

  private static String plain(String text) {
    return "Content-Type: text/plain; charset=utf-8\n\n" + text;
  }

  private static String html(String text) {
    return "Content-Type: text/html; charset=utf-8\n\n" + text;
  }

  private static String attached(String name, String type, String text) {
    return "Content-Type: "
        + type
        + "\nContent-Disposition: attachment; filename=\""
        + name
        + "\"\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhoWroteWhatToWhomAndWhen() throws IOException {
    var file = read("a.eml", HEADER + plain("The weir will close.\n\nIt opens again in May."));
    PublicRecord record = file.record();
    assertEquals(RecordType.CORRESPONDENCE, record.type());
    assertEquals("The closing of the weir", record.title());
    assertEquals(List.of("Clerk of the Weir Inquiry"), record.authors());
    assertEquals("2005-06-06", record.published().iso().orElseThrow());
    assertEquals("mail", record.published().method());
    assertEquals(List.of("42@weir.example.org"), record.references());
    assertEquals(
        List.of(
            "From: Clerk of the Weir Inquiry | To: Weir Trust | Cc: Café Committee | Date: Mon, 6"
                + " Jun 2005 23:21:22 -0500",
            "The weir will close.",
            "It opens again in May."),
        file.texts());
  }

  @Test
  void keepsAddressesOutOfTextAndAuthors() throws IOException {
    var file = read("a.eml", HEADER.replace("\"Clerk of the Weir Inquiry\" ", "") + plain("Text."));
    assertEquals(List.of(), file.record().authors());
    assertFalse(String.join(" ", file.texts()).contains("@"));
  }

  @Test
  void showsThePlainFormOfAText() throws IOException {
    String both = multipart("alternative", plain("Plain words."), html("<p>Formatted words.</p>"));
    assertEquals("Plain words.", read("a.eml", HEADER + both).texts().getLast());
    String empty = multipart("alternative", plain("\n"), html("<p>One.</p><p>Two.</p>"));
    var file = read("b.eml", HEADER + empty);
    assertEquals(List.of("One.", "Two."), file.texts().subList(1, 3));
  }

  @Test
  void keepsQuotationsAsParagraphs() throws IOException {
    var file =
        read("a.eml", HEADER + plain("I agree.\n> The weir must close.\n> At once.\n>> Why?\nSo."));
    assertEquals(
        List.of("I agree.", "The weir must close. At once.", "Why?", "So."),
        file.texts().subList(1, 5));
  }

  @Test
  void readsAttachmentsAsRecordsOfTheirOwn() throws IOException {
    String message =
        HEADER
            + multipart(
                "mixed",
                plain("See attached."),
                attached("the report.txt", "text/plain", "A report."));
    var file = read("a.eml", message);
    assertEquals(List.of("a.eml", "a.eml!/the report.txt"), file.files());
    PublicRecord mail = file.records().getFirst();
    assertEquals(mail.id(), file.records().getLast().partOf());
    assertEquals("the report", file.records().getLast().title());
    var read = (ReadResult.Read) file.results().getFirst();
    assertTrue(read.passages().getFirst().text().endsWith("Attached: the report.txt"));
  }

  @Test
  void readsAMessageWithinAMessage() throws IOException {
    String inner = HEADER.replace("The closing of", "The opening of") + plain("It is open.");
    String outer =
        HEADER + multipart("mixed", plain("See."), "Content-Type: message/rfc822\n\n" + inner);
    var file = read("a.eml", outer);
    assertEquals(List.of("The closing of the weir", "The opening of the weir"), file.titles());
    assertEquals(file.records().getFirst().id(), file.records().getLast().partOf());
  }

  @Test
  void countsPicturesAndCalendarEntries() throws IOException {
    String message =
        HEADER
            + multipart(
                "mixed",
                plain("See."),
                attached("a.png", "image/png", "png"),
                attached("b.ics", "text/calendar", "BEGIN:VCALENDAR"),
                attached("c.asc", "application/pgp-signature", "sig"));
    assertEquals(
        List.of("null no-document: left out, as no documents: calendar entries (1), pictures (1)"),
        read("a.eml", message).rejectedMembers());
  }

  @Test
  void tellsWhatIsEncryptedAndWhatIsOutlooksOwn() throws IOException {
    String sealed =
        multipart(
            "encrypted",
            "Content-Type: application/pgp-encrypted\n\nVersion: 1",
            "Content-Type: application/octet-stream\n\nabc");
    assertEquals(
        List.of("part 1 encrypted: it is encrypted", "part 2 encrypted: it is encrypted"),
        read("a.eml", HEADER + sealed).rejectedMembers());
    assertEquals(
        List.of("part 1 encrypted: it is encrypted"),
        read("b.eml", HEADER + plain("-----BEGIN PGP MESSAGE-----\nabc")).rejectedMembers());
    String tnef =
        multipart("mixed", plain("See."), attached("winmail.dat", "application/ms-tnef", "x"));
    assertEquals(
        List.of("winmail.dat unsupported-type: it is packed in a form of Outlook's own"),
        read("c.eml", HEADER + tnef).rejectedMembers());
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "x-unknown, UTF-8",
    "'', UTF-8",
    "utf-8, windows-1252",
    "us-ascii, UTF-8",
    "iso-8859-2, ISO-8859-2"
  })
  void toleratesWrongAndMissingCharsets(String named, String real) throws IOException {
    String type =
        "Content-Type: text/plain" + (named.isEmpty() ? "" : "; charset=" + named) + "\n\n";
    byte[] message = (HEADER + type + "Ein Wort: für.").getBytes(Charset.forName(real));
    var file = ReadFile.of(folder, "a.eml", message);
    assertEquals("Ein Wort: für.", file.texts().getLast());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attachment; filename*=UTF-8''Pr%C3%BCfung.txt | Prüfung.txt
          attachment; filename="=?iso-8859-1?Q?Pr=FCfung?=.txt" | Prüfung.txt
          attachment; filename=Prüfung.txt | Prüfung.txt
          attachment; filename*0=a; filename*1=b.txt | ab.txt
          attachment; filename="../../etc/a.txt" | etc/a.txt
          """)
  void readsTheNamesOfAttachments(String disposition, String name) throws IOException {
    String part = "Content-Type: text/plain\nContent-Disposition: " + disposition + "\n\nA report.";
    var file = read("a.eml", HEADER + multipart("mixed", plain("See."), part));
    assertEquals("a.eml!/" + name, file.files().getLast());
  }

  @Test
  void readsAMailboxMessageByMessage() throws IOException {
    String first =
        HEADER.replace("<42@", "<1@") + plain("One.\n\n>From here on.\nFrom now on: so.\n");
    String second =
        HEADER.replace("<42@", "<2@")
            + multipart("mixed", plain("Two."), attached("b.txt", "text/plain", "B."));
    String line = "From clerk@weir.example.org Mon Jun  6 22:21:22 2005\n";
    var file = read("weir.mbox", line + first + "\n" + line + second);
    assertEquals(List.of("weir.mbox", "weir.mbox", "weir.mbox!/message 2/b.txt"), file.files());
    assertEquals(
        List.of("1@weir.example.org", "2@weir.example.org"),
        file.records().subList(0, 2).stream().map(r -> r.references().getFirst()).toList());
    assertEquals(1, file.records().getFirst().provenance().line());
    assertEquals(17, file.records().get(1).provenance().line());
    assertEquals(file.records().get(1).id(), file.records().getLast().partOf());
  }

  @Test
  void losesOnlyTheMessageThatIsBad() throws IOException {
    String line = "From clerk@weir.example.org Mon Jun  6 22:21:22 2005\n";
    String bad = HEADER + "X-Long: " + "x".repeat(2 << 20) + "\n" + plain("Bad.\n\n");
    var file =
        read(
            "weir.mbox",
            line
                + HEADER
                + plain("One.\n\n")
                + line
                + bad
                + line
                + HEADER.replace("<42@", "<3@")
                + plain("Three."));
    assertEquals(2, file.titles().size());
    assertEquals(List.of("14 damaged: it is no e-mail that can be read"), file.rejected());
  }

  @Test
  void refusesPartsNestedTooDeeply() throws IOException {
    var message = new StringBuilder(HEADER);
    for (int i = 0; i < 3000; i++) {
      message
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append("\n");
    }
    assertEquals(
        List.of("null too-large: its parts are nested too deeply"),
        read("a.eml", message + plain("Deep.")).rejectedMembers());
  }

  @Test
  void readsAMessageThatBreaksOff() throws IOException {
    String whole =
        HEADER + multipart("mixed", plain("See."), attached("a.txt", "text/plain", "A report."));
    var file = read("a.eml", whole.substring(0, whole.indexOf("\n--mixed--") - 4));
    assertEquals("See.", ((ReadResult.Read) file.results().getFirst()).passages().getLast().text());
  }
}
