package org.pincite.indexer.reader.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;

class HtmlReaderTest {

  private static final String P1 = "The council knew of the problem for many years.";
  private static final String P2 = "It did next to nothing until the report was published.";

  @TempDir Path folder;

  private ReadFile readBody(String body) throws IOException {
    return read(
        "<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>");
  }

  private ReadFile read(String page) throws IOException {
    return ReadFile.of(folder, "a-page.html", page);
  }

  @Test
  void readsTheArticleAndNotWhatIsAroundIt() throws IOException {
    var file =
        readBody(
            """
            <header><a href="/">The Daily Example</a></header>
            <nav><ul><li>Home</li></ul></nav>
            <div class="cookie-banner"><p>We use cookies.</p></div>
            <main><article>
              <header><h1>Row over inquiry</h1><p>A standfirst.</p></header>
              <p>%s</p>
              <aside><p>Read more</p></aside>
              <div id="newsletterSignup"><p>Sign up.</p></div>
              <h2>The response</h2>
              <p>%s</p>
              <ul class="topics"><li><a href=1>Rotherham</a></li><li><a href=2>Council</a></li>
                <li><a href=3>X</a></li></ul>
              <footer>Tags</footer>
            </article></main>
            <div class="related-articles"><p>Another story.</p></div>
            <footer><p>Copyright</p></footer>
            """
                .replaceFirst("%s", P1)
                .replace("%s", P2));
    assertEquals(List.of(": A standfirst.", ": " + P1, "The response: " + P2), file.outline());
  }

  @Test
  void indexesNoScriptNoStyleAndNothingHidden() throws IOException {
    var file =
        readBody(
            """
            <p>%s</p><script>var x = "<p>script</p>";</script><style>p { color: red }</style>
            <noscript><p>noscript</p></noscript><template><p>template</p></template>
            <p hidden>hidden</p><p aria-hidden="true">aria</p><!-- comment -->
            <iframe src="https://a.example">frame</iframe><svg><text>svg</text></svg>
            <button>button</button><form><p>form</p></form>
            """
                .replace("%s", P1 + P2));
    assertEquals(List.of(P1 + P2), file.texts());
  }

  @Test
  void readsEachTextOnceHoweverItIsNested() throws IOException {
    var file =
        readBody(
            """
            <div>Loose <b>words</b> before.
              <div><p>One <i>two</i><span> three.</span></p>After the paragraph.</div>
              <ul><li>Item<ul><li>Nested <p>deeper</p></li></ul>end of item</li></ul>
              <blockquote><p>Quoted.</p></blockquote>
              <dl><dt>Term</dt><dd>Meaning</dd></dl>
              <figure><img alt="no"><figcaption>Caption</figcaption></figure>
            </div>
            """);
    assertEquals(
        List.of(
            "Loose words before.",
            "One two three.",
            "After the paragraph.",
            "Item",
            "Nested",
            "deeper",
            "end of item",
            "Quoted.",
            "Term",
            "Meaning",
            "Caption"),
        file.texts());
  }

  @Test
  void dropsACopyThatFollowsItsOriginal() throws IOException {
    assertEquals(
        List.of("Caption", P1, "Caption"),
        readBody("<p>Caption</p><p>Caption</p><p>" + P1 + "</p><p>Caption</p>").texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div>One<br>two<br> <br>three</div>             | One two/three
          <pre>One\\ntwo\\n\\nthree</pre>                    | One two/three
          <p>Word<sup><a href="#f1">1</a></sup> m<sup>2</sup></p> | Word 1 m2
          <my-box>One</my-box><my-box>two</my-box>        | One two
          <p>1&nbsp;400 &lt;b&gt; caf&eacute;</p>         | 1 400 <b> café
          <h2>Only <span>a</span> heading</h2>            | Only a heading
          """)
  void knowsWhereWordsAndParagraphsEnd(String body, String texts) throws IOException {
    assertEquals(List.of(texts.split("/", -1)), readBody(body.replace("\\n", "\n")).texts());
  }

  @Test
  void makesAPassageOfARowOfData() throws IOException {
    var file =
        readBody(
            """
            <table><caption>Victims</caption><tr><th>Year</th><th>Number</th></tr>
            <tr><td><p>2013</p></td><td>1,400</td></tr></table>
            <table><tr><td><h2>Left</h2><p>One.</p></td><td><p>Two.</p><p>Three.</p></td></tr></table>
            """);
    assertEquals(
        List.of(
            ": Victims",
            ": Year | Number",
            ": 2013 | 1,400",
            "Left: One.",
            "Left: Two.",
            "Left: Three."),
        file.outline());
  }

  @Test
  void readsAStandfirstThatIsMarkedAsAHeading() throws IOException {
    var file = readBody("<h1>Row</h1><h2>The council knew of it.</h2><p>" + P1 + "</p>");
    assertEquals(List.of(": The council knew of it.", ": " + P1), file.outline());
  }

  @Test
  void keepsTheHeadlineWhenThePageStatesAnotherTitle() throws IOException {
    var file =
        read(
            "<html><head><meta property=og:title content='Social title'></head>"
                + "<body><h1>Row</h1><p>%s</p></body></html>".replace("%s", P1));
    assertEquals("Social title", file.record().title());
    assertEquals(List.of(": Row", ": " + P1), file.outline());
  }

  @Test
  void leavesOutAHeadlineThatSaysWhatTheTitleSays() throws IOException {
    var file =
        read(
            "<html><head><script type=application/ld+json>{\"@type\": \"NewsArticle\","
                + " \"headline\": \"Weir inquiry: council was warned twice before the flood\"}</script>"
                + "</head><body><article><h1>Council was warned twice before flood, inquiry says</h1><p>"
                + P1
                + "</p></article></body></html>");
    assertEquals(List.of(": " + P1), file.outline());
  }

  @Test
  void keepsShortWordsAndDatesThatStandInASentence() throws IOException {
    var file =
        readBody(
            "<article><p>In a <a href=/r><strong>report</strong></a> of <time>6 May 2031</time> the"
                + " chair said <span class=date>on Monday</span> that <em>share</em> was the word."
                + "</p><p><span>Share</span></p><div><b>By Sam Rook</b></div></article>");
    assertEquals(
        List.of("In a report of 6 May 2031 the chair said on Monday that share was the word."),
        file.texts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form id=aspnetForm>%s</form>",
        "<div aria-hidden=true>%s</div>",
        "<div class='share-this cookies-accepted'>%s</div>",
        "<div role=main>%s</div><div>Around</div>",
        "<main>%s</main><p>Around</p>",
        "<div itemprop=articleBody>%s</div><p>Around</p>",
        "<div><span>Around</span></div><div><section>%s</section></div>",
        "<main><p>Empty</p></main><div>%s</div>"
      })
  void findsTheMainTextInEveryWrapping(String wrapping) throws IOException {
    String text = "<p>" + P1 + "</p><p>" + P2 + "</p>";
    assertTrue(readBody(wrapping.replace("%s", text)).texts().containsAll(List.of(P1, P2)));
  }

  @Test
  void choosesTheLongestOfSeveralArticles() throws IOException {
    var file =
        readBody(
            "<article><p>A teaser of another story.</p></article><article><p>%s</p><p>%s</p></article>"
                .replaceFirst("%s", P1)
                .replace("%s", P2));
    assertEquals(List.of(P1, P2), file.texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | ''
          windows-1252 | '<meta charset="iso-8859-1">'
          UTF-8        | ''
          UTF-8        | '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
          UTF-16LE     | ''
          """)
  void findsTheEncoding(String charset, String meta) throws IOException {
    String mark = charset.equals("UTF-16LE") ? "\ufeff" : "";
    String page =
        mark + "<!DOCTYPE html><html><head>" + meta + "</head><body><p>It cost £2 – naïve</p>";
    var file = ReadFile.of(folder, "a.html", page.getBytes(Charset.forName(charset)));
    assertEquals(List.of("It cost £2 – naïve"), file.texts());
  }

  @Test
  void readsXhtml() throws IOException {
    var file =
        ReadFile.of(
            folder,
            "a.xhtml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="cy"><head><title>A</title></head>
            <body><p>Words.</p></body></html>
            """);
    assertEquals(List.of("Words."), file.texts());
    assertEquals("cy", file.record().language());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<table><tr><td>", "<ul><li>", "<x-y>", "<h2>"})
  void survivesDeepNesting(String opening) {
    assertSurvives(opening, 10_000);
  }

  @Test
  void survivesAHundredThousandNestedElements() {
    assertSurvives("<div>", 100_000);
  }

  private void assertSurvives(String opening, int times) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          var file = readBody("<p>" + P1 + "</p>" + opening.repeat(times) + "The end");
          assertEquals(P1, file.texts().getFirst());
          assertTrue(file.texts().stream().anyMatch(text -> text.contains("The end")));
        });
  }

  @Test
  void survivesManyAttributesAndLongNames() throws IOException {
    var attributes = new StringBuilder("class='").append("a ".repeat(100_000)).append("'");
    for (int i = 0; i < 20_000; i++) {
      attributes.append(" a").append(i).append("=x");
    }
    assertEquals(List.of(P1), readBody("<p " + attributes + ">" + P1 + "</p>").texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p> &nbsp; </p>", "<script>x()</script>", "<nav>Home</nav>"})
  void rejectsAPageWithoutText(String body) {
    var rejection =
        ReadFile.rejection(
            folder, "a.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
    assertEquals(RejectionReason.EMPTY, rejection.reason());
  }
}
