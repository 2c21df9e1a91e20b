package org.pincite.indexer.reader.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.ReadFile;

/// What is kept of a report that is a web page: headings, numbers, anchors, notes and tables.
class HtmlReportTest {

  private static final String LONG = "The council knew of the weir for many years and did nothing.";

  @TempDir Path folder;

  private List<Passage> read(String body) throws IOException {
    return ReadFile.of(
            folder,
            "chapter-5.html",
            "<!DOCTYPE html><html><head><title>T</title></head><body><main>"
                + body
                + "</main></body></html>")
        .passages();
  }

  /// Each passage as `number #anchor: text`, without what it does not have.
  private List<String> cited(String body) throws IOException {
    return read(body).stream().map(HtmlReportTest::cited).toList();
  }

  private static String cited(Passage passage) {
    Locator at = passage.locator();
    return (at.paragraph() == null ? "" : at.paragraph() + " ")
        + (at.note() == null ? "" : "note " + at.note() + " ")
        + (at.anchor() == null ? "" : "#" + at.anchor())
        + ": "
        + passage.text();
  }

  @Test
  void keepsHeadingsNumbersAndAnchorsOfAChapter() throws IOException {
    var passages =
        read(
            """
            <h1>Chapter 5</h1>
            <h2 id="response"><span class="number">5.1 </span>The response</h2>
            <p id="p5-23">5.23 The council knew.</p>
            <p><span class="para-num">5.24</span> <span>and did nothing.</span></p>
            <h3>Later</h3>
            <p>5.25. Nobody asked.</p>
            """);
    assertEquals(
        List.of(
            "[5.1 The response]: The council knew. p5-23",
            "[5.1 The response]: and did nothing. response",
            "[5.1 The response, Later]: Nobody asked. null"),
        passages.stream()
            .map(p -> p.headings() + ": " + p.text() + " " + p.locator().anchor())
            .toList());
    assertEquals("5.23", passages.get(0).locator().paragraph());
    assertEquals("5.24", passages.get(1).locator().paragraph());
    assertEquals("5.25", passages.get(2).locator().paragraph());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <ol><li>One.</li><li>Two.</li></ol>                                    ^ 1 : One./2 : Two.
          <ol start=41><li><p>One.</p><p>More.</p></li><li value=50>Two.</li></ol> ^ 41 : One./: More./50 : Two.
          <ol reversed><li>One.</li><li>Two.</li></ol>                           ^ 2 : One./1 : Two.
          <ol start=3><li>One:<ol type=a><li>below</li><li>it<ol type=i><li>deep</li></ol></li></ol></li></ol> ^ 3 : One:/3(a) : below/3(b) : it/3(b)(i) : deep
          <ol type=A start=27><li>One.</li></ol>                                 ^ AA : One.
          <ol type=I start=4><li>One.</li></ol>                                  ^ IV : One.
          <ul><li>One.</li></ul>                                                 ^ : One.
          <ol style="list-style: none"><li>One.</li></ol>                        ^ : One.
          <ol class="list-unstyled"><li>One.</li></ol>                           ^ : One.
          <ol><li>5.23 The council.</li></ol>                                    ^ 5.23 : The council.
          <ol start=x><li value=99999999999>One.</li></ol>                       ^ 1 : One.
          """)
  void numbersTheItemsOfListsAsABrowserDoes(String body, String cited) throws IOException {
    assertEquals(List.of(cited.split("/", -1)), cited(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <p>12. The council.</p><p>(a) the weir;</p><p>(b) the mill.</p> ^ 12 : The council./12(a) : the weir;/12(b) : the mill.
          <p>5.2 The council:</p><p>(a) the weir:</p><p>(i) old;</p><p>(ii) new.</p> ^ 5.2 : The council:/5.2(a) : the weir:/5.2(a)(i) : old;/5.2(a)(ii) : new.
          <p>(a) the weir;</p>                    ^ : (a) the weir;
          <p>5.2 million people</p>               ^ : 5.2 million people
          <p>1,400 People</p>                     ^ : 1,400 People
          <p>2014. The year.</p>                  ^ : 2014. The year.
          <div>5.23</div><div>The council knew of the weir for many years and did nothing.</div> ^ 5.23 : The council knew of the weir for many years and did nothing.
          <div>5.23</div><div>per cent</div>      ^ : 5.23/: per cent
          <dl><dt>5.23</dt><dd>The council knew of the weir for many years and did nothing.</dd></dl> ^ 5.23 : The council knew of the weir for many years and did nothing.
          <table><tr><td>5.23</td><td>The council knew of the weir for many years and did nothing.</td></tr></table> ^ 5.23 : The council knew of the weir for many years and did nothing.
          <p>The number is</p><p>5.23</p>         ^ : The number is/: 5.23
          """)
  void tellsNumbersOfParagraphsFromOthers(String body, String cited) throws IOException {
    assertEquals(List.of(cited.split("/", -1)), cited(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <p id=a>One.</p><p>Two.</p>                           ^ #a: One./: Two.
          <p><a id=a></a>One.</p>                               ^ #a: One.
          <p><a name=a>5.23</a> One.</p>                        ^ 5.23 #a: One.
          <a name=a></a><p>One.</p>                             ^ #a: One.
          <p id=a><a id=b></a>One.</p>                          ^ #a: One.
          <ol><li id=a><p>One.</p><p>Two.</p></li></ol>         ^ 1 #a: One./: Two.
          <div id=a><p>One.</p></div>                           ^ #a: One.
          <p>One <a id=a>two</a>.</p><p>Three.</p>              ^ : One two./: Three.
          <div id=ad></div><p>One.</p>                          ^ : One.
          <p id='a b'>One.</p>                                  ^ : One.
          <h2 id=h>Part</h2><p id=a>One.</p><p>Two.</p>         ^ #a: One./#h: Two.
          <section id=s><h2>Part</h2><p>One.</p></section>      ^ #s: One.
          <h2 id=h>Part</h2><p>One.</p><h3>Sub</h3><p>Two.</p>  ^ #h: One./: Two.
          <table><tr id=r><td>1</td><td>2</td></tr></table>     ^ #r: 1 | 2
          """)
  void linksToTheNearestAnchor(String body, String cited) throws IOException {
    assertEquals(List.of(cited.split("/", -1)), cited(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // As Markdown's makers write them, and GOV.UK.
        """
        <p>The weir<sup id="fnref:1"><a href="#fn:1" class="footnote">1</a></sup> broke.</p>
        <div class="footnotes"><ol><li id="fn:1"><p>A letter. <a href="#fnref:1"
        class="reversefootnote">↩</a></p></li></ol></div>
        """,
        """
        <p>The weir <a id="ref1" role="doc-noteref" href="#fn:1">[footnote 1]</a>, broke.</p>
        <ol><li id="fn:1" role="doc-endnote"><p>A letter. <a href="#ref1">Back</a></p></li></ol>
        """,
        // As Word does.
        """
        <p>The weir<a href="#fn:1" name="_ftnref1"><span><sup>[1]</sup></span></a> broke.</p>
        <div><p><a href="#_ftnref1" name="fn:1">[1]</a> A letter.</p></div>
        """,
        // As Sphinx does, in old and new versions.
        """
        <p>The weir<a class="footnote-reference" href="#fn:1" id="id1">[1]</a> broke.</p>
        <dl><dt class="label" id="fn:1"><a href="#id1">1</a></dt><dd><p>A letter.</p></dd></dl>
        """,
        """
        <p>The weir<a class="footnote-reference" href="#fn:1" id="id1">1</a> broke.</p>
        <aside class="footnote" id="fn:1"><span class="label">[<a href="#id1">1</a>]</span>
        <p>A letter.</p></aside>
        """,
        // As an encyclopaedia does.
        """
        <p>The weir<sup id="cite_ref-1" class="reference"><a href="#fn:1">[1]</a></sup> broke.</p>
        <ol class="references"><li id="fn:1"><span class="mw-cite-backlink"><b><a
        href="#cite_ref-1">^</a></b></span> <span class="reference-text">A letter.</span></li></ol>
        """
      })
  void makesPassagesOfNotesAndTakesTheirMarksOutOfTheText(String body) throws IOException {
    var passages = read("<p>" + LONG + "</p>" + body);
    assertEquals(3, passages.size(), passages.toString());
    assertEquals("The weir broke.", passages.get(1).text().replace(",", ""));
    Passage note = passages.get(2);
    assertEquals("A letter.", note.text());
    assertEquals(PassageKind.FOOTNOTE, note.kind());
    assertEquals("1", note.locator().note());
    assertEquals("fn:1", note.locator().anchor());
  }

  @Test
  void keepsNotesThatAreAlikeAndLinksThatAreNoNotes() throws IOException {
    assertEquals(
        List.of(
            ": See 2 and m2.",
            ": The weir broke.",
            "note * #n1: Ibid.",
            "note † #n2: Ibid.",
            "#part: " + LONG),
        cited(
            """
            <p>See <a href="#part">2</a> and m<sup>2</sup>.</p>
            <p>The weir<sup><a href="#n1">*</a></sup> broke<sup><a href="#n2">†</a></sup>.</p>
            <p id=n1>* Ibid.</p><p id=n2>† Ibid.</p><p id=part>%s</p>
            """
                .replace("%s", LONG)));
  }

  @Test
  void marksTheRowsOfTables() throws IOException {
    var passages = read("<table><tr><th>Year</th><th>Weirs</th></tr></table><p>Words.</p>");
    assertEquals(
        List.of(PassageKind.TABLE, PassageKind.PARAGRAPH),
        passages.stream().map(Passage::kind).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b id=x>a</b>",
        "<sup><a href='#end'>1</a></sup>",
        "<a href='#all'>1</a>",
        "<ol><li id=y>5.23</li></ol>",
        "<span class=num>1</span>",
        "<p id=z>1.1</p>",
        " <i> </i>"
      })
  void isSoonDoneWithAHugePage(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            read(
                "<div id=all><p>"
                    + LONG
                    + piece.repeat(50_000)
                    + "</p></div><p id=end>The end.</p>"));
  }
}
