package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/// Where in its record a passage stands: what a pin-cite needs.
///
/// @param position the passage's number in the record, from 1, in reading order
/// @param page the physical page, from 1; null for a record without pages
/// @param pageLabel the page number as printed (`xii`, `45`); null when there is none
/// @param paragraph the paragraph number as printed (`5.23`, `5.23(a)`); null when there is none
/// @param column the column as printed, of records that count those (`123`, `WA34`); null when
///   there is none
/// @param line the printed line of the page on which it begins; null when lines have no numbers
/// @param note the mark of a footnote as printed (`12`, `*`); null when it is none
/// @param anchor the name of the place at the record's address, without `#`; null when there is
///   none
public record Locator(
    int position,
    @Nullable Integer page,
    @Nullable String pageLabel,
    @Nullable String paragraph,
    @Nullable String column,
    @Nullable Integer line,
    @Nullable String note,
    @Nullable String anchor) {

  private static final Locator NOWHERE = new Locator(1, null, null, null);

  public Locator {
    if (position < 1) {
      throw new IllegalArgumentException("positions start at 1: " + position);
    }
    if (page != null && page < 1) {
      throw new IllegalArgumentException("pages start at 1: " + page);
    }
    if (line != null && line < 1) {
      throw new IllegalArgumentException("lines start at 1: " + line);
    }
  }

  /// Of a record that has at most pages and numbered paragraphs.
  public Locator(
      int position,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph) {
    this(position, page, pageLabel, paragraph, null, null, null, null);
  }

  /// With nothing printed, at position 1: to be added to.
  public static Locator nowhere() {
    return NOWHERE;
  }

  /// The same printed place, at another position.
  public Locator at(int newPosition) {
    return new Locator(newPosition, page, pageLabel, paragraph, column, line, note, anchor);
  }

  /// The same place on another page.
  public Locator onPage(@Nullable Integer newPage, @Nullable String newPageLabel) {
    return new Locator(position, newPage, newPageLabel, paragraph, column, line, note, anchor);
  }

  /// With a printed paragraph number.
  public Locator withParagraph(@Nullable String newParagraph) {
    return new Locator(position, page, pageLabel, newParagraph, column, line, note, anchor);
  }

  /// With a printed column.
  public Locator withColumn(@Nullable String newColumn) {
    return new Locator(position, page, pageLabel, paragraph, newColumn, line, note, anchor);
  }

  /// With a printed line.
  public Locator withLine(@Nullable Integer newLine) {
    return new Locator(position, page, pageLabel, paragraph, column, newLine, note, anchor);
  }

  /// With the mark of a footnote.
  public Locator withNote(@Nullable String newNote) {
    return new Locator(position, page, pageLabel, paragraph, column, line, newNote, anchor);
  }

  /// With an anchor at the record's address.
  public Locator withAnchor(@Nullable String newAnchor) {
    return new Locator(position, page, pageLabel, paragraph, column, line, note, newAnchor);
  }
}
