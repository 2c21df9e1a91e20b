package org.pincite.search;

import java.util.List;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.index.Facet;

/// The names that people read for the values of facets.
final class FacetLabels {
  private final AuthorityFile authority;

  FacetLabels(AuthorityFile authority) {
    this.authority = authority;
  }

  String of(Facet facet, String value) {
    return switch (facet) {
      case PERSON -> authority.person(value).map(Entity::name).orElse(value);
      case PLACE -> authority.place(value).map(Entity::name).orElse(value);
      case TYPE -> RecordType.of(value).map(RecordType::label).orElse(value);
      case YEAR, YEAR_MENTIONED, PUBLISHER -> value;
    };
  }

  List<FacetLabel> of(Facet facet, List<String> values) {
    return values.stream().map(value -> new FacetLabel(value, of(facet, value))).toList();
  }
}
