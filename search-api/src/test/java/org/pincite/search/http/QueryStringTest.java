package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.search.BadParameterException;

final class QueryStringTest {

  @Test
  void decodesNamesAndValues() {
    assertEquals(
        Map.of("q", List.of("river & bridge"), "place", List.of("a", "caf\u00e9")),
        QueryString.parse("q=river+%26%20bridge&pl%61ce=a&place=caf%C3%a9"));
  }

  @Test
  void keepsCharactersThatNeedNoEncodingHere() {
    assertEquals(Map.of("q", List.of("a=b?c/d;e")), QueryString.parse("q=a=b?c/d;e"));
  }

  @Test
  void aNameWithoutValueIsEmpty() {
    assertEquals(Map.of("q", List.of(""), "sort", List.of("")), QueryString.parse("q&sort="));
  }

  @Test
  void nothingBetweenAmpersandsIsNothing() {
    assertEquals(Map.of("q", List.of("a")), QueryString.parse("&&q=a&"));
    assertEquals(Map.of(), QueryString.parse(""));
  }

  @ParameterizedTest
  @CsvSource({"q=%", "q=a%2", "q=%zz", "q=%4", "q=%ff", "q=%c3", "q=%ED%A0%80", "q=100%+sure"})
  void refusesWhatItCannotDecodeAndNamesTheParameter(String query) {
    var refused = assertThrows(BadParameterException.class, () -> QueryString.parse(query));
    assertEquals("q", refused.parameter());
  }
}
