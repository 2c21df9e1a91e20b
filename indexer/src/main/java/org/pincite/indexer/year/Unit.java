package org.pincite.indexer.year;

import org.pincite.corpus.link.YearMention.Kind;

/// A year, a span or a decade as one piece of text, before it is known whether it joins another.
///
/// @param first the first year
/// @param last the last year, inclusive
/// @param start where the year's own characters begin
/// @param end where they end
/// @param from where the whole expression begins, with the day and month before the year
/// @param to where the whole expression ends, with the month and day after the year
record Unit(Form form, int first, int last, int start, int end, int from, int to) {

  enum Form {
    /// A number that may be a year.
    NUMBER,
    /// A year in a date or with another clear sign, such as "FY" or an apostrophe.
    DATED,
    /// Two numbers that are joined, as "1997-2013" or "2012/13".
    SPAN,
    /// A decade or a part of one, or a span of which one end is that.
    DECADE
  }

  /// Both as one, from the first year of this to the last year of the other.
  Unit through(Unit other) {
    Form joined =
        form == Form.DECADE || other.form == Form.DECADE
            ? Form.DECADE
            : form == Form.DATED || other.form == Form.DATED ? Form.DATED : Form.SPAN;
    return new Unit(joined, first, other.last, start, other.end, from, other.to);
  }

  /// The same, known to be no other number.
  Unit dated() {
    return datedUntil(to);
  }

  /// The same with a month or a day after the year.
  ///
  /// @param dateEnd where that ends
  Unit datedUntil(int dateEnd) {
    return new Unit(Form.DATED, first, last, start, end, from, dateEnd);
  }

  Kind kind() {
    return form == Form.DECADE ? Kind.PERIOD : first < last ? Kind.INTERVAL : Kind.POINT;
  }
}
