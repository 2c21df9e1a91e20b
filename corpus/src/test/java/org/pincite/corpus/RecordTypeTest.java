package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTypeTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByCodeAndLabelIgnoringCase(RecordType type) {
    assertEquals(Optional.of(type), RecordType.of(type.code()));
    assertEquals(Optional.of(type), RecordType.of(type.label()));
    assertEquals(Optional.of(type), RecordType.of(" " + type.label().toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "reports", "art icle"})
  void knowsNoOther(String text) {
    assertEquals(Optional.empty(), RecordType.of(text));
  }

  @Test
  void codesAreStable() {
    assertEquals(
        "article, report, debate, judgment, minutes, correspondence, other", RecordType.codes());
  }
}
