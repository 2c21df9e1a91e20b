package org.pincite.indexer.reader.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.ReadFile;

class TranscriptReaderTest {
  private static final List<String> DAY =
      List.of(
          "              Wednesday, 3 May 2017",
          "(10.00 am)",
          "SIR CY QUAY:  Good morning.  This is the third day.",
          "MS LOCK:  Good morning, sir.  I call Mrs Weir.",
          "           MRS ADA WEIR (sworn)",
          "          Questioned by MS LOCK",
          "MS LOCK:  Please sit down.",
          "Q.  Mrs Weir, when did you first see the",
          "    crack in the weir?",
          "A.  In May 2009.",
          "Q.  Whom did you tell?",
          "A.  I told the engineer, and",
          "    he told nobody.",
          "SIR CY QUAY:  Nobody at all?",
          "A.  No, sir.",
          "(11.15 am)",
          "           (A short break)",
          "(11.30 am)",
          "MS LOCK:  We go on.",
          "Q.  What did the engineer say to",
          "    you about the crack?",
          "A.  That it would hold.",
          "          Questioned by MR McPIER",
          "Q.  Did it hold?",
          "A.  It did not.",
          "Q.  Thank you.",
          "A.  Thank you.");

  @TempDir Path folder;

  private ReadFile read(String name, String text) throws IOException {
    return ReadFile.of(folder, name, text);
  }

  /// The lines with numbers in the margin, a page's number below each page.
  private static String numbered(List<String> lines, int perPage, int firstPage, String pageEnd) {
    var text = new StringBuilder("Day 3        The Weir Inquiry        3 May 2017\n");
    for (int i = 0; i < lines.size(); i++) {
      int line = i % perPage + 1;
      text.append(String.format(Locale.ROOT, "%2d   %s%n", line, lines.get(i)));
      if (line == perPage || i == lines.size() - 1) {
        text.append("\n                    ").append(firstPage + i / perPage).append("\n");
        if (i < lines.size() - 1) {
          text.append(pageEnd).append("Day 3        The Weir Inquiry        3 May 2017\n");
        }
      }
    }
    return text.toString();
  }

  private static List<String> said(ReadFile file) {
    return file.passages().stream()
        .filter(passage -> passage.speech() != null)
        .map(p -> p.kind().code() + " " + p.speech().speaker() + ": " + p.text())
        .toList();
  }

  private static Passage passage(ReadFile file, String beginning) {
    return file.passages().stream()
        .filter(passage -> passage.text().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static String timeOf(Passage passage) {
    return Optional.ofNullable(passage.speech()).map(Speech::time).orElse("");
  }

  @Test
  void tellsWhoAsksAndWhoAnswers() throws IOException {
    var file = read("hearing.txt", numbered(DAY, 20, 7, "\f"));
    assertEquals(
        List.of(
            "speech SIR CY QUAY: Good morning. This is the third day.",
            "speech MS LOCK: Good morning, sir. I call Mrs Weir.",
            "speech MS LOCK: Please sit down.",
            "question MS LOCK: Mrs Weir, when did you first see the crack in the weir?",
            "answer MRS ADA WEIR: In May 2009.",
            "question MS LOCK: Whom did you tell?",
            "answer MRS ADA WEIR: I told the engineer, and he told nobody.",
            "speech SIR CY QUAY: Nobody at all?",
            "answer MRS ADA WEIR: No, sir.",
            "speech MS LOCK: We go on.",
            "question MS LOCK: What did the engineer say to you about the crack?",
            "answer MRS ADA WEIR: That it would hold.",
            "question MR McPIER: Did it hold?",
            "answer MRS ADA WEIR: It did not.",
            "question MR McPIER: Thank you.",
            "answer MRS ADA WEIR: Thank you."),
        said(file));
  }

  @Test
  void citesPrintedPageAndLine() throws IOException {
    var file = read("hearing.txt", numbered(DAY, 20, 7, "\f"));
    var question = passage(file, "Mrs Weir, when").locator();
    assertEquals(1, question.page());
    assertEquals("7", question.pageLabel());
    assertEquals(8, question.line());
    var over = passage(file, "What did the engineer");
    assertEquals(20, over.locator().line());
    assertEquals("7", over.locator().pageLabel());
    assertEquals("8", over.pageBreaks().getFirst().pageLabel());
    assertEquals(2, over.locatorAt(over.text().indexOf("you about")).page());
    assertEquals(2, passage(file, "That it would").locator().line());
    assertEquals(2, file.record().extent().pages());
  }

  @Test
  void tellsTheTimeAndTheHeadings() throws IOException {
    var file = read("hearing.txt", numbered(DAY, 20, 7, "\f"));
    assertEquals("10.00 am", timeOf(passage(file, "In May")));
    assertEquals("11.30 am", timeOf(passage(file, "It did not")));
    assertEquals(
        List.of("MRS ADA WEIR (sworn)", "Questioned by MR McPIER"),
        passage(file, "It did not").headings());
    assertNull(passage(file, "(A short break)").speech());
  }

  @Test
  void takesTitleAndDateFromTheFirstLines() throws IOException {
    var record = read("hearing.txt", numbered(DAY, 20, 7, "\f")).record();
    assertEquals("Day 3 The Weir Inquiry 3 May 2017", record.title());
    assertEquals(RecordType.MINUTES, record.type());
    assertEquals("2017-05-03", record.published().iso().orElseThrow());
  }

  @Test
  void leavesOutRunningHeadsAndPageNumbers() throws IOException {
    var texts = read("hearing.txt", numbered(DAY, 9, 1, "\f")).texts();
    assertEquals(1, texts.stream().filter(text -> text.contains("The Weir Inquiry")).count());
    assertTrue(texts.stream().noneMatch(text -> text.matches("\\d+")));
  }

  @Test
  void countsPrintedPagesWhereTheTextIsNotPartedIntoPages() throws IOException {
    var file = read("hearing.txt", numbered(DAY, 25, 24, ""));
    var last = passage(file, "Thank you.").locator();
    assertEquals("25", last.pageLabel());
    assertEquals(2, last.page());
    assertEquals(1, last.line());
  }

  @Test
  void readsPageNumbersAboveTheLines() throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < DAY.size(); i++) {
      if (i % 20 == 0) {
        lines.add("Page " + (i / 20 + 1));
      }
      lines.add(i % 20 + 1 + "  " + DAY.get(i));
    }
    var file = read("hearing.txt", String.join("\n", lines));
    assertEquals("1", passage(file, "In May").locator().pageLabel());
    assertEquals("2", passage(file, "It did not").locator().pageLabel());
  }

  @Test
  void readsAHearingWithoutNumbersInTheMargin() throws IOException {
    var lines = new ArrayList<>(List.of("The Weir Inquiry", "Day 3", ""));
    DAY.forEach(line -> lines.addAll(List.of(line, "")));
    var file = read("2017-05-03.txt", String.join("\n", lines));
    assertEquals("The Weir Inquiry, Day 3, Wednesday, 3 May 2017", file.record().title());
    assertEquals(
        "question MS LOCK: Mrs Weir, when did you first see the crack in the weir?",
        said(file).get(3));
    assertNull(passage(file, "In May").locator().line());
    assertNull(passage(file, "In May").locator().page());
  }

  @Test
  void partsALongSpeechWithTheLineOfEachPart() throws IOException {
    var lines = new ArrayList<>(DAY);
    lines.add("MS LOCK:  I begin.");
    for (int i = 0; i < 60; i++) {
      lines.add("    The weir was old, and it was weak, part " + i + ".");
    }
    var file = read("hearing.txt", numbered(lines, 25, 1, "\f"));
    var parts = file.passages().stream().filter(p -> p.text().contains("part")).toList();
    assertTrue(parts.size() > 1);
    for (Passage part : parts.subList(1, parts.size())) {
      int first = Integer.parseInt(part.text().replaceAll("(?s).*?part (\\d+)\\..*", "$1"));
      assertEquals((first + 28) % 25 + 1, part.locator().line());
      assertEquals("MS LOCK", Objects.requireNonNull(part.speech()).speaker());
    }
  }

  @Test
  void readsAnIndexAsOne() throws IOException {
    var lines = new ArrayList<>(DAY);
    lines.addAll(List.of("            I N D E X", "MRS ADA WEIR (sworn) .... 7"));
    var passage = passage(read("a.txt", numbered(lines, 25, 1, "\f")), "MRS ADA WEIR (sworn) ..");
    assertEquals(PassageKind.INDEX, passage.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Questions and answers

        Q. Is it open?
        A. Yes.
        Q. When?
        A. Now.
        Q. Why?
        A. So.
        Q. Who?
        A. All.
        """,
        """
        A letter

        Q.

        Dear MR WEIR: thank you for it.
        """,
        """
        1 apple
        2 pears
        3 plums
        Total: 6
        """,
        """
        NOTE: One.
        WARNING: Two.
        NOTE: Three.
        WARNING: Four.
        NOTE: Five.
        (10.00 am)
        """
      })
  void leavesOrdinaryTextsAlone(String text) throws IOException {
    assertEquals("plain-text", read("a.txt", text).record().provenance().reader());
  }

  @Test
  void readsAHearingInReStructuredText() throws IOException {
    var file =
        read(
            "2017-05-03.rst",
            """
            .. raw:: html

               <details id="meta">

            A day of the Weir Inquiry
            =========================

            *(10.00 am)*

            **Sir Cy Quay**: Good morning.

            It is the third day.

            Ada Weir
            --------

            *ADA WEIR (sworn).*

            Questioned by Ms Lock
            ^^^^^^^^^^^^^^^^^^^^^

            **Ms Lock**: See `W1 <https://example.org/w1>`_.

            You wrote it?

            .. rst-class:: indented

            **Ada Weir**: I did.

            **Ms Lock**: Thank you.

            *(4.00 pm)*

            *(The hearing adjourned)*
            """);
    assertEquals("transcript", file.record().provenance().reader());
    assertEquals("A day of the Weir Inquiry", file.record().title());
    assertEquals("2017-05-03", file.record().published().iso().orElseThrow());
    assertEquals("file-name", file.record().published().method());
    assertEquals(
        List.of(
            "speech Sir Cy Quay: Good morning.",
            "speech Sir Cy Quay: It is the third day.",
            "question Ms Lock: See W1.",
            "question Ms Lock: You wrote it?",
            "answer Ada Weir: I did.",
            "speech Ms Lock: Thank you."),
        said(file));
    assertEquals("10.00 am", timeOf(passage(file, "I did.")));
    assertEquals(List.of("Ada Weir", "Questioned by Ms Lock"), passage(file, "I did.").headings());
    assertNull(passage(file, "(The hearing adjourned)").speech());
  }

  @Test
  void worksOnThePagesOfAnyReader() {
    List<TranscriptPage> pages =
        Arrays.stream(numbered(DAY, 20, 7, "\f").split("\f"))
            .map(page -> page.lines().toList())
            .map(lines -> new TranscriptPage(lines.getFirst().isEmpty() ? 1 : 3, "xii", lines))
            .toList();
    assertTrue(HearingTranscript.isOne(pages));
    assertEquals(3, HearingTranscript.of(pages).pages());
  }
}
