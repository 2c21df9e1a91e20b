package org.pincite.corpus.authority;

import java.util.List;

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

  /// Phrases that contain one of the names and mean something else, such as "Church of England".
  List<String> notIn();
}
