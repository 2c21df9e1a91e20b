package org.pincite.indexer.year;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads dates with a year of two digits, "14/02/97" and "01/04/08-31/03/09".
final class ShortDates {
  private final Surroundings text;
  private final ShortYears years;

  ShortDates(Surroundings text, ShortYears years) {
    this.text = text;
    this.years = years;
  }

  /// The date whose first number stands here, before a slash; null when it is none.
  @Nullable Unit at(int start, int end) {
    int middleEnd = text.digitsEnd(end + 1);
    int first = text.number(start, end);
    int second = text.number(end + 1, middleEnd);
    int yearStart = middleEnd + 1;
    int yearEnd = text.digitsEnd(yearStart);
    boolean date =
        middleEnd - end <= 3
            && text.at(middleEnd) == '/'
            && yearEnd - yearStart == 2
            && Math.min(first, second) >= 1
            && Math.min(first, second) <= 12
            && Math.max(first, second) <= 31
            && text.at(yearEnd) != '/'
            && (isBeforeDate(yearEnd) || new RightEdge(text).isFree(yearEnd));
    if (!date) {
      return null;
    }
    int year = years.full(text.number(yearStart, yearEnd));
    return new Unit(Form.DATED, year, year, yearStart, yearEnd, start, yearEnd);
  }

  /// Whether a dash and another date follow: "01/04/08-31/03/09".
  private boolean isBeforeDate(int end) {
    int dayEnd = text.digitsEnd(end + 1);
    return Marks.isDash(text.at(end))
        && dayEnd > end + 1
        && dayEnd <= end + 3
        && text.at(dayEnd) == '/';
  }
}
