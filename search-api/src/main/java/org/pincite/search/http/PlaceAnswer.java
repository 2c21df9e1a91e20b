package org.pincite.search.http;

import java.util.List;
import java.util.Map;
import org.pincite.corpus.authority.Place;
import org.pincite.search.EntityProfile.CountedLabel;
import org.pincite.search.EntityProfile.Numbers;
import org.pincite.search.EntityProfile.PlaceProfile;
import org.pincite.search.EntityProfile.YearCount;
import org.pincite.search.FacetLabel;

/// The JSON of `GET /v1/places/{id}`. What is counted of a place is counted with the places in it.
///
/// @param id by which the place is listed now
/// @param type `town`, `county` and the like
/// @param path the places that contain it, the widest first
/// @param parents the places in which it lies directly
/// @param children the places that lie directly in it and are named, the most named first
/// @param ids of the place elsewhere, by the name of the list
/// @param records how many records name it
/// @param about how many of them are about it
/// @param passages how many passages name it
/// @param yearsPublished those records by the year of publication
/// @param undated how many of them have no known year
/// @param yearsMentioned those passages by the years that stand in them
/// @param search the address of the records in this API
record PlaceAnswer(
    String id,
    String name,
    String type,
    List<String> aliases,
    List<FacetLabel> path,
    List<FacetLabel> parents,
    List<CountedLabel> children,
    Map<String, String> ids,
    long records,
    long about,
    long passages,
    List<YearCount> yearsPublished,
    long undated,
    List<YearCount> yearsMentioned,
    String search,
    String generation) {

  static PlaceAnswer of(PlaceProfile profile) {
    Place place = profile.place();
    Numbers numbers = profile.numbers();
    return new PlaceAnswer(
        place.id(),
        place.name(),
        place.type(),
        place.aliases().stream().map(alias -> alias.text()).toList(),
        profile.path(),
        profile.parents(),
        profile.children(),
        place.externalIds(),
        numbers.records(),
        numbers.about(),
        numbers.passages(),
        numbers.published(),
        numbers.undated(),
        numbers.mentioned(),
        "/v1/search?place=" + place.id(),
        numbers.generation());
  }
}
