package org.pincite.corpus.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The authority files of the sample corpus hold together.
class SampleAuthorityTest {

  private static AuthorityFile sample = AuthorityFile.empty();

  @BeforeAll
  static void loads() throws IOException {
    sample = AuthorityFile.load(Path.of("sample", "authority"));
    assertTrue(sample.persons().size() > 100 && sample.places().size() > 50);
  }

  @Test
  void everyParentOfAPlaceIsListed() {
    for (Place place : sample.places()) {
      for (String parent : place.parents()) {
        assertTrue(sample.place(parent).isPresent(), () -> place.id() + " lies in " + parent);
      }
    }
  }

  @Test
  void noPlaceLiesInItself() {
    for (Place place : sample.places()) {
      var above = new HashSet<String>();
      Optional<Place> next = Optional.of(place);
      while (next.isPresent() && !next.get().parents().isEmpty()) {
        assertTrue(above.add(next.get().id()), () -> "a circle above " + place.id());
        next = sample.place(next.get().parents().getFirst());
      }
    }
  }

  @Test
  void everyOfficeOfARoleIsListedAndEveryOfficeIsHeld() {
    for (Person person : sample.persons()) {
      for (Role role : person.roles()) {
        assertTrue(
            role.office() == null || sample.office(role.office()).isPresent(),
            () -> person.id() + " held " + role.office());
      }
    }
    for (Office office : sample.offices()) {
      assertFalse(sample.holders(office.id()).isEmpty(), () -> "nobody held " + office.id());
    }
  }

  /// Predecessor and successor may share the day, month or year of the change, as precisely as it
  /// is known.
  @Test
  void anOfficeOfOneHolderIsNotHeldByTwo() {
    for (Office office : sample.offices()) {
      List<AuthorityFile.Holder> holders = sample.holders(office.id());
      for (var first : office.singleHolder() ? holders : List.<AuthorityFile.Holder>of()) {
        for (var second : holders) {
          assertFalse(
              overlap(first.role(), second.role()),
              () -> office.id() + ": " + first.person().id() + ", " + second.person().id());
        }
      }
    }
  }

  private static boolean overlap(Role first, Role second) {
    PartialDate from = second.term().from();
    PartialDate began = first.term().from();
    PartialDate end = first.term().to() == null ? first.asOf() : first.term().to();
    return from != null
        && began != null
        && end != null
        && began.lastDay().isBefore(from.firstDay())
        && from.lastDay().isBefore(end.firstDay());
  }

  /// A name of two is no evidence for either, unless something else in a text decides.
  @Test
  void noNameMeansTwoThatAreNotSaidToBeAmbiguous() {
    assertEquals(List.of(), shared(sample.persons()));
    assertEquals(List.of(), shared(sample.places()));
  }

  private static List<String> shared(Iterable<? extends Entity> entities) {
    var seen = new HashSet<String>();
    var shared = new ArrayList<String>();
    for (Entity entity : entities) {
      var names = new HashSet<String>();
      names.add(entity.name());
      entity.aliases().forEach(alias -> names.add(alias.text()));
      names.stream().filter(name -> !seen.add(name) && !entity.ambiguous()).forEach(shared::add);
    }
    return shared;
  }
}
