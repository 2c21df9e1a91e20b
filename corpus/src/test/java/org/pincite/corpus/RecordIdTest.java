package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {

  /// The values were worked out apart from this program: links to records must outlive releases.
  @Test
  void isTheSameInEveryRelease() {
    assertEquals("bnybvxeprtxo57si", RecordId.ofUrl(URI.create("https://example.org/")).value());
    assertEquals(
        "ds73sx4iqedoyrrs",
        RecordId.ofUrl(URI.create("https://www.example.org/report?id=5")).value());
    assertEquals("kovr6rsp7fn5t4bh", RecordId.ofPath("news", "a/b.txt").value());
    assertEquals("espt4l2lpn7l4nlr", RecordId.ofKey("news", "a.jsonl", "1").value());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          http://example.org/a,       https://example.org/a
          HTTPS://example.org/a,      https://example.org/a
          https://Example.ORG/a,      https://example.org/a
          https://example.org:443/a,  https://example.org/a
          http://example.org:80/a,    https://example.org/a
          https://example.org/a#page, https://example.org/a
          https://example.org,        https://example.org/
          https://example.org?q=1,    https://example.org/?q=1
          """)
  void isEqualForSpellingsOfOneAddress(URI spelling, URI other) {
    assertEquals(RecordId.ofUrl(other), RecordId.ofUrl(spelling));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://example.org/a,      https://example.org/b
          https://example.org/a,      https://example.org/A
          https://example.org/a,      https://example.org/a/
          https://example.org/a,      https://example.org/a?q=1
          https://example.org/a,      https://www.example.org/a
          https://example.org/a,      https://example.org:8443/a
          https://example.org:80/a,   https://example.org/a
          https://example.org/a%2Fb,  https://example.org/a/b
          """)
  void differsForDifferentAddresses(URI one, URI other) {
    assertNotEquals(RecordId.ofUrl(other), RecordId.ofUrl(one));
  }

  /// Two of these would have the same id if what has no host were let through.
  @ParameterizedTest
  @ValueSource(
      strings = {"http://a_b.example/x", "mailto:a@example.org", "/x", "ftp://example.org/x"})
  void needsAWebAddressWithAHost(URI address) {
    assertThrows(IllegalArgumentException.class, () -> RecordId.ofUrl(address));
  }

  @Test
  void differsByCollectionAndPathAndKey() {
    var ids = new HashSet<RecordId>();
    ids.add(RecordId.ofPath("a", "b/c"));
    ids.add(RecordId.ofPath("a/b", "c"));
    ids.add(RecordId.ofPath("a", "b/C"));
    ids.add(RecordId.ofKey("a", "b", "c"));
    ids.add(RecordId.ofKey("a", "c", "b"));
    ids.add(RecordId.ofKey("b", "a", "c"));
    ids.add(RecordId.ofUrl(URI.create("https://a/b/c")));

    assertEquals(7, ids.size());
  }

  @Test
  void spreadsEvenlyOverItsAlphabetAndHasOneForm() {
    var seed = Seed.next();
    var random = seed.random();
    var counts = new int[128];
    var ids = new HashSet<RecordId>();
    int n = 10_000;
    for (int i = 0; i < n; i++) {
      var path = "file-" + random.nextInt() + "-" + i;
      var id = RecordId.ofPath("random", path);
      assertTrue(id.value().matches("[a-z2-7]{16}"), id.value());
      assertTrue(ids.add(id), () -> "the same id twice, " + seed);
      id.value().chars().forEach(c -> counts[c]++);
    }
    double expected = n * 16 / 32.0;
    for (char c : "abcdefghijklmnopqrstuvwxyz234567".toCharArray()) {
      // Ten standard deviations: no accident, and a lost or doubled bit is far outside.
      assertEquals(expected, counts[c], 10 * Math.sqrt(expected), () -> c + ", " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abcdefghijklmno",
        "abcdefghijklmnopq",
        "abcdefghijklmno1",
        "ABCDEFGHIJKLMNOP",
        "abcdefghijklmno\n",
        "abcdefgh/jklmnop"
      })
  void refusesOtherForms(String text) {
    assertFalse(RecordId.isValid(text));
    assertThrows(IllegalArgumentException.class, () -> new RecordId(text));
  }
}
