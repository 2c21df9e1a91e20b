package org.pincite.evaluation.reuters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pincite.corpus.authority.AuthorityFile;

/// An authority file made of the category lists of the collection, written and loaded in the public
/// format.
///
/// @param codeOfId the code of each person and country, by id
record CodeAuthority(AuthorityFile authority, Map<String, String> codeOfId) {
  private static final String PERSONS = "persons.jsonl";
  private static final String PLACES = "places.jsonl";

  /// Makes it of the codes that the stories have.
  ///
  /// @param order which part of a name is the surname
  /// @param shipped whose places, other than small ones, are taken over
  static CodeAuthority of(Collection<StoryLabels> labels, NameOrder order, AuthorityFile shipped)
      throws IOException {
    Set<String> people =
        labels.stream().flatMap(story -> story.people().stream()).collect(Collectors.toSet());
    Set<String> places =
        labels.stream().flatMap(story -> story.places().stream()).collect(Collectors.toSet());
    var entries = new PlaceEntries(ShippedPlaces.in(shipped.contents().getOrDefault(PLACES, "")));
    entries.add(places, new PlaceCodes());
    Map<String, String> codes =
        people.stream().collect(Collectors.toMap(PersonEntries::id, code -> code));
    codes.putAll(entries.codeOfId());
    return new CodeAuthority(
        loaded(PersonEntries.lines(people, order.surnameFirst(people)), entries.lines()), codes);
  }

  private static AuthorityFile loaded(String persons, String places) throws IOException {
    Path folder = Files.createTempDirectory("pincite-codes");
    Path personsFile = folder.resolve(PERSONS);
    Path placesFile = folder.resolve(PLACES);
    try {
      Files.writeString(personsFile, persons, StandardCharsets.UTF_8);
      Files.writeString(placesFile, places, StandardCharsets.UTF_8);
      return AuthorityFile.load(folder);
    } finally {
      Files.deleteIfExists(personsFile);
      Files.deleteIfExists(placesFile);
      Files.deleteIfExists(folder);
    }
  }

  /// The codes of those entities that have one.
  Set<String> codes(Collection<String> ids) {
    var codes = new LinkedHashSet<String>();
    for (String id : ids) {
      String code = codeOfId.get(id);
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }

  /// Whether an entity, or a place that contains it, has this code.
  boolean gives(String id, String code) {
    return code.equals(codeOfId.get(id))
        || authority.placeTree().ancestors(id).stream()
            .anyMatch(above -> code.equals(codeOfId.get(above)));
  }
}
