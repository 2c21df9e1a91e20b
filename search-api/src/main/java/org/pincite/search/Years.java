package org.pincite.search;

import java.util.regex.Pattern;

/// A year, or several in a row, as the parameter `year` takes them: `2014` or `1997-2013`.
///
/// @param first four digits
/// @param last four digits, not before `first`
public record Years(int first, int last) {

  private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})(?:-([1-9]\\d{3}))?");

  /// @throws BadParameterException when the text is neither
  static Years parse(String parameter, String text) {
    var parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new BadParameterException(
          parameter, "must be a year such as 2014 or a range such as 1997-2013");
    }
    int first = Integer.parseInt(parts.group(1));
    int last = parts.group(2) == null ? first : Integer.parseInt(parts.group(2));
    if (last < first) {
      throw new BadParameterException(parameter, "the range ends before it begins");
    }
    return new Years(first, last);
  }

  /// Whether the year lies within.
  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
