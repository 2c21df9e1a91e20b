package org.pincite.indexer.reader.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pincite.indexer.reader.archive.TestArchive.bytes;
import static org.pincite.indexer.reader.archive.TestArchive.gzip;
import static org.pincite.indexer.reader.archive.TestArchive.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordId;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;

class WebArchiveReaderTest {
  private static final String PAGE =
      "<html><head><title>Weir</title></head><body><p>The weir was closed.</p></body></html>";
  private static final String ID = "<urn:uuid:00000000-0000-0000-0000-00000000000%d>";

  private static final String REVISIT =
      lines(
          "Content-Type: application/http; msgtype=response",
          "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest");

  @TempDir Path folder;
  private final ByteArrayOutputStream warc = new ByteArrayOutputStream();
  private int records;

  private ReadFile read(String name, byte[] content) throws IOException {
    return ReadFile.toTheEnd(folder, name, content, ReadLimits.standard());
  }

  private ReadFile read() throws IOException {
    return read("crawl.warc.gz", warc.toByteArray());
  }

  private void record(String type, String url, String further, byte[] block) throws IOException {
    warc.write(gzip(plain(type, url, further, block)));
  }

  private byte[] plain(String type, String url, String further, byte[] block) throws IOException {
    records++;
    var out = new ByteArrayOutputStream();
    out.write(
        bytes(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2014-03-25T12:0"
                + records
                + ":00Z\r\nWARC-Record-ID: "
                + ID.replace("%d", String.valueOf(records))
                + "\r\n"
                + further
                + "Content-Length: "
                + block.length
                + "\r\n\r\n"));
    out.write(block);
    out.write(bytes("\r\n\r\n"));
    return out.toByteArray();
  }

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  private static byte[] http(String status, String headers, byte[] body) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private void response(String url, String status, String headers, byte[] body) throws IOException {
    record(
        "response",
        url,
        "Content-Type: application/http; msgtype=response\r\n",
        http(status, headers, body));
  }

  private void page(String url) throws IOException {
    response(url, "200 OK", "Content-Type: text/html\r\n", bytes(PAGE));
  }

  @Test
  void readsAPageUnderItsAddressAndTime() throws IOException {
    page("https://weir.example.org/news?id=1");
    PublicRecord record = read().record();
    assertEquals("https://weir.example.org/news?id=1", record.url());
    assertEquals("crawl.warc.gz!/https://weir.example.org/news?id=1", record.provenance().file());
    assertEquals(Instant.parse("2014-03-25T12:01:00Z"), record.provenance().retrieved());
    assertEquals("text/html", record.provenance().mediaType());
  }

  @Test
  void undoesHowTheAnswerWasSent() throws IOException {
    String html = "Content-Type: text/html\r\n";
    response(
        "http://a.example/1", "200 OK", html + "Content-Encoding: gzip\r\n", gzip(bytes(PAGE)));
    byte[] chunks =
        bytes(
            "10\r\n"
                + PAGE.substring(0, 16)
                + "\r\n"
                + Integer.toHexString(PAGE.length() - 16)
                + "\r\n"
                + PAGE.substring(16)
                + "\r\n0\r\n\r\n");
    response("http://a.example/2", "200 OK", html + "Transfer-Encoding: chunked\r\n", chunks);
    // Unpacked by the archive, which kept the header.
    response("http://a.example/3", "200 OK", html + "Content-Encoding: gzip\r\n", bytes(PAGE));
    response("http://a.example/4", "200 OK", html + "Content-Encoding: br\r\n", new byte[] {9, 9});
    var file = read();
    assertEquals(List.of("Weir", "Weir", "Weir"), file.titles());
    assertEquals(
        List.of(
            "http://a.example/4 unsupported-type: it is packed by a method that cannot be"
                + " unpacked"),
        file.rejectedMembers());
  }

  @Test
  void countsWhatIsNoDocument() throws IOException {
    response("http://a.example/old", "301 Moved", "Location: /new\r\n", new byte[0]);
    response("http://a.example/gone", "404 Not Found", "Content-Type: text/html\r\n", bytes(PAGE));
    response("http://a.example/x.png", "200 OK", "Content-Type: image/png\r\n", bytes("png"));
    response("http://a.example/y.png", "200 OK", "Content-Type: image/png\r\n", bytes("png"));
    record("request", "http://a.example/new", "", bytes("GET /new HTTP/1.1\r\n\r\n"));
    record("metadata", "http://a.example/new", "", bytes("via: nowhere\r\n"));
    page("http://a.example/new");
    var file = read();
    assertEquals(List.of("Weir"), file.titles());
    assertEquals(
        List.of(
            "null no-document: left out, as no documents: error pages (1), pictures (2),"
                + " redirects (1)"),
        file.rejectedMembers());
  }

  @Test
  void believesTheContentAndNotTheServer() throws IOException {
    response("http://a.example/a.php", "200 OK", "Content-Type: text/plain\r\n", bytes(PAGE));
    response(
        "http://a.example/b.php",
        "200 OK",
        "Content-Type: text/html\r\n",
        bytes("A page without any element."));
    var file = read();
    assertEquals(
        List.of("text/html", "text/html"),
        file.records().stream().map(record -> record.provenance().mediaType()).toList());
  }

  @Test
  void takesARepeatVisitForAFurtherPlace() throws IOException {
    page("http://a.example/story");
    record(
        "revisit",
        "http://a.example/story?from=home",
        REVISIT + "WARC-Refers-To: " + ID.replace("%d", "1") + "\r\n",
        http("200 OK", "Content-Type: text/html\r\n", new byte[0]));
    var file = read();
    assertEquals(
        List.of("test/crawl.warc.gz!/http://a.example/story?from=home"),
        file.records().getFirst().provenance().alsoAt());
    assertEquals(
        List.of(
            "null no-document: left out, as no documents: repeat visits of what is in this file"
                + " (1)"),
        file.rejectedMembers());
  }

  @Test
  void tellsARepeatVisitOfWhatIsNotThere() throws IOException {
    page("http://a.example/other");
    record(
        "revisit",
        "http://a.example/story",
        REVISIT
            + lines(
                "WARC-Refers-To-Target-URI: http://a.example/story",
                "WARC-Refers-To-Date: 2013-01-01T00:00:00Z"),
        http("200 OK", "Content-Type: text/html\r\n", new byte[0]));
    assertEquals(
        List.of(
            "http://a.example/story empty: this file holds only that it was unchanged since the"
                + " visit of 2013-01-01T00:00:00Z, and not the page"),
        read().rejectedMembers());
  }

  @Test
  void readsResources() throws IOException {
    record(
        "resource", "http://a.example/note.txt", "Content-Type: text/plain\r\n", bytes("A note."));
    assertEquals("http://a.example/note.txt", read().record().url());
  }

  @Test
  void readsPlainArchivesAndThoseWithoutAName() throws IOException {
    byte[] plain =
        plain(
            "response",
            "http://a.example/1",
            "Content-Type: application/http\r\n",
            http("200 OK", "Content-Type: text/html\r\n", bytes(PAGE)));
    assertEquals(List.of("Weir"), read("crawl.warc", plain).titles());
    assertEquals(List.of("Weir"), read("unnamed", gzip(plain)).titles());
  }

  @Test
  void keepsWhatStandsBeforeTheDamage() throws IOException {
    page("http://a.example/1");
    int whole = warc.size();
    page("http://a.example/2");
    var file = read("cut.warc.gz", Arrays.copyOf(warc.toByteArray(), whole + 150));
    assertEquals(List.of("cut.warc.gz!/http://a.example/1"), file.files());
    assertEquals(
        "null damaged: it is damaged, or ends too early; only what stands before was read",
        file.rejectedMembers().getLast());
  }

  @Test
  void survivesRecordsThatMakeNoSense() throws IOException {
    response("not an address", "200 OK", "Content-Type: <>;;\r\n", bytes(PAGE));
    response("http://a.example/2", "lots of", "", bytes("nothing"));
    page("http://a.example/3");
    var file = read();
    assertEquals("http://a.example/3", file.records().getLast().url());
    assertEquals(List.of("Weir", "Weir"), file.titles());
    assertTrue(file.rejectedMembers().getFirst().startsWith("http://a.example/2 damaged: "));
  }

  @Test
  void readsOnlyTheArchiveOfAWacz() throws IOException {
    page("http://a.example/1");
    var members = new LinkedHashMap<String, byte[]>();
    members.put("pages/pages.jsonl", bytes("{\"url\":\"http://a.example/1\"}\n"));
    members.put("archive/data.warc.gz", warc.toByteArray());
    members.put("datapackage.json", "{}".getBytes(StandardCharsets.UTF_8));
    var file = read("crawl.wacz", zip(members));
    assertEquals(List.of("crawl.wacz!/archive/data.warc.gz!/http://a.example/1"), file.files());
    assertEquals(RecordId.ofUrl(URI.create("http://a.example/1")), file.records().getFirst().id());
    assertEquals(
        List.of("null no-document: left out, as no documents: lists of the archive (2)"),
        file.rejectedMembers());
  }
}
