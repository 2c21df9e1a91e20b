package org.pincite.indexer.reader.transcript;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.PagedText;
import org.pincite.indexer.reader.TextBlock;

/// Collects what is said, line by line, into passages that are cited by the printed page and line
/// at which they begin. A long speech is parted at the ends of sentences, so that each part has a
/// line of its own. Not for several threads.
final class HearingText {
  private static final int ENOUGH = 1200;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<PageBreak> breaks = new ArrayList<>();
  private Locator locator = Locator.nowhere();
  private PassageKind kind = PassageKind.PARAGRAPH;
  private @Nullable String speaker;
  private @Nullable String time;
  private @Nullable PrintedLine before;

  /// The passages and headings so far.
  List<TextBlock> blocks() {
    endParagraph();
    return blocks;
  }

  /// Begins a section.
  void heading(int level, String words) {
    says(PassageKind.PARAGRAPH, null);
    blocks.add(new TextBlock.Heading(level, words));
  }

  /// The time from here on, as printed.
  void time(String newTime) {
    endParagraph();
    time = newTime;
  }

  /// Who says what follows.
  ///
  /// @param name null when nobody is said to
  void says(PassageKind newKind, @Nullable String name) {
    endParagraph();
    kind = newKind;
    speaker = name;
  }

  /// Adds the words of a line.
  void add(String words, PrintedLine line) {
    String folded = PassageText.folded(words);
    if (folded.isEmpty()) {
      return;
    }
    if (text.length() > ENOUGH && endsASentence()) {
      endParagraph();
    }
    if (text.isEmpty()) {
      locator = Locator.nowhere().onPage(line.page(), line.label()).withLine(line.number());
    } else {
      text.append(' ');
      Integer page = line.page();
      if (page != null && before != null && !line.isOnPageOf(before)) {
        breaks.add(new PageBreak(text.length(), page, line.label()));
      }
    }
    text.append(folded);
    before = line;
  }

  /// A blank line parts paragraphs, but not sentences.
  void blank() {
    if (endsASentence()) {
      endParagraph();
    }
  }

  private boolean endsASentence() {
    return !text.isEmpty() && ".?!:\"\u201d)".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void endParagraph() {
    if (!text.isEmpty()) {
      Speech speech = speaker == null ? null : new Speech(speaker, null, time);
      blocks.add(
          new TextBlock.Cited(
              DraftPassage.of(new PagedText(text.toString(), breaks))
                  .at(locator)
                  .as(kind)
                  .saidBy(speech)));
      text.setLength(0);
      breaks.clear();
    }
  }
}
