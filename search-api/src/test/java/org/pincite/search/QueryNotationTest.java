package org.pincite.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryNotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          river bridge               ; river bridge
          “river bridge” flood       ; "river bridge" flood
          „river bridge“             ; "river bridge"
          «river bridge»             ; "river bridge"
          river OR bridge            ; river | bridge
          river AND bridge           ; river + bridge
          river NOT bridge           ; river -bridge
          river AND NOT bridge       ; river + -bridge
          river NOT (bridge OR flood); river -(bridge | flood)
          OR                         ; |
          river NOT                  ; river NOT
          river or bridge and not    ; river or bridge and not
          ORE AND NORTH NOTE         ; ORE + NORTH NOTE
          "this OR that" OR other    ; "this OR that" | other
          “this OR that”             ; "this OR that"
          "$1 AND \\2"               ; "$1 AND \\2"
          "unclosed OR other         ; "unclosed | other
          """)
  void writesAsTheParserReads(String typed, String read) {
    assertEquals(read, QueryNotation.straight(typed));
  }
}
