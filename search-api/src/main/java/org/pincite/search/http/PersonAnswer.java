package org.pincite.search.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.PartialDate;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Role;
import org.pincite.search.EntityProfile.Numbers;
import org.pincite.search.EntityProfile.PersonProfile;
import org.pincite.search.EntityProfile.YearCount;

/// The JSON of `GET /v1/persons/{id}`.
///
/// @param id by which the person is listed now
/// @param publicRole why the person is listed, with its source
/// @param roles in the order of the authority file
/// @param ids of the person elsewhere, by the name of the list
/// @param records how many records name the person
/// @param about how many of them are about the person
/// @param passages how many passages name the person
/// @param yearsPublished those records by the year of publication
/// @param undated how many of them have no known year
/// @param yearsMentioned those passages by the years that stand in them
/// @param search the address of the records in this API
record PersonAnswer(
    String id,
    String name,
    List<AliasAnswer> aliases,
    Person.PublicRole publicRole,
    List<RoleAnswer> roles,
    Map<String, String> ids,
    long records,
    long about,
    long passages,
    List<YearCount> yearsPublished,
    long undated,
    List<YearCount> yearsMentioned,
    String search,
    String generation) {

  static PersonAnswer of(PersonProfile profile) {
    Person person = profile.person();
    Numbers numbers = profile.numbers();
    var roles = new ArrayList<RoleAnswer>();
    for (int i = 0; i < person.roles().size(); i++) {
      roles.add(RoleAnswer.of(person.roles().get(i), profile.offices().get(i)));
    }
    return new PersonAnswer(
        person.id(),
        person.name(),
        person.aliases().stream().map(AliasAnswer::of).toList(),
        person.publicRole(),
        roles,
        person.externalIds(),
        numbers.records(),
        numbers.about(),
        numbers.passages(),
        numbers.published(),
        numbers.undated(),
        numbers.mentioned(),
        "/v1/search?person=" + person.id(),
        numbers.generation());
  }

  /// A further name.
  ///
  /// @param from since when it is borne; absent when not known, or always
  record AliasAnswer(String text, String kind, @Nullable String from, @Nullable String to) {

    static AliasAnswer of(Alias alias) {
      return new AliasAnswer(
          alias.text(), alias.kind(), iso(alias.term().from()), iso(alias.term().to()));
    }
  }

  /// A role.
  ///
  /// @param title of the role, or of the office
  /// @param office the id of the office; absent when it is none that is listed
  /// @param to its end; absent when it is not over, or not known
  /// @param asOf a date at which it was not over
  record RoleAnswer(
      String title,
      @Nullable String office,
      @Nullable String from,
      @Nullable String to,
      @Nullable String asOf,
      @Nullable String capacity) {

    static RoleAnswer of(Role role, String title) {
      return new RoleAnswer(
          title,
          role.office(),
          iso(role.term().from()),
          iso(role.term().to()),
          iso(role.asOf()),
          role.capacity());
    }
  }

  private static @Nullable String iso(@Nullable PartialDate date) {
    return date == null ? null : date.iso();
  }
}
