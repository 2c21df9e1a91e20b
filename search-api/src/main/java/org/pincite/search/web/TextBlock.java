package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Speech;
import org.pincite.search.SourceAddress;

/// A passage on the page of its record, with what begins before it.
///
/// @param page the page that begins here; null when the passage stands on the page of the last one
/// @param headings the headings that begin here, outermost first
/// @param anchor the id of its element
/// @param number how it is called in the margin: as printed, else counted
/// @param pinCite where it begins, in words
/// @param kind what part of the record it is; null for a paragraph, where the speaker says it, and
///   for all but the first of several rows or entries
/// @param speaker who says it, and when; null when nobody is said to, or the same as before
/// @param ocr how sure the reading is, of text that was read off a picture; null for other text
/// @param source its address where it was published; null when it has none of its own
/// @param text in parts, where it runs over page breaks
public record TextBlock(
    @Nullable String page,
    List<Heading> headings,
    String anchor,
    String number,
    String pinCite,
    @Nullable String kind,
    @Nullable String speaker,
    @Nullable String ocr,
    @Nullable String source,
    List<Part> text) {

  /// A heading.
  ///
  /// @param level 2 to 6: the title of the record is 1
  public record Heading(int level, String text) {}

  /// A stretch of text on one page.
  ///
  /// @param page the page that begins here; null for the part before the first page break
  public record Part(@Nullable String page, String text) {}

  private static final int LOWEST_LEVEL = 6;

  /// @param total how many passages the record has
  /// @param url the record's address; null when it has none
  static List<TextBlock> of(List<Passage> passages, int total, @Nullable String url) {
    var blocks = new ArrayList<TextBlock>();
    String lastPage = null;
    List<String> lastTrail = List.of();
    Passage last = null;
    for (Passage passage : passages) {
      Locator locator = passage.locator();
      String page = PinCite.page(locator);
      blocks.add(
          new TextBlock(
              Objects.equals(page, lastPage) ? null : page,
              headings(lastTrail, passage.headings()),
              Addresses.anchor(locator.position()),
              PinCite.margin(locator),
              PinCite.of(locator, total),
              startsKind(passage, last) ? kind(passage) : null,
              startsSpeech(passage, last) ? speaker(passage.speech()) : null,
              passage.ocrConfidence() == null
                  ? null
                  : "Read by OCR, " + passage.ocrConfidence() + " % sure",
              SourceAddress.of(url, locator.anchor()),
              parts(passage)));
      lastPage = PinCite.page(passage.locatorAt(passage.text().length()));
      lastTrail = passage.headings();
      last = passage;
    }
    return blocks;
  }

  /// Rows and entries come in long runs, of which only the first says what they are.
  private static boolean startsKind(Passage passage, @Nullable Passage last) {
    return switch (passage.kind()) {
      case TABLE, CONTENTS, INDEX ->
          last == null
              || last.kind() != passage.kind()
              || !last.headings().equals(passage.headings());
      case PARAGRAPH, SPEECH, QUESTION, ANSWER, FOOTNOTE -> true;
    };
  }

  /// A speech of several paragraphs names its speaker once.
  private static boolean startsSpeech(Passage passage, @Nullable Passage last) {
    return last == null
        || last.kind() != passage.kind()
        || !last.headings().equals(passage.headings())
        || !Objects.equals(last.speech(), passage.speech());
  }

  private static @Nullable String kind(Passage passage) {
    return switch (passage.kind()) {
      case PARAGRAPH -> null;
      case SPEECH -> passage.speech() == null ? passage.kind().label() : null;
      case QUESTION, ANSWER, TABLE, FOOTNOTE, CONTENTS, INDEX -> passage.kind().label();
    };
  }

  private static @Nullable String speaker(@Nullable Speech speech) {
    if (speech == null) {
      return null;
    }
    return speech.time() == null ? speech.speaker() : speech.speaker() + ", " + speech.time();
  }

  private static List<Part> parts(Passage passage) {
    String text = passage.text();
    var parts = new ArrayList<Part>();
    String page = null;
    int start = 0;
    for (PageBreak pageBreak : passage.pageBreaks()) {
      parts.add(new Part(page, text.substring(start, pageBreak.offset())));
      start = pageBreak.offset();
      page = PinCite.page(passage.locatorAt(start));
    }
    parts.add(new Part(page, text.substring(start)));
    return parts;
  }

  private static List<Heading> headings(List<String> last, List<String> trail) {
    int same = 0;
    while (same < Math.min(last.size(), trail.size()) && last.get(same).equals(trail.get(same))) {
      same++;
    }
    var headings = new ArrayList<Heading>();
    if (same == trail.size() && same < last.size() && same > 0) {
      // Back from a section to the text around it; without a sign it would read as the section's.
      headings.add(new Heading(level(same - 1), trail.getLast() + " (continued)"));
    }
    for (int i = same; i < trail.size(); i++) {
      headings.add(new Heading(level(i), trail.get(i)));
    }
    return headings;
  }

  private static int level(int depth) {
    return Math.min(depth + 2, LOWEST_LEVEL);
  }
}
