package org.pincite.indexer.reader.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.ReadFile;

class HtmlDescriptionTest {

  private static final String JSON_LD =
      """
      {"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "A site"},
        {"@type": ["NewsArticle"], "headline": "Row over &quot;inquiry&quot;",
         "datePublished": "2025-01-06T09:30:00+00:00", "dateModified": "2025-02-01",
         "author": [{"@type": "Person", "name": "Jane Doe"}, {"@id": "#john"}],
         "publisher": {"@id": "#org"}},
        {"@type": "Person", "@id": "#john", "name": "John Roe"},
        {"@type": "Organization", "@id": "#org", "name": "The Daily Example"}]}
      """;

  @TempDir Path folder;

  private PublicRecord read(String head, String body) throws IOException {
    return ReadFile.of(
            folder,
            "a-page.html",
            "<!DOCTYPE html><html lang=en-GB><head>"
                + head
                + "</head><body>"
                + body
                + "<p>Some words.</p></body></html>")
        .record();
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void believesJsonLdFirst() throws IOException {
    var record =
        read(
            "<title>Row</title><meta property='og:title' content='Row!'>"
                + "<meta name=author content=Other><meta property='article:published_time'"
                + " content='2025-01-07'>"
                + jsonLd(JSON_LD),
            "");
    assertEquals("Row over \"inquiry\"", record.title());
    assertEquals(List.of("Jane Doe", "John Roe"), record.authors());
    assertEquals("The Daily Example", record.publisher());
    assertEquals(PublishedDate.parse("2025-01-06", "json-ld"), record.published());
    assertEquals(RecordType.ARTICLE, record.type());
    assertEquals("en-GB", record.language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"@type": "Report", "name": "A"}                                  | REPORT
          <!-- {"@type": "Report"} -->                                      | REPORT
          //<![CDATA[ {"@type": "Report"} //]]>                             | REPORT
          [{"@type": "NewsArticle",}]                                       | ARTICLE
          {"@type": "WebPage", "mainEntity": {"@type": "Article"}}          | ARTICLE
          {"@type": "ItemList", "itemListElement": [{"@type": "Article"}]}  | OTHER
          {"@type": "Report"                                                | OTHER
          {"@type": 7, "headline": {}, "author": [[1]], "publisher": null}  | OTHER
          """)
  void readsJsonLdAsItIsFound(String json, RecordType type) throws IOException {
    assertEquals(type, read(jsonLd(json), "").type());
  }

  @Test
  void ignoresJsonLdThatIsTooDeepOrTooLong() throws IOException {
    String deep = jsonLd("[".repeat(100_000));
    String huge = jsonLd("{\"@type\": \"Report\", \"x\": \"" + "a".repeat(2 << 20) + "\"}");
    assertEquals(RecordType.OTHER, read(deep + huge, "").type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '`',
      textBlock =
          """
          <title>Row | Example</title><meta property=og:site_name content=Example> ^ ^ Row
          <title>Row - a view - Example</title><meta property=og:site_name content=example> ^ ^ Row - a view
          <title>Row | Example</title> ^ <h1>Row</h1> ^ Row
          <title>Row | Example</title> ^ ^ Row | Example
          <title>T</title><meta property=og:title content="Social title"> ^ <h1>News</h1> ^ Social title
          <title>T</title><meta property=og:title content="Social title"> ^ <main><h1>Row over the new inquiry</h1></main> ^ Row over the new inquiry
          <title>T</title><meta property=og:title content="Social title"> ^ <main><h1>Sport</h1></main> ^ Social title
          <title></title> ^ ^ a page
          """)
  void findsTheTitle(String head, String body, String title) throws IOException {
    assertEquals(title, read(head, body == null ? "" : body).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta property="article:published_time" content="2014-08-26T10:00Z"> | | 2014-08-26 | html-meta
          <meta name="DC.date" content="2014-08">                      | | 2014-08    | html-meta
          <meta name="dcterms.issued" content="2014">                  | | 2014       | html-meta
          <meta name="date" content="2014">                            | | unknown    | none
          | <time itemprop="datePublished" datetime="2014-08-26">x</time> | 2014-08-26 | html-meta
          | <article><time datetime="2014-08-26T10:00">x</time></article> | 2014-08-26 | html-time
          | <time datetime="2014-08-26">outside of the article</time>  | unknown    | none
          <meta name="DC.date" content="26 August 2014">               | | unknown    | none
          <meta name="DC.date" content="1702-01-01">                   | | unknown    | none
          <meta name="DC.date" content="9999-01-01"> | <article><time datetime="2014-08-26">x</time></article> | 2014-08-26 | html-time
          """)
  void findsWhenItWasPublished(String head, String body, String date, String method)
      throws IOException {
    var published = read(head == null ? "" : head, body == null ? "" : body).published();
    assertEquals(date, published.iso().orElse("unknown"));
    assertEquals(method, published.method());
  }

  @Test
  void doesNotBelieveADateInTheFuture() throws IOException {
    LocalDate tomorrow = LocalDate.now(ZoneOffset.MAX).plusDays(1);
    String article = "{\"@type\": \"Article\", \"datePublished\": \"" + tomorrow + "\"}";
    assertEquals(PublishedDate.unknown(), read(jsonLd(article), "").published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "none",
      textBlock =
          """
          <link rel=canonical href="https://a.example/x"><meta property=og:url content="https://a.example/y"> | https://a.example/x
          <link rel=canonical href="/x"><meta property=og:url content="https://a.example/y"> | https://a.example/y
          <link rel=canonical href="HTTPS://a.example/?id=7">  | https://a.example/?id=7
          <link rel=canonical href="https://a.example/">       | none
          <link rel=canonical href="javascript:alert(1)">      | none
          <link rel=canonical href="https://me:pw@a.example/x"> | none
          <link rel=canonical href="https://a.example/a b">    | none
          """)
  void findsTheAddress(String head, String url) throws IOException {
    assertEquals(url, read(head, "").url());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <meta name=author content="By  Jane Doe">                                   | Jane Doe
          <meta name=author content="Jane Doe"><meta name=author content="John Roe">  | Jane Doe, John Roe
          <meta property=article:author content="https://social.example/jane">        | ``
          <meta property=og:site_name content=Example><meta name=author content=Example> | ``
          """)
  void findsTheAuthors(String head, String authors) throws IOException {
    assertEquals(authors, String.join(", ", read(head, "").authors()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<meta property=og:type content=article>", "<article></article>"})
  void takesWhatIsMarkedAsAnArticleForOne(String mark) throws IOException {
    assertEquals(RecordType.ARTICLE, read("<title>T</title>", mark).type());
  }

  @ParameterizedTest
  @CsvSource({"en_GB, en-GB", "cy, cy", "not a tag, und", "'', und"})
  void takesALanguageThatIsOne(String lang, String language) throws IOException {
    var file = ReadFile.of(folder, "a.html", "<html lang='" + lang + "'><body><p>Words.</p>");
    assertEquals(language, file.record().language());
  }
}
