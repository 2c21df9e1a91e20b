package org.pincite.indexer.reader.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.StandardReaders;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadResult;

class NewsMlReaderTest {

  private static final String ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:example.org:1"
          standard="NewsML-G2" xml:lang="en-US">
        <rightsInfo><copyrightHolder><name>Weir Holdings</name></copyrightHolder>
          <copyrightNotice>© Weir Holdings</copyrightNotice></rightsInfo>
        <itemMeta><itemClass qcode="ninat:text"/><provider><name>Weir Agency</name></provider>
          <versionCreated>2014-08-27T16:25:32-05:00</versionCreated></itemMeta>
        <contentMeta><contentCreated>2014-08-26T15:21:06-05:00</contentCreated>
          <language tag="en-GB"/><slugline>Weir-Row</slugline>
          <dateline>WEIRHAM, Tuesday (WA)</dateline>
          <headline> Row over &amp; under weir</headline></contentMeta>
        <contentSet>%s</contentSet>
      </newsItem>
      """;
  private static final String NITF =
      """
      <inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
      <body><body.head><hedline><hl1>Row over &amp; under weir</hl1></hedline>
      <byline>By Jane Doe, <byttl>Staff Reporter</byttl></byline></body.head>
      <body.content><p>One <em>two</em>.</p><hl2>Later</hl2><block><p>Three.</p></block>
      <table><tr><td>Weirs</td><td>2</td></tr></table>
      <media><media-metadata name="x" value="y"/><media-caption>A weir.</media-caption></media>
      </body.content></body></nitf></inlineXML>
      """;

  @TempDir Path folder;

  private ReadFile read(String xml) throws IOException {
    return ReadFile.of(folder, "item.xml", "<?xml version=\"1.0\"?>\n" + xml);
  }

  @Test
  void readsWhatAnItemSaysOfItself() throws IOException {
    var record = read(ITEM.replace("%s", NITF)).record();
    assertEquals("Row over & under weir", record.title());
    assertEquals(List.of("Jane Doe"), record.authors());
    assertEquals("Weir Agency", record.publisher());
    assertEquals("2014-08-26", record.published().iso().orElseThrow());
    assertEquals("2014-08-27", record.modified().iso().orElseThrow());
    assertEquals("en-GB", record.language());
    assertEquals("© Weir Holdings", record.rights());
    assertEquals(List.of("Weir-Row"), record.references());
    assertNull(record.url());
  }

  @Test
  void readsNitfWithItsHeadingsAndTheDateline() throws IOException {
    assertEquals(
        List.of(
            ": WEIRHAM, Tuesday (WA)",
            ": One two.",
            "Later: Three.",
            "Later: Weirs | 2",
            "Later: A weir."),
        read(ITEM.replace("%s", NITF)).outline());
  }

  @Test
  void readsXhtmlAndPlainText() throws IOException {
    String xhtml =
        "<inlineXML contenttype='application/xhtml+xml'><h:html"
            + " xmlns:h='http://www.w3.org/1999/xhtml'><h:head><h:title>T</h:title></h:head><h:body>"
            + "<h:p>WEIRHAM, Tuesday (WA) – One.</h:p><h:p>Two.</h:p></h:body></h:html></inlineXML>";
    String plain =
        "<inlineData contenttype='text/plain'>WEIRHAM, Tuesday (WA) – One.\nTwo.</inlineData>";
    for (String content : List.of(xhtml, plain)) {
      assertEquals(
          List.of("WEIRHAM, Tuesday (WA) – One.", "Two."),
          read(ITEM.replace("%s", content)).texts());
    }
  }

  @Test
  void readsEachItemOfAMessage() throws IOException {
    String picture = ITEM.replace("ninat:text", "ninat:picture").replace(":1\"", ":2\"");
    var results =
        read("<n:newsMessage xmlns:n='x'><n:itemSet>"
                + ITEM.replace("%s", NITF)
                + picture.replace("%s", "<remoteContent href='x.jpg'/>")
                + ITEM.replace("%s", NITF).replace(":1\"", ":3\"")
                + "</n:itemSet></n:newsMessage>")
            .results();
    assertEquals(3, results.size());
    var first = assertInstanceOf(ReadResult.Read.class, results.getFirst());
    var third = assertInstanceOf(ReadResult.Read.class, results.getLast());
    assertEquals(false, first.record().id().equals(third.record().id()));
    var rejected = assertInstanceOf(ReadResult.Rejected.class, results.get(1));
    assertEquals(RejectionReason.EMPTY, rejected.reason());
    assertEquals("item 2: the news item (picture) has no text of its own", rejected.detail());
  }

  @Test
  void readsNitfAlone() throws IOException {
    var record =
        read("""
        <!DOCTYPE nitf SYSTEM "https://example.org/nitf.dtd" [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <nitf><head><title>Row over weir</title><docdata>
        <doc-id id-string="weir-1"/><date.issue norm="20140826T101500Z"/>
        <doc.copyright holder="Weir Agency" year="2014"/></docdata></head>
        <body><body.content><p>One &x; two.</p></body.content></body></nitf>
        """)
            .record();
    assertEquals("Row over weir", record.title());
    assertEquals("2014-08-26", record.published().iso().orElseThrow());
    assertEquals("Weir Agency", record.publisher());
  }

  @Test
  void leavesOtherXmlAloneAndNamesItsRoot() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.xml"), "<?xml version='1.0'?><catalogue><entry/></catalogue>");
    var readers = StandardReaders.all();
    assertEquals(
        "no reader takes application/xml (the root element is catalogue)",
        readers.unsupported(file, readers.mediaTypeOf(file, "a.xml")).getMessage());
  }

  @Test
  void survivesWhatIsBrokenOrDeep() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(
              List.of("WEIRHAM, Tuesday (WA)", "One."),
              read(ITEM.substring(0, ITEM.indexOf("%s")) + "<inlineXML><p>One.</p").texts());
          String deep = "<block>".repeat(100_000) + "<p>Deep.</p>";
          assertEquals(
              "Deep.",
              read(ITEM.replace("%s", NITF.replace("<hl2>", deep + "<hl2>"))).texts().get(2));
        });
  }
}
