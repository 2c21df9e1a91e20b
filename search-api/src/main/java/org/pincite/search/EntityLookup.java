package org.pincite.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Office;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.authority.Role;
import org.pincite.corpus.index.Facet;
import org.pincite.search.EntityProfile.CountedLabel;
import org.pincite.search.EntityProfile.Numbers;
import org.pincite.search.EntityProfile.PersonProfile;
import org.pincite.search.EntityProfile.PlaceProfile;
import org.pincite.search.EntityProfile.YearCount;

/// Tells of single persons and places, from the live generation and its authority file.
public final class EntityLookup {
  private static final int MOST_CHILDREN = 1000;

  private final LiveGeneration live;
  private final long budgetMillis;

  /// Looks into what is live at the time of each request.
  ///
  /// @param budgetMillis how long a look may take, in milliseconds
  public EntityLookup(LiveGeneration live, long budgetMillis) {
    this.live = live;
    this.budgetMillis = budgetMillis;
  }

  /// The person with this id, which may be an earlier one; empty when nobody is listed with it.
  ///
  /// @throws QueryTimedOutException when it takes longer than the budget
  public Optional<PersonProfile> person(String id) throws IOException {
    return within(generation -> {
      Optional<Person> person = generation.authority().person(id);
      return person.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new PersonProfile(
                  person.get(),
                  person.get().roles().stream()
                      .map(role -> office(role, generation.authority()))
                      .toList(),
                  numbers(generation, Facet.PERSON, person.get().id())));
    });
  }

  private static String office(Role role, AuthorityFile authority) {
    String title = role.title();
    if (title != null) {
      return title;
    }
    String office = String.valueOf(role.office());
    return authority.office(office).map(Office::name).orElse(office);
  }

  /// The place with this id, which may be an earlier one; empty when nothing is listed with it.
  ///
  /// @throws QueryTimedOutException when it takes longer than the budget
  public Optional<PlaceProfile> place(String id) throws IOException {
    return within(generation -> {
      Optional<Place> place = generation.authority().place(id);
      return place.isEmpty() ? Optional.empty() : Optional.of(profile(generation, place.get()));
    });
  }

  private static PlaceProfile profile(OpenGeneration generation, Place place) throws IOException {
    var labels = new FacetLabels(generation.authority());
    var tree = generation.authority().placeTree();
    List<String> path = tree.path(place.id());
    return new PlaceProfile(
        place,
        labels.of(Facet.PLACE, path.subList(0, path.size() - 1)),
        labels.of(Facet.PLACE, place.parents()),
        children(generation, place.id()),
        numbers(generation, Facet.PLACE, place.id()));
  }

  /// Those that records name, the most named first.
  private static List<CountedLabel> children(OpenGeneration generation, String id)
      throws IOException {
    var inPlace =
        new FacetRequest(
            SearchRequest.all(), Facet.PLACE, "", ValueOrder.COUNT, 0, MOST_CHILDREN, id);
    return RecordSearcher.values(inPlace, generation).values().stream()
        .map(child -> new CountedLabel(child.value(), child.label(), child.count()))
        .toList();
  }

  private static Numbers numbers(OpenGeneration generation, Facet facet, String id)
      throws IOException {
    SearchRequest named = SearchRequest.all().with(facet, id).counting();
    SearchResponse records = RecordSearcher.search(named, generation);
    SearchResponse passages = RecordSearcher.search(named.in(Scope.PASSAGE), generation);
    long about =
        counts(records, facet).values().stream()
            .filter(value -> value.value().equals(id))
            .map(FacetCounts.Value::about)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    return new Numbers(
        records.total(),
        about,
        passages.total(),
        years(counts(records, Facet.YEAR)),
        counts(records, Facet.YEAR).missing(),
        years(counts(passages, Facet.YEAR_MENTIONED)),
        generation.name());
  }

  private static FacetCounts counts(SearchResponse response, Facet facet) {
    return Objects.requireNonNull(response.facets().get(facet));
  }

  private static List<YearCount> years(FacetCounts counts) {
    return counts.values().stream()
        .map(value -> new YearCount(Integer.parseInt(value.value()), value.count()))
        .sorted(Comparator.comparingInt(YearCount::year))
        .toList();
  }

  private <T> T within(LiveGeneration.Work<T> work) throws IOException {
    return Deadline.within(budgetMillis, live, work);
  }
}
