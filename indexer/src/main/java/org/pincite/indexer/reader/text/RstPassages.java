package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.TableRows;

/// Makes passages of the blocks of a reStructuredText document. The first heading is the title.
///
/// A paragraph whose printed number has parts (`5.23`) is cited by it, and so are the quotations
/// below it, and what has no number and stands before the next that has one; a lettered paragraph
/// after it is cited as `5.23(a)`. Where there are none of those, the items of numbered lists are
/// cited by theirs.
final class RstPassages {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,3}){1,3})(?:\\.\\s+|\\s+(?=[\"'\u2018\u201c\\[(*]{0,3}\\p{Lu}))");
  private static final Pattern LETTER =
      Pattern.compile("(\\((?:[a-z]|[ivxlc]{2,6}|\\d{1,2})\\))\\s+.*");
  private static final Pattern NOTES = Pattern.compile("(?i)(?:foot|end)?notes|references");

  private final Sections sections;
  private final RstFootnotes footnotes;
  private final @Nullable String statedTitle;
  private final BitSet runningOn = new BitSet();
  private final List<RstBlock.Heading> trail = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String number;
  private boolean begun;
  private int notes;

  /// @param statedTitle the title in the front matter; null when there is none
  RstPassages(List<RstBlock> blocks, ReadLimits limits, @Nullable String statedTitle)
      throws RejectedFileException {
    this.sections = new Sections(limits);
    this.statedTitle = statedTitle;
    this.footnotes =
        new RstFootnotes(
            blocks.stream()
                .filter(RstBlock.Footnote.class::isInstance)
                .map(block -> ((RstBlock.Footnote) block).label())
                .toList());
    markRunningOn(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      add(blocks.get(i), runningOn.get(i));
    }
  }

  /// Finds what is followed by a number, with no heading between.
  private void markRunningOn(List<RstBlock> blocks) {
    boolean followed = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      runningOn.set(i, followed);
      switch (blocks.get(i)) {
        case RstBlock.Heading _ -> followed = false;
        case RstBlock.Paragraph paragraph ->
            followed |= !paragraph.quoted() && NUMBER.matcher(paragraph.source()).lookingAt();
        case RstBlock.Rubric _ -> followed = false;
        case RstBlock.Literal _ -> {}
        case RstBlock.Footnote _ -> {}
        case RstBlock.Row _ -> {}
      }
    }
  }

  /// The heading that everything else stands below.
  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /// All passages.
  ///
  /// @throws RejectedFileException when there are none
  List<Passage> passages() throws RejectedFileException {
    return sections.end();
  }

  private void add(RstBlock block, boolean runsOn) throws RejectedFileException {
    switch (block) {
      case RstBlock.Heading heading -> heading(heading);
      case RstBlock.Rubric(String source) -> rubric(RstInline.words(source));
      case RstBlock.Paragraph paragraph -> paragraph(paragraph, runsOn);
      case RstBlock.Literal(String text) -> passage(DraftPassage.of(text));
      case RstBlock.Footnote(String _, String source) -> footnote(source);
      case RstBlock.Row(List<String> cells) -> {
        cells.forEach(this::see);
        String row = TableRows.text(cells.stream().map(RstInline::words).toList());
        passage(DraftPassage.of(row).as(PassageKind.TABLE));
      }
    }
    begun = true;
  }

  private void heading(RstBlock.Heading heading) throws RejectedFileException {
    String words = PassageText.folded(RstInline.words(heading.source()));
    see(heading.source());
    number = null;
    if (!begun) {
      title = words;
      if (statedTitle == null || statedTitle.equalsIgnoreCase(words)) {
        return;
      }
    }
    trail.removeIf(before -> before.level() >= heading.level());
    trail.add(new RstBlock.Heading(heading.level(), words));
    sections.heading(heading.level(), words);
  }

  /// The heading over the footnotes says nothing; another stands in the trail until the next.
  private void rubric(String words) throws RejectedFileException {
    if (!NOTES.matcher(words.strip()).matches()) {
      int level = trail.isEmpty() ? 1 : trail.getLast().level() + 1;
      trail.add(new RstBlock.Heading(level, words));
      sections.heading(level, words);
    }
  }

  private void paragraph(RstBlock.Paragraph paragraph, boolean runsOn)
      throws RejectedFileException {
    see(paragraph.source());
    String words = RstInline.words(paragraph.source());
    Matcher printed = NUMBER.matcher(words);
    if (paragraph.quoted()) {
      passage(at(number, words));
    } else if (printed.lookingAt()) {
      number = printed.group(1);
      passage(at(number, words.substring(printed.end())));
    } else if (number == null) {
      passage(at(paragraph.item(), words));
    } else if (paragraph.item() != null) {
      passage(at(number, paragraph.item() + ". " + words));
    } else {
      Matcher letter = LETTER.matcher(words);
      String above = runsOn ? number : null;
      passage(at(letter.matches() ? number + letter.group(1) : above, words));
    }
  }

  private void footnote(String source) throws RejectedFileException {
    String mark = footnotes.mark(notes);
    notes++;
    sections.passage(
        DraftPassage.of(RstInline.words(source))
            .as(PassageKind.FOOTNOTE)
            .at(Locator.nowhere().withNote(mark)),
        footnotes.trail(mark, headings()));
  }

  private void see(String source) {
    footnotes.see(source, headings());
  }

  private List<String> headings() {
    return trail.stream().map(RstBlock.Heading::source).toList();
  }

  private void passage(DraftPassage draft) throws RejectedFileException {
    sections.passage(draft);
  }

  private static DraftPassage at(@Nullable String paragraph, String words) {
    return DraftPassage.of(words).at(Locator.nowhere().withParagraph(paragraph));
  }
}
