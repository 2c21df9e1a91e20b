package org.pincite.corpus.authority;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person with a public role.
///
/// @param surname the family name by which texts call the person; null when it is not to be linked
/// @param surnameMode when the surname alone means the person
/// @param ambiguous whether the bare name is also that of many private persons
/// @param roles the public roles, in the order of the file
/// @param publicRole the role for which the person is listed
public record Person(
    String id,
    String name,
    List<Alias> aliases,
    @Nullable String surname,
    SurnameMode surnameMode,
    boolean ambiguous,
    NameContext context,
    List<Role> roles,
    PublicRole publicRole,
    Map<String, String> externalIds,
    List<String> formerIds)
    implements Entity {

  public Person {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    externalIds = Map.copyOf(externalIds);
    formerIds = List.copyOf(formerIds);
  }

  /// Why a person is listed.
  ///
  /// @param role the public role, in words
  /// @param source where that role is stated
  public record PublicRole(String role, String source) {
    public PublicRole {
      if (role.isBlank() || source.isBlank()) {
        throw new IllegalArgumentException("a person is listed with a public role and its source");
      }
    }
  }
}
