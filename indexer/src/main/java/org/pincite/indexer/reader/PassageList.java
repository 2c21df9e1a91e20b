package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RejectionReason;

/// Collects the passages of one record in reading order: keeps the trail of headings, numbers the
/// passages, and splits those that are too long. Not for several threads.
final class PassageList {
  private static final int MAX_HEADING = 300;

  private final int maxCharacters;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Heading> trail = new ArrayList<>();
  private long characters;

  PassageList(ReadLimits limits) {
    this.maxCharacters = limits.characters();
  }

  /// Begins a section: the heading replaces those of its level and below.
  ///
  /// @param level 1 for the outermost
  void heading(int level, String text) {
    String title = PassageText.folded(text);
    trail.removeIf(heading -> heading.level >= level);
    if (!title.isEmpty()) {
      trail.add(new Heading(level, PassageText.beginning(title, MAX_HEADING)));
    }
  }

  /// Adds a paragraph of a record without pages; blank text adds nothing.
  void add(String text) throws RejectedFileException {
    add(text, null, null, null);
  }

  /// Adds a paragraph; blank text adds nothing.
  ///
  /// @param page the physical page, from 1
  /// @param pageLabel the page number as printed
  /// @param paragraph the paragraph number as printed
  /// @throws RejectedFileException when the record has more text than the limit
  void add(
      String text, @Nullable Integer page, @Nullable String pageLabel, @Nullable String paragraph)
      throws RejectedFileException {
    add(text, trail.stream().map(Heading::text).toList(), page, pageLabel, paragraph);
  }

  /// Adds a paragraph under headings of its own instead of the trail.
  void add(
      String text,
      List<String> headings,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph)
      throws RejectedFileException {
    add(PagedText.of(text), headings, page, pageLabel, paragraph);
  }

  /// Adds a paragraph under the trail of headings that may run over pages.
  ///
  /// @param page the physical page on which it begins
  /// @param pageLabel that page's number as printed
  void add(PagedText text, int page, @Nullable String pageLabel, @Nullable String paragraph)
      throws RejectedFileException {
    add(text, trail.stream().map(Heading::text).toList(), page, pageLabel, paragraph);
  }

  private void add(
      PagedText text,
      List<String> headings,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph)
      throws RejectedFileException {
    int end = 0;
    for (String piece : PassageText.pieces(text.text())) {
      int start = text.text().indexOf(piece, end);
      end = start + piece.length();
      characters += piece.length();
      if (characters > maxCharacters) {
        throw new RejectedFileException(
            RejectionReason.TOO_LARGE,
            String.format(Locale.ROOT, "the text has more than %,d characters", maxCharacters));
      }
      PageBreak turned = text.before(start);
      var locator =
          turned == null
              ? new Locator(passages.size() + 1, page, pageLabel, paragraph)
              : new Locator(passages.size() + 1, turned.page(), turned.pageLabel(), paragraph);
      passages.add(new Passage(piece, headings, locator, text.within(start, end)));
    }
  }

  /// The passages so far.
  List<Passage> passages() {
    return List.copyOf(passages);
  }

  private record Heading(int level, String text) {}
}
