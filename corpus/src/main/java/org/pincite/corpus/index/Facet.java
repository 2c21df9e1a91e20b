package org.pincite.corpus.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The dimensions by which answers are counted and narrowed, in the order in which they are shown.
/// [#PERSON] and [#PLACE] lie in both indexes, the others in the records index.
public enum Facet {
  /// Values are ids of [org.pincite.corpus.authority.Person].
  PERSON("Person"),
  /// Values are ids of [org.pincite.corpus.authority.Place].
  PLACE("Place"),
  /// The year of publication, four digits.
  YEAR("Year published"),
  /// Values are [codes][org.pincite.corpus.RecordType#code].
  TYPE("Type"),
  /// Values are publishers' names as given.
  PUBLISHER("Publisher");

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  /// The name in addresses and answers.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name that people read.
  public String label() {
    return label;
  }

  /// The field that holds the values.
  public FacetField field() {
    return new FacetField(code());
  }

  /// The facet with this code; empty when there is none.
  public static Optional<Facet> of(String code) {
    return Arrays.stream(values()).filter(facet -> facet.code().equals(code)).findFirst();
  }
}
