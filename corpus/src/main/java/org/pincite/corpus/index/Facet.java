package org.pincite.corpus.index;

import java.util.Arrays;
import java.util.Optional;

/// The dimensions by which answers are counted and narrowed, in the order in which they are shown.
/// They lie in both indexes: a passage has those of its own text, and of its record the year, type
/// and publisher.
public enum Facet {
  /// Values are ids of [org.pincite.corpus.authority.Person].
  PERSON("person", "Person"),
  /// Values are ids of [org.pincite.corpus.authority.Place]: of the places named, and of those that
  /// contain them.
  PLACE("place", "Place"),
  /// The year of publication, four digits.
  YEAR("year", "Year published"),
  /// The years that stand in the text, four digits.
  YEAR_MENTIONED("yearMentioned", "Year mentioned"),
  /// Values are [codes][org.pincite.corpus.RecordType#code].
  TYPE("type", "Type"),
  /// Values are publishers' names as given.
  PUBLISHER("publisher", "Publisher");

  private final String code;
  private final String label;

  Facet(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /// The name in addresses and answers.
  public String code() {
    return code;
  }

  /// The name that people read.
  public String label() {
    return label;
  }

  /// The field that holds the values.
  public FacetField field() {
    return new FacetField(code());
  }

  /// The field that holds those of the values that a record is *about* (see
  /// [org.pincite.corpus.link.EntityCounts]), in the records index; of [#PERSON] and [#PLACE]
  /// alone.
  public FacetField aboutField() {
    return new FacetField(code() + "About");
  }

  /// Whether a record may be about some of the values, and name others in passing.
  public boolean hasAbout() {
    return this == PERSON || this == PLACE;
  }

  /// Whether the values are years.
  public boolean isYears() {
    return this == YEAR || this == YEAR_MENTIONED;
  }

  /// The facet with this code; empty when there is none.
  public static Optional<Facet> of(String code) {
    return Arrays.stream(values()).filter(facet -> facet.code().equals(code)).findFirst();
  }
}
