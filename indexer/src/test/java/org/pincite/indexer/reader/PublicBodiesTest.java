package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicBodiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weirshire County Council",
        "WEIR & SLUICE COMMUNITY COUNCIL",
        "Department for Rivers",
        "Ministry of Canals and Locks",
        "House of Commons Rivers Committee",
        "Select Committee on Inland Water",
        "Cyngor Cymuned Llanfair",
        "The Weir Inquiry"
      })
  void knowsTheNameOfABody(String line) {
    assertTrue(PublicBodies.isName(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A review of the Rivers Commission",
        "The council met at the office",
        "Report to the Weirshire County Council",
        "Council",
        "In October 2013 the Council",
        "Weirshire Council: annual accounts of the Agency",
        "Minutes of the Board"
      })
  void takesNothingElseForOne(String line) {
    assertFalse(PublicBodies.isName(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WEIR & SLUICE COMMUNITY COUNCIL    | Weir & Sluice Community Council
          CYNGOR CYMUNED PONT A SARN         | Cyngor Cymuned Pont a Sarn
          THE DEPARTMENT FOR RIVERS          | The Department for Rivers
          WEIRSHIRE NHS TRUST                | Weirshire NHS Trust
          Weirshire NHS Trust                | Weirshire NHS Trust
          """)
  void writesCapitalsAsTheyAreOtherwiseWritten(String name, String written) {
    assertEquals(written, PublicBodies.written(name));
  }
}
