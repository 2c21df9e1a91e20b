package org.pincite.corpus.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.authority.check.AuthorityCheck;
import org.pincite.corpus.authority.check.Finding.Severity;

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

  /// As the records of the sample corpus name them, on days of which they speak.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alan Billings            | South Yorkshire Police and Crime Commissioner | 2016-03-23
          Alan Milburn             | Health Secretary                              | 2001-07-18
          Alex Salmond             | First Minister of Scotland                    | 2014-06-05
          Andrew Lansley           | Health Secretary                              | 2010-06-09
          Andy Burnham             | Health Secretary                              | 2010-02-24
          Andy Burnham             | Mayor of Greater Manchester                   | 2024-01-15
          Arlene Foster            | First Minister of Northern Ireland            | 2016-06-01
          Cecil Parkinson          | Energy Secretary                              | 1988-07-13
          Cressida Dick            | Commissioner of Police of the Metropolis      | 2021-10-01
          David Blunkett           | Home Secretary                                | 2004-06-22
          David Cameron            | Prime Minister of the United Kingdom          | 2010-06-15
          David Crompton           | Chief Constable of South Yorkshire Police     | 2013-11-01
          David Waddington         | Home Secretary                                | 1990-01-29
          Des Browne               | Defence Secretary                             | 2008-05-14
          Douglas Hurd             | Home Secretary                                | 1989-04-17
          Eric Pickles             | Communities Secretary                         | 2015-02-04
          Frank Dobson             | Health Secretary                              | 1998-06-18
          Gordon Brown             | Prime Minister of the United Kingdom          | 2009-06-15
          Jack Straw               | Home Secretary                                | 1999-02-24
          James Cleverly           | Home Secretary                                | 2024-02-29
          Jeremy Hunt              | Health Secretary                              | 2018-02-21
          John Major               | Prime Minister of the United Kingdom          | 1994-10-25
          John Reid                | Health Secretary                              | 2005-01-27
          Keir Starmer             | Director of Public Prosecutions               | 2013-10-17
          Keir Starmer             | Prime Minister of the United Kingdom          | 2025-06-14
          Kemi Badenoch            | Leader of the Opposition                      | 2025-06-16
          Liam Fox                 | Defence Secretary                             | 2011-09-08
          Lord Bingham of Cornhill | Lord Chief Justice                            | 1999-01-01
          Michael Forsyth          | Secretary of State for Scotland               | 1996-03-21
          Michael Gove             | Education Secretary                           | 2010-06-10
          Sir Nicholas Lyell       | Attorney General for England and Wales        | 1996-02-15
          Priti Patel              | Home Secretary                                | 2020-12-15
          Rishi Sunak              | Prime Minister of the United Kingdom          | 2023-04-03
          Sajid Javid              | Home Secretary                                | 2018-05-02
          Shabana Mahmood          | Home Secretary                                | 2025-12-09
          Shaun Wright             | South Yorkshire Police and Crime Commissioner | 2013-11-13
          Stephen Watson           | Chief Constable of Greater Manchester Police  | 2024-01-15
          Suella Braverman         | Home Secretary                                | 2023-05-22
          Theresa May              | Home Secretary                                | 2014-09-02
          Theresa May              | Prime Minister of the United Kingdom          | 2017-06-15
          Tony Blair               | Prime Minister of the United Kingdom          | 1998-01-29
          Wes Streeting            | Secretary of State for Health and Social Care | 2025-01-06
          Yvette Cooper            | Home Secretary                                | 2025-06-16
          """)
  void whoIsNamedWithAnOfficeHoldsItOnThatDay(String name, String office, LocalDate day) {
    List<String> persons = sample.personIds(name);
    assertEquals(1, persons.size(), () -> name + " is " + persons);
    assertTrue(
        sample.offices().stream()
            .filter(listed -> listed.name().equals(office) || listed.aliases().contains(office))
            .flatMap(listed -> sample.holders(listed.id()).stream())
            .filter(holder -> holder.person().id().equals(persons.getFirst()))
            .anyMatch(holder -> isHeldOn(day, holder.role())),
        () -> name + " is not listed as " + office + " on " + day);
  }

  private static boolean isHeldOn(LocalDate day, Role role) {
    PartialDate from = role.term().from();
    PartialDate to = role.term().to() == null ? role.asOf() : role.term().to();
    return (from == null || !day.isBefore(from.firstDay()))
        && (to == null || !day.isAfter(to.lastDay()));
  }

  @Test
  void theCheckFindsNoError() throws IOException {
    assertEquals(
        List.of(),
        AuthorityCheck.of(Path.of("sample", "authority")).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList());
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
