package org.pincite.corpus.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Sha256;

/// Who and what may become a facet, read from a folder with `persons.jsonl`, `places.jsonl`,
/// `offices.jsonl`, `organisations.jsonl` and `corrections.jsonl`, one JSON object a line (see
/// `docs/authority.md`). A file that is absent lists nothing.
public final class AuthorityFile {
  static final String PERSONS = "persons.jsonl";
  static final String PLACES = "places.jsonl";
  static final String OFFICES = "offices.jsonl";
  static final String ORGANISATIONS = "organisations.jsonl";

  /// The file to which corrections are appended.
  public static final String CORRECTIONS = "corrections.jsonl";

  private final Map<String, Person> persons;
  private final Map<String, Place> places;
  private final Map<String, Office> offices;
  private final Map<String, Organisation> organisations;
  private final List<CorrectionLine> corrections;
  private final Map<String, String> presentIds;
  private final NameIndex personNames;
  private final NameIndex placeNames;
  private final PlaceTree placeTree;
  private final Map<String, List<Holder>> holders;
  private final Map<String, String> contents;
  private final String version;

  private AuthorityFile(Map<String, String> contents, String folder) {
    var merged = new LinkedHashMap<String, String>();
    this.persons = AuthorityLines.of(folder, PERSONS, contents).persons(merged);
    this.places = AuthorityLines.of(folder, PLACES, contents).places(merged);
    this.offices = AuthorityLines.of(folder, OFFICES, contents).offices();
    this.organisations = AuthorityLines.of(folder, ORGANISATIONS, contents).organisations();
    this.corrections = AuthorityLines.of(folder, CORRECTIONS, contents).corrections();
    this.presentIds = presentIds(merged);
    this.personNames = new NameIndex(persons.values());
    this.placeNames = new NameIndex(places.values());
    this.placeTree = placeTree(folder);
    this.holders = holders(persons.values());
    this.contents = Collections.unmodifiableMap(contents);
    this.version = Sha256.hexOf(contents.toString().getBytes(UTF_8)).substring(0, 12);
  }

  /// An authority that lists nobody.
  public static AuthorityFile empty() {
    return new AuthorityFile(new TreeMap<>(), "");
  }

  /// Reads the folder.
  ///
  /// @throws AuthorityException when a line cannot be used: a wrong entry must be mended before it
  ///   puts a wrong name on a record
  public static AuthorityFile load(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    for (String file : List.of(PERSONS, PLACES, OFFICES, ORGANISATIONS, CORRECTIONS)) {
      AuthorityLines.text(folder.resolve(file)).ifPresent(text -> contents.put(file, text));
    }
    return new AuthorityFile(contents, folder.toString());
  }

  private PlaceTree placeTree(String folder) {
    try {
      return new PlaceTree(places.values());
    } catch (IllegalArgumentException e) {
      throw new AuthorityException(Path.of(folder).resolve(PLACES) + ": " + e.getMessage(), e);
    }
  }

  private Map<String, String> presentIds(Map<String, String> merged) {
    var present = new HashMap<>(merged);
    persons.values().forEach(person -> former(person, present));
    places.values().forEach(place -> former(place, present));
    return present;
  }

  private static void former(Entity entity, Map<String, String> present) {
    entity.formerIds().forEach(id -> present.put(id, entity.id()));
  }

  private static Map<String, List<Holder>> holders(Collection<Person> persons) {
    var holders = new HashMap<String, List<Holder>>();
    for (Person person : persons) {
      for (Role role : person.roles()) {
        if (role.office() != null) {
          holders
              .computeIfAbsent(role.office(), office -> new ArrayList<>())
              .add(new Holder(person, role));
        }
      }
    }
    return holders;
  }

  /// Twelve hexadecimal digits that change with the files' content.
  public String version() {
    return version;
  }

  /// The text of each file by its name, so that an index can keep what linked it.
  public Map<String, String> contents() {
    return contents;
  }

  public Collection<Person> persons() {
    return persons.values();
  }

  public Collection<Place> places() {
    return places.values();
  }

  public Collection<Office> offices() {
    return offices.values();
  }

  public Collection<Organisation> organisations() {
    return organisations.values();
  }

  /// In the order in which they were made.
  public List<Correction> corrections() {
    return corrections.stream().map(CorrectionLine::correction).toList();
  }

  /// The same, each with the number of its line.
  public List<CorrectionLine> correctionLines() {
    return corrections;
  }

  /// Which place lies in which.
  public PlaceTree placeTree() {
    return placeTree;
  }

  /// The person with this id, which may be one that the person had before.
  public Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(presentId(id)));
  }

  /// The place with this id, which may be one that the place had before.
  public Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(presentId(id)));
  }

  public Optional<Office> office(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /// Who held an office, in the order of the file; may be empty.
  public List<Holder> holders(String office) {
    return Collections.unmodifiableList(holders.getOrDefault(office, List.of()));
  }

  /// The id by which an entity is listed now: what it was merged into, or renamed to, as often as
  /// that happened; the same id where nothing did.
  public String presentId(String id) {
    String present = id;
    // As many steps as there are changes are enough, and a circle ends.
    for (int step = 0; step <= presentIds.size(); step++) {
      @Nullable String next = presentIds.get(present);
      if (next == null || persons.containsKey(present) || places.containsKey(present)) {
        return present;
      }
      present = next;
    }
    return present;
  }

  /// The ids of the persons with this id, name or alias, ignoring case; empty when there is none.
  public List<String> personIds(String idOrName) {
    return ids(idOrName, persons, personNames);
  }

  /// The ids of the places with this id, name or alias, ignoring case; empty when there is none.
  public List<String> placeIds(String idOrName) {
    return ids(idOrName, places, placeNames);
  }

  private List<String> ids(String idOrName, Map<String, ?> byId, NameIndex names) {
    String id = presentId(idOrName.strip().toLowerCase(Locale.ROOT));
    return byId.containsKey(id) ? List.of(id) : names.ids(idOrName);
  }

  /// A person in an office.
  public record Holder(Person person, Role role) {}
}
