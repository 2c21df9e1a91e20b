package org.pincite.corpus.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RecordId;

class FamiliesTest {
  private final Random random = new Random(42);
  private final Map<String, TextSignature> signatures = new LinkedHashMap<>();

  @Test
  void theSameWordsAreOneFamilyHoweverTheyAreSetOut() {
    String text = words(30);
    add("b", text);
    add("a", "“" + text.toUpperCase(java.util.Locale.ROOT).replace(" ", " –\n\n") + "”");
    add("c", words(30));

    Family family = families().getFirst();
    assertEquals(1, families().size());
    assertEquals(FamilyKind.EXACT, family.kind());
    assertEquals(id("a"), family.id());
    assertEquals(
        List.of(new Family.Member(id("a"), 1), new Family.Member(id("b"), 1)), family.members());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council’s of\ufb01ce             | the councils office
          Cafe\u0301 co\u00adoperation          | Café cooperation
          Ｆｕｌｌ width                        | full width
          Straße 12                             | STRAßE 12
          """)
  void spellingsOfOneTextAreTheSame(String one, String other) {
    add("a", one);
    add("b", other);
    assertEquals(FamilyKind.EXACT, families().getFirst().kind());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1400 victims,  14 00 victim
          Page 12,       Page 13
          ab\u4e2d,      ab\u4e2e
          """)
  void otherWordsAreNot(String one, String other) {
    add("a", one);
    add("b", other);
    assertEquals(List.of(), families());
  }

  @Test
  void aFewWordsAloneSayTooLittle() {
    signatures.put(id("a"), signature("Return for May", "Read the document."));
    signatures.put(id("b"), signature("Return for June", "Read the document."));
    assertEquals(List.of(), families());
  }

  @Test
  void aWireStoryWithASmallEditIsANearCopy() {
    List<String> story = list(400);
    var edited = new ArrayList<>(story);
    edited.set(100, "correction");
    edited.set(300, "amended");
    add("a", String.join(" ", story));
    add("b", String.join(" ", edited));
    add("c", words(400));

    Family family = families().getFirst();
    assertEquals(1, families().size());
    assertEquals(FamilyKind.NEAR, family.kind());
    float similarity = family.members().get(1).similarity();
    // 396 runs of five words, ten of them changed: 386 of 406 are shared.
    assertEquals(386 / 406.0, similarity, 0.07);
  }

  @Test
  void aTextThatIsHalfAnotherIsNoCopy() {
    List<String> story = list(400);
    add("a", String.join(" ", story));
    add("b", String.join(" ", story.subList(0, 200)) + " " + words(200));
    assertEquals(List.of(), families());
  }

  @Test
  void aShortTextHasNoNearCopies() {
    List<String> notice = list(40);
    add("a", String.join(" ", notice));
    add("b", String.join(" ", notice.subList(0, 39)));
    assertEquals(List.of(), families());
  }

  /// Each version is like the one before it, the last is nothing like the first.
  @Test
  void aChainOfChangesIsNoFamily() {
    List<String> text = list(300);
    for (char name = 'a'; name <= 't'; name++) {
      add(String.valueOf(name), String.join(" ", text));
      Collections.fill(text.subList((name - 'a') * 15, (name - 'a') * 15 + 12), "new" + name);
    }
    assertTrue(families().size() > 1);
    for (Family family : families()) {
      for (Family.Member member : family.members()) {
        assertTrue(member.similarity() >= .8, family::toString);
      }
    }
  }

  @Test
  void theOrderInWhichRecordsComeMakesNoDifference() {
    for (int i = 0; i < 100; i++) {
      List<String> text = list(120);
      add("s" + i, String.join(" ", text));
      for (int copy = 0; copy < random.nextInt(4); copy++) {
        text.set(random.nextInt(120), "other" + copy);
        add("s" + i + "c" + copy, String.join(" ", text));
      }
    }
    List<Family> families = families();
    assertTrue(families.size() > 30);
    for (int i = 0; i < 5; i++) {
      assertEquals(families, Families.among(table(shuffled())));
    }
  }

  @Test
  void aFormLetterSentByThousandsIsOneFamily() {
    List<String> letter = list(200);
    for (int i = 0; i < 3000; i++) {
      letter.set(199, "signed" + i);
      add("l" + i, String.join(" ", letter));
    }
    assertEquals(1, families().size());
    assertEquals(3000, families().getFirst().members().size());
  }

  @Test
  void theSignatureIsOfOneSizeHoweverLongTheText() {
    assertEquals(16, signature("T", words(49)).bytes().length);
    assertEquals(272, signature("T", words(50)).bytes().length);
    assertEquals(272, signature("T", words(20_000)).bytes().length);
    var signature = signature("T", words(60));
    assertEquals(signature, TextSignature.ofBytes(signature.bytes()));
  }

  private void add(String name, String text) {
    signatures.put(id(name), signature("Title", text));
  }

  private static String id(String name) {
    return RecordId.ofPath("test", name).value();
  }

  private List<Family> families() {
    return Families.among(table(List.copyOf(signatures.keySet())));
  }

  private List<String> shuffled() {
    var names = new ArrayList<>(signatures.keySet());
    Collections.shuffle(names, random);
    return names;
  }

  private SignatureTable table(List<String> ids) {
    var table = new SignatureTable();
    ids.forEach(id -> table.add(new RecordId(id), signatures.getOrDefault(id, signature("", ""))));
    return table;
  }

  private static TextSignature signature(String title, String text) {
    return TextSignature.of(
        title,
        PassageText.pieces(text).stream()
            .map(piece -> new Passage(piece, List.of(), Locator.nowhere()))
            .toList());
  }

  private String words(int count) {
    return String.join(" ", list(count));
  }

  private List<String> list(int count) {
    return new ArrayList<>(
        Arrays.asList(random.ints(count, 0, 5000).mapToObj(n -> "w" + n).toArray(String[]::new)));
  }
}
