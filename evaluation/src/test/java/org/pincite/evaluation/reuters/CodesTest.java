package org.pincite.evaluation.reuters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.SurnameMode;

class CodesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          saudi-arabia   | SA | Saudi Arabia
          hong-kong      | HK | Hong Kong
          turkey         | TR | Turkey
          uae            | AE | United Arab Emirates
          east-germany   |    | East Germany
          weir-islands   |    | Weir Islands
          """)
  void knowsWhatTheCodeOfAPlaceMeans(String code, String country, String name) throws IOException {
    PlaceCodes.PlaceCode meaning = new PlaceCodes().of(code);
    assertEquals(country == null ? List.of() : List.of(country), meaning.countries());
    assertEquals(name, meaning.names().getFirst());
  }

  @Test
  void takesACodeOfOneWordForASurnameThatStandsAlone() throws IOException {
    var labels = List.of(new StoryLabels(Set.of("rook", "de-weir", "ada-heron"), Set.of()));
    AuthorityFile made =
        CodeAuthority.of(labels, new NameOrder(), AuthorityFile.empty()).authority();
    assertEquals(SurnameMode.ALONE, made.person("p:rook").orElseThrow().surnameMode());
    assertEquals("de Weir", made.person("p:de-weir").orElseThrow().surname());
    assertEquals(SurnameMode.ALONE, made.person("p:de-weir").orElseThrow().surnameMode());
    assertEquals("Ada Heron", made.person("p:ada-heron").orElseThrow().name());
    assertEquals("Heron", made.person("p:ada-heron").orElseThrow().surname());
    assertEquals(SurnameMode.AFTER, made.person("p:ada-heron").orElseThrow().surnameMode());
  }

  @Test
  void findsTheSurnameFirstWhereTheTextsCallAPersonByIt() {
    var order = new NameOrder();
    order.read("Mr Rook Aster and Ada Heron. ROOK SAYS. Heron said to Lo Tern and Tern, Lo said.");
    assertEquals(
        Set.of("rook-aster"), order.surnameFirst(Set.of("rook-aster", "ada-heron", "lo-tern")));
  }

  @Test
  void putsACityBelowTheNearestPlaceThatIsTakenOver() throws IOException {
    Files.writeString(
        folder.resolve("places.jsonl"),
        """
        {"id": "l:rookham", "name": "Rookham", "type": "city", "parents": ["l:rookshire"]}
        {"id": "l:rookshire", "name": "Rookshire", "type": "county", "parents": ["l:utopia"]}
        {"id": "l:utopia", "name": "Utopia", "type": "country"}
        """);
    var codes =
        CodeAuthority.of(
            List.of(new StoryLabels(Set.of(), Set.of("utopia"))),
            new NameOrder(),
            AuthorityFile.load(folder));
    assertEquals(List.of("l:utopia"), codes.authority().place("l:rookham").orElseThrow().parents());
    assertTrue(codes.gives("l:rookham", "utopia"));
    assertFalse(codes.authority().place("l:rookshire").isPresent());
  }

  @Test
  void knowsStatesByTheirNamesAndInDatelinesByTheirShortForms() throws IOException {
    var codes =
        CodeAuthority.of(
            List.of(new StoryLabels(Set.of(), Set.of("usa"))),
            new NameOrder(),
            AuthorityFile.empty());
    AuthorityFile made = codes.authority();
    assertTrue(codes.gives(made.placeIds("Ohio").getFirst(), "usa"));
    String mass = made.placeIds("Mass.").getFirst();
    assertTrue(codes.gives(mass, "usa"));
    assertTrue(made.place(mass).orElseThrow().stop());
    // No story has a label of the country.
    assertEquals(List.of(), made.placeIds("Ont."));
  }

  @Test
  void leavesOutSmallPlaces() throws IOException {
    Files.writeString(
        folder.resolve("places.jsonl"),
        """
        {"id": "l:weir", "name": "Weir", "type": "town", "parents": ["l:utopia"]}
        {"id": "l:utopia", "name": "Utopia", "type": "country"}
        {"id": "l:old", "mergedInto": "l:utopia"}
        """);
    AuthorityFile made =
        CodeAuthority.of(
                List.of(new StoryLabels(Set.of(), Set.of("utopia"))),
                new NameOrder(),
                AuthorityFile.load(folder))
            .authority();
    assertTrue(made.place("l:utopia").isPresent());
    assertFalse(made.place("l:weir").isPresent());
  }

  @Test
  void readsLabelsByTheLineOfTheStoryAndNoneFromItsText() throws IOException {
    Path file = folder.resolve("a.sgm");
    Files.writeString(
        file,
        """
        <!DOCTYPE lewis>
        <REUTERS NEWID="1">
        <PLACES><D>usa</D><D>uk</D></PLACES>
        <PEOPLE><D>ada-heron</D><D>Not A Code</D></PEOPLE>
        <TEXT>
        <PEOPLE><D>rook</D></PEOPLE>
        </TEXT></REUTERS>
        <REUTERS NEWID="2">
        <TEXT></TEXT></REUTERS>
        """);
    assertEquals(
        Map.of(
            2,
            new StoryLabels(Set.of("ada-heron"), Set.of("usa", "uk")),
            8,
            new StoryLabels(Set.of(), Set.of())),
        StoryLabels.of(file));
  }
}
