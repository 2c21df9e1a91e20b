package org.pincite.corpus.authority;

import java.util.List;
import java.util.Map;

/// A listed person or place.
public sealed interface Entity permits Person, Place {

  /// The stable id, `p:…` for a person and `l:…` for a place.
  String id();

  /// The name that people read.
  String name();

  /// Further forms of the name, without the name itself.
  List<Alias> aliases();

  /// Whether the bare name can mean something else, so that it is no evidence by itself.
  boolean ambiguous();

  /// What else a record says when the name means this entity.
  NameContext context();

  /// Ids of the entity elsewhere, by the name of the list (`wikidata`, `gss`, `iso3166`); may be
  /// empty.
  Map<String, String> externalIds();

  /// Ids that the entity had before.
  List<String> formerIds();
}
