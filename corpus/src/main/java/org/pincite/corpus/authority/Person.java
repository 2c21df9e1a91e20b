package org.pincite.corpus.authority;

import java.util.List;

/// A person with a public role.
///
/// @param ambiguous whether the bare name is also that of many private persons
/// @param role the public role for which the person is listed, in words
/// @param source where that role is stated
public record Person(
    String id,
    String name,
    List<Alias> aliases,
    boolean ambiguous,
    List<String> notIn,
    String role,
    String source)
    implements Entity {

  public Person {
    if (role.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a person is listed with a public role and its source");
    }
    aliases = List.copyOf(aliases);
    notIn = List.copyOf(notIn);
  }
}
