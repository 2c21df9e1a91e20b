package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RejectionReason;

/// Collects the passages of a text of headings and paragraphs. The words of a heading lie in the
/// trail of the passages below it; a heading with nothing below becomes a passage itself, so that
/// no word of the text is lost. Not for several threads.
public final class Sections {

  /// What is longer is no heading, and would be cut in the trail.
  public static final int MAX_HEADING = 300;

  private static final Pattern PRINTED_NUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,8})\\.?\\s+(?=[“‘\"']?\\p{Lu})");

  private final PassageList passages;
  private final List<Heading> waiting = new ArrayList<>();

  public Sections(ReadLimits limits) {
    this.passages = new PassageList(limits);
  }

  /// Begins a section.
  ///
  /// @param level 1 for the outermost
  public void heading(int level, String text) throws RejectedFileException {
    String heading = PassageText.folded(text);
    if (heading.length() > MAX_HEADING) {
      paragraph(heading);
    } else if (!heading.isEmpty()) {
      if (!waiting.isEmpty() && waiting.getLast().level >= level) {
        keepAsPassage();
      }
      waiting.add(new Heading(level, heading));
    }
  }

  /// Adds a paragraph; one without any letter or digit (a line of dashes) adds nothing.
  public void paragraph(String text) throws RejectedFileException {
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      beginSections();
      passages.add(text);
    }
  }

  /// Adds a paragraph of a report. A printed number at its begin (`5.23 The …`, `5.23. The …`) is
  /// its locator, not its text.
  public void numberedParagraph(String text) throws RejectedFileException {
    Matcher number = PRINTED_NUMBER.matcher(text);
    if (number.lookingAt()) {
      beginSections();
      passages.add(
          DraftPassage.of(text.substring(number.end()))
              .at(Locator.nowhere().withParagraph(number.group(1))));
    } else {
      paragraph(text);
    }
  }

  /// Adds a passage with all that is known of it; one without any letter or digit adds nothing.
  public void passage(DraftPassage draft) throws RejectedFileException {
    if (draft.text().text().codePoints().anyMatch(Character::isLetterOrDigit)) {
      beginSections();
      passages.add(draft);
    }
  }

  /// Adds a passage under headings of its own: a note that is printed far from what it belongs to.
  public void passage(DraftPassage draft, List<String> headings) throws RejectedFileException {
    if (draft.text().text().codePoints().anyMatch(Character::isLetterOrDigit)) {
      beginSections();
      passages.add(draft, headings);
    }
  }

  /// All passages. Nothing may be added afterwards.
  ///
  /// @throws RejectedFileException when there are none
  public List<Passage> end() throws RejectedFileException {
    List<Passage> all = endOrNone();
    if (all.isEmpty()) {
      throw new RejectedFileException(RejectionReason.EMPTY, "the file has no text");
    }
    return all;
  }

  /// All passages, of which there may be none: for a part of a file. Nothing may be added
  /// afterwards.
  public List<Passage> endOrNone() throws RejectedFileException {
    if (!waiting.isEmpty()) {
      keepAsPassage();
    }
    return passages.passages();
  }

  private void beginSections() throws RejectedFileException {
    waiting.forEach(heading -> passages.heading(heading.level, heading.text));
    waiting.clear();
  }

  private void keepAsPassage() throws RejectedFileException {
    Heading last = waiting.removeLast();
    beginSections();
    // Without words: ends the sections that the heading itself ends.
    passages.heading(last.level, "");
    passages.add(last.text);
  }

  private record Heading(int level, String text) {}
}
