package org.pincite.indexer.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Person;

/// Words in a text that may name a listed person.
///
/// @param unit where they stand
/// @param position where in the order of the record
/// @param from the first token of the titles that belong to the name, or the name's first
/// @param end the token after the last
/// @param kind how the person would be named
/// @param title what stands before the name
/// @param names the full names that it is; empty for other kinds
/// @param surname that it is; null for other kinds
/// @param forename whose it may be after a knight's title; else empty
record NameSpan(
    TextUnit unit,
    Position position,
    int from,
    int end,
    Kind kind,
    TitleRun title,
    List<ListedName> names,
    @Nullable Surname surname,
    List<Person> forename) {

  /// How a person is named.
  enum Kind {
    /// By a full name.
    FULL,
    /// By a title or office and the surname.
    TITLED_SURNAME,
    /// By the surname alone.
    SURNAME,
    /// By a title and the forename: "Dame Ada".
    TITLED_FORENAME
  }

  /// Where in a record.
  ///
  /// @param unit the number of the title (0) or passage
  /// @param section the number of the section; 0 for the title
  /// @param order grows from name to name
  record Position(int unit, int section, int order) {}

  /// The words as they stand in the text.
  String surface() {
    return unit.text().substring(unit.tokens().start(from), unit.tokens().end(end - 1));
  }
}
