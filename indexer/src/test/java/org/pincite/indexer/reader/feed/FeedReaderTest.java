package org.pincite.indexer.reader.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;

class FeedReaderTest {
  private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'>";

  @TempDir Path folder;

  private ReadFile read(String feed) throws IOException {
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    return ReadFile.toTheEnd(folder, "news.xml", bytes, ReadLimits.standard());
  }

  private static String rss(String items) {
    return "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'>"
        + "<channel><title>The Weir Gazette</title><link>https://gazette.example/</link>"
        + "<description>All news.</description><language>en-gb</language><copyright>Gazette</copyright>"
        + items
        + "</channel></rss>";
  }

  @Test
  void readsAnEntryOfRss() throws IOException {
    var file =
        read(
            rss(
                """
                <image><title>Logo</title><link>https://gazette.example/logo</link></image>
                <item><title>Weir &amp;amp; lock closed</title><link>https://gazette.example/1</link>
                <media:title>Another</media:title><guid isPermaLink="false">g1</guid>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>The weir was closed.</p><p>So was the lock.</p>]]></content:encoded>
                <dc:creator>A. Reporter</dc:creator><pubDate>Mon, 06 Jun 2005 23:00:00 -0500</pubDate>
                </item>
                """));
    PublicRecord record = file.record();
    assertEquals(List.of("The weir was closed.", "So was the lock."), file.texts());
    assertEquals("Weir & lock closed", record.title());
    assertEquals("https://gazette.example/1", record.url());
    assertEquals("The Weir Gazette", record.publisher());
    assertEquals(List.of("A. Reporter"), record.authors());
    assertEquals("2005-06-06", record.published().iso().orElseThrow());
    assertEquals("en-gb", record.language());
    assertEquals("Gazette", record.rights());
    assertEquals(RecordType.ARTICLE, record.type());
  }

  @Test
  void keepsNamesOfAuthorsWithoutAddresses() throws IOException {
    String item =
        "<item><title>T</title><description>Text.</description><author>%s</author></item>";
    assertEquals(
        List.of("A. Reporter"),
        read(rss(item.replace("%s", "a@gazette.example (A. Reporter)"))).record().authors());
    assertEquals(List.of(), read(rss(item.replace("%s", "a@gazette.example"))).record().authors());
  }

  @Test
  void readsAtomWithWhateverPrefix() throws IOException {
    var file =
        read(
            """
            <?xml version="1.0"?>
            <x:feed xmlns:x="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/news/">
            <x:title>The Weir Gazette</x:title><x:author><x:name>The Desk</x:name></x:author>
            <x:entry><x:title type="html">&lt;b&gt;Weir&lt;/b&gt; closed</x:title>
            <x:link rel="enclosure" href="a.mp3"/><x:link href="../2005/1"/><x:id>urn:1</x:id>
            <x:published>2005-06-06T10:00:00Z</x:published><x:updated>2005-06-07T10:00:00Z</x:updated>
            <x:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The weir
            was <b>closed</b>.</p><p>Why &lt; when?</p></div></x:content>
            </x:entry></x:feed>
            """);
    PublicRecord record = file.record();
    assertEquals(List.of("The weir was closed.", "Why < when?"), file.texts());
    assertEquals("Weir closed", record.title());
    assertEquals("https://gazette.example/2005/1", record.url());
    assertEquals(List.of("The Desk"), record.authors());
    assertEquals("2005-06-06", record.published().iso().orElseThrow());
    assertEquals("2005-06-07", record.modified().iso().orElseThrow());
  }

  @Test
  void readsRdf() throws IOException {
    var file =
        read(
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://gazette.example/"><title>The Weir Gazette</title></channel>
            <item rdf:about="https://gazette.example/1"><title>Weir closed</title>
            <link>https://gazette.example/1</link><dc:date>2005-06-06</dc:date>
            <description>The weir was closed.</description></item></rdf:RDF>
            """);
    assertEquals("The Weir Gazette", file.record().publisher());
    assertEquals("2005-06-06", file.record().published().iso().orElseThrow());
  }

  @Test
  void tellsEntriesWithoutText() throws IOException {
    var file =
        read(
            rss(
                "<item><title>Weir closed</title></item>\n<item><description>Text.</description></item>"));
    assertEquals(List.of("1 empty: entry 1 has no text"), file.rejected());
    assertEquals(List.of("entry 2"), file.titles());
    assertNull(file.records().getFirst().url());
  }

  @Test
  void keepsPlainTextAsItIs() throws IOException {
    var file =
        read(
            ATOM
                + "<entry><id>1</id><title>a &lt; b</title><content>One &lt; two.\n\nThree.</content></entry></feed>");
    assertEquals(List.of("One < two.", "Three."), file.texts());
    assertEquals("a < b", file.record().title());
  }

  @Test
  void readsTheEntitiesOfHtmlThatFeedsDoNotDeclare() throws IOException {
    var file =
        read(
            rss(
                "<item><title>Weir &ndash; lock</title><description>A&nbsp;b</description></item>"));
    assertEquals("Weir – lock", file.record().title());
    assertEquals(List.of("A b"), file.texts());
  }

  @Test
  void rejectsASitemap() throws IOException {
    assertEquals(
        List.of("null no-document: it is a sitemap: it lists addresses and has no text of its own"),
        read("<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<url><loc>https://gazette.example/1</loc></url></urlset>")
            .rejectedMembers());
  }

  @Test
  void keepsWhatStandsBeforeTheDamage() throws IOException {
    var file =
        read(ATOM + "<entry><id>1</id><title>One</title><content>Text.</content></entry><entry>&");
    assertEquals(List.of("One"), file.titles());
    assertEquals(List.of("null damaged: it is not well-formed XML at line 1"), file.rejected());
  }

  @Test
  void opensNoOtherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
    var file =
        read(
            "<!DOCTYPE feed [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]>"
                + ATOM
                + "<entry><id>1</id><title>One</title><content>Text &x;.</content></entry></feed>");
    assertEquals(List.of("Text &x;."), file.texts());
  }
}
