package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageText;

/// Collects the passages of one record in reading order: keeps the trail of headings, numbers the
/// passages, and splits those that are too long. Not for several threads.
public final class PassageList {
  private static final int MAX_HEADING = 300;

  private final ReadLimits limits;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Heading> trail = new ArrayList<>();
  private long characters;

  public PassageList(ReadLimits limits) {
    this.limits = limits;
  }

  /// Begins a section: the heading replaces those of its level and below.
  ///
  /// @param level 1 for the outermost
  public void heading(int level, String text) {
    String title = PassageText.folded(text);
    trail.removeIf(heading -> heading.level >= level);
    if (!title.isEmpty()) {
      trail.add(new Heading(level, PassageText.beginning(title, MAX_HEADING)));
    }
  }

  /// Adds a paragraph of a record without pages; blank text adds nothing.
  public void add(String text) throws RejectedFileException {
    add(DraftPassage.of(text));
  }

  /// Adds a passage under the trail of headings; blank text adds nothing.
  ///
  /// @throws RejectedFileException when the record has more text than the limit, or the thread was
  ///   interrupted
  public void add(DraftPassage draft) throws RejectedFileException {
    add(draft, trail.stream().map(Heading::text).toList());
  }

  /// Adds a passage under headings of its own instead of the trail.
  public void add(DraftPassage draft, List<String> headings) throws RejectedFileException {
    Interruption.check();
    PagedText text = draft.text();
    int end = 0;
    for (String piece : PassageText.pieces(text.text())) {
      int start = text.text().indexOf(piece, end);
      end = start + piece.length();
      characters += piece.length();
      if (characters > limits.characters()) {
        throw limits.tooMuchText();
      }
      PageBreak turned = text.before(start);
      Locator locator = draft.locator().at(passages.size() + 1);
      passages.add(
          new Passage(
              piece,
              headings,
              turned == null ? locator : locator.onPage(turned.page(), turned.pageLabel()),
              text.within(start, end),
              draft.kind(),
              draft.speech(),
              draft.ocrConfidence()));
    }
  }

  /// The passages so far.
  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  private record Heading(int level, String text) {}
}
