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
          <title>T</title><meta property=og:title content="The weir's row"><meta property=og:type content=article> ^ <h1>The weir’s row</h1> ^ The weir’s row
          <title>T</title><meta property=og:title content=Example><meta property=og:site_name content=Example> ^ <h1>Row</h1> ^ Row
          <title>T</title> ^ <h1>Weirs and mills<a href="#w">¶</a></h1> ^ Weirs and mills
          <title>Row | Weirham Online</title><meta property=og:url content="https://www.weirham.example/x"> ^ ^ Row
          <title>A row over weirs grows | Mills</title> ^ <h1>Topics</h1><h2>A row over weirs grows</h2> ^ A row over weirs grows
          <title>A row over weirs grows | Mills</title> ^ <h1>Weirs</h1><h2>A row over weirs grows</h2> ^ Weirs
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
          <meta property="article:published_time" content="2014-08-26T10:00Z"> | | 2014-08-26 | open-graph
          <meta name="article:published_time" content="2014-08-26 23:30:00 +02:00"> | | 2014-08-26 | open-graph
          <meta name="DC.date" content="2014-08">                      | | 2014-08    | dublin-core
          <meta name="dcterms.issued" content="2014">                  | | 2014       | dublin-core
          <meta name="date" content="26/08/14">                        | | unknown    | none
          <meta name="citation_publication_date" content="2014/8/26">  | | 2014-08-26 | meta
          <meta name="parsely-pub-date" content="20140826T100000Z">    | | 2014-08-26 | meta
          <meta name="pubdate" content="Tue, 26 Aug 2014 10:00:00 GMT"> | | 2014-08-26 | meta
          | <time itemprop="datePublished" datetime="2014-08-26">x</time> | 2014-08-26 | microdata
          | <article><time datetime="2014-08-26T10:00">x</time></article> | 2014-08-26 | page
          | <main><h1>Row</h1><p>By Jane Doe</p><p>26 August 2014</p></main> | 2014-08-26 | page
          | <h1>Row</h1><span>Published:</span><span>26th August 2014, 10:15</span> | 2014-08-26 | page
          | <h1>Row</h1><span>Last updated</span><span>26 August 2014</span> | unknown | none
          | <h1>Row</h1><p>On 26 August 2014 the inquiry told the council of the many things that it had found.</p> | unknown | none
          <link rel=canonical href="https://a.example/2014/aug/26/row"> | | 2014-08-26 | url
          <link rel=canonical href="https://a.example/news/2014/08/26/row"> | | 2014-08-26 | url
          <link rel=canonical href="https://a.example/2014-08-26-row">  | | 2014-08-26 | url
          <link rel=canonical href="https://a.example/2014/08/row">     | | 2014-08    | url
          <link rel=canonical href="https://a.example/item/20149926/row"> | | unknown  | none
          <meta name="DC.date" content="2014"><link rel=canonical href="https://a.example/2014/08/26/x"> | | 2014-08-26 | url
          | <aside><time datetime="2014-08-26">another page</time></aside> | unknown    | none
          | <time datetime="2014-08-26">outside of the article</time>  | unknown    | none
          <meta name="DC.date" content="26 August 2014">               | | 2014-08-26 | dublin-core
          <meta name="DC.date" content="1302-01-01">                   | | unknown    | none
          <meta name="DC.date" content="2014-02-30">                   | | unknown    | none
          <meta name="DC.date" content="9999-01-01"> | <article><time datetime="2014-08-26">x</time></article> | 2014-08-26 | page
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
          <meta name=author content="By Jane Doe and John Roe">                       | Jane Doe, John Roe
          <meta name=author content="Jane Doe, Political Editor">                     | Jane Doe
          <meta name=author content="Jane Doe, John van Roe & Ann Other">             | Jane Doe, John van Roe, Ann Other
          <meta name=author content="Jane Doe (@janedoe)">                            | Jane Doe
          <meta name=author content="Jane Doe in Weirham • The Daily Example">        | Jane Doe
          <meta name=author content="@janedoe">                                       | ``
          <meta name=author content="admin"><meta name=parsely-author content="jane-doe"> | ``
          <meta name=author content="Weirham staff reporter">                         | Weirham staff reporter
          <meta name=author content="Marks and Sparks">                               | Marks and Sparks
          <meta name=citation_author content="Doe, Jane A."><meta name=citation_author content="Roe, John"> | Jane A. Doe, John Roe
          <meta name="article:author" content="Jane Doe">                             | Jane Doe
          <meta name="DC.creator" content="Jane Doe"><meta name=author content=Other> | Jane Doe
          <meta property=article:author content="https://social.example/jane">        | ``
          <meta property=og:site_name content=Example><meta name=author content=Example> | ``
          """)
  void findsTheAuthors(String head, String authors) throws IOException {
    assertEquals(authors, String.join(", ", read(head, "").authors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <p class=byline>By <a href=1>Jane Doe</a>, Health Correspondent</p>         | Jane Doe
          <div class=article__author-names><a rel=author href=1>Jane Doe</a> and <a rel=author href=2>John Roe</a></div> | Jane Doe, John Roe
          <p>By Jane Doe</p><p>By the river all was quiet.</p>                        | Jane Doe
          <p class=byline>Read more news</p>                                          | ``
          <div class=comments><p class=author>Jane Doe</p></div>                      | ``
          <div itemprop=author itemscope><span itemprop=name>Jane Doe</span> Editor</div> | Jane Doe
          """)
  void findsTheAuthorsThatAreOnlyPrinted(String body, String authors) throws IOException {
    assertEquals(
        authors, String.join(", ", read("", "<main><h1>Row</h1>" + body + "</main>").authors()));
  }

  @Test
  void namesTheMethodOfEachValue() throws IOException {
    var record =
        read(
            "<meta property='og:title' content='Row over inquiry'><meta name=author content='Jane"
                + " Doe'><meta name='DC.publisher' content='Weir Press'><meta name='DC.rights'"
                + " content='Free to use'><meta name=citation_doi content='doi:10.1/x'>",
            "");
    var methods = record.provenance().methods();
    assertEquals("open-graph", methods.get("title"));
    assertEquals("meta", methods.get("authors"));
    assertEquals("dublin-core", methods.get("publisher"));
    assertEquals("dublin-core", methods.get("rights"));
    assertEquals("page", methods.get("language"));
    assertEquals(List.of("doi:10.1/x"), record.references());
  }

  @ParameterizedTest
  @CsvSource({"2014-08-26,2014-09-01,2014-09-01", "2014-08-26,2014-08-25,unknown"})
  void believesAChangeThatIsNotBeforeThePublication(String published, String modified, String found)
      throws IOException {
    String article =
        "{\"@type\": \"Article\", \"datePublished\": \"%s\", \"dateModified\": \"%s\"}"
            .replaceFirst("%s", published)
            .replaceFirst("%s", modified);
    assertEquals(found, read(jsonLd(article), "").modified().iso().orElse("unknown"));
  }

  @Test
  void tellsOfDatesThatAreMoreThanAYearApart() throws IOException {
    var file =
        ReadFile.of(
            folder,
            "a.html",
            jsonLd("{\"@type\": \"Article\", \"datePublished\": \"2014-08-26\"}")
                + "<link rel=canonical href='https://a.example/2011/01/01/x'><p>Words.</p>");
    assertEquals(
        List.of("date-conflict: published 2014-08-26 (json-ld), but 2011-01-01 (url)"),
        file.only().notices().stream()
            .map(notice -> notice.kind() + ": " + notice.detail())
            .toList());
  }

  /// Newsrooms keep a long title on the page and give an edited one to other sites.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The long title of a row | The long title of a row | The edited title | ``               | The edited title
          The long title of a row | The long title of a row | The edited title | The long title of a row | The long title of a row
          For machines            | The edited title        | The edited title | ``               | The edited title
          For machines            | On the page alone       | For other sites  | ``               | For machines
          The long title of …     | The long title of a row | The edited title | ``               | The edited title
          """)
  void choosesAmongTheTitlesOfANewsroom(
      String jsonLd, String h1, String og, String twitter, String title) throws IOException {
    assertEquals(
        title,
        read(
                jsonLd("{\"@type\": \"NewsArticle\", \"headline\": \"" + jsonLd + "\"}")
                    + "<meta property='og:title' content='"
                    + og
                    + "'><meta name='twitter:title' content='"
                    + twitter
                    + "'>",
                "<main><h1>" + h1 + "</h1></main>")
            .title());
  }

  @Test
  void takesTheHeadlineOfThePageForATitleThatWasCut() throws IOException {
    String article = "{\"@type\": \"Article\", \"headline\": \"The long title of...\"}";
    assertEquals(
        "The long title of a row",
        read(jsonLd(article), "<h1>The long title of a row</h1>").title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"Thing\"}\n{\"@type\": \"Report\"}",
        "{\"@type\": \"Report\"}, {broken",
        "{&quot;@type&quot;: &quot;Report&quot;}",
        "{'@type': 'https://schema.org/Report'}"
      })
  void readsJsonLdThatIsSlightlyBroken(String json) throws IOException {
    assertEquals(RecordType.REPORT, read(jsonLd(json), "").type());
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
