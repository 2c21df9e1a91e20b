package org.pincite.search;

import java.util.List;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Place;

/// A listed person or place, and how often the records name it.
public sealed interface EntityProfile {

  /// The numbers of it.
  Numbers numbers();

  /// A person.
  ///
  /// @param offices the names of the offices of the roles, in the order of the roles; a role's own
  ///   title where it has no office
  record PersonProfile(Person person, List<String> offices, Numbers numbers)
      implements EntityProfile {
    public PersonProfile {
      offices = List.copyOf(offices);
    }
  }

  /// A place.
  ///
  /// @param path the places that contain it, the widest first
  /// @param parents the places in which it lies directly
  /// @param children the places that lie directly in it and are named, with their records, the most
  ///   first
  record PlaceProfile(
      Place place,
      List<FacetLabel> path,
      List<FacetLabel> parents,
      List<CountedLabel> children,
      Numbers numbers)
      implements EntityProfile {
    public PlaceProfile {
      path = List.copyOf(path);
      parents = List.copyOf(parents);
      children = List.copyOf(children);
    }
  }

  /// How often records name an entity; a place with the places in it.
  ///
  /// @param records how many name it
  /// @param about how many are about it
  /// @param passages how many passages name it
  /// @param published those records by the year of publication, the earliest first
  /// @param undated how many of them have no known year
  /// @param mentioned those passages by the years that stand in them, the earliest first
  /// @param generation the name of the generation
  record Numbers(
      long records,
      long about,
      long passages,
      List<YearCount> published,
      long undated,
      List<YearCount> mentioned,
      String generation) {
    public Numbers {
      published = List.copyOf(published);
      mentioned = List.copyOf(mentioned);
    }
  }

  /// How many there are of a year.
  record YearCount(int year, long count) {}

  /// A value and how many records have it.
  record CountedLabel(String value, String label, long count) {}
}
