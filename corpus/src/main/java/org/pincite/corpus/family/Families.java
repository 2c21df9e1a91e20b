package org.pincite.corpus.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Groups records by their texts: those with the same words, and those whose words are nearly the
/// same. The same records give the same families, in whatever order they come.
///
/// Near-copies are found without comparing all pairs: the sketches are cut into bands, texts with
/// an equal band are compared (Broder; Leskovec, Rajaraman, Ullman, *Mining of Massive Datasets*,
/// chapter 3.4), and whoever agrees in four fifths of the sketch belongs to the family of the other
/// one's first member, if it agrees with that too. A chain of small changes is thus no family.
public final class Families {

  /// Two texts of similarity .8 have an equal band in 99.8 of 100 cases, two of .5 in 28.
  private static final int BAND = 6;

  /// Four fifths of a sketch, rounded up.
  private static final int MIN_AGREEING = (ShingleSketch.BINS * 4 + 4) / 5;

  private static final int CANDIDATES = 4;
  private static final int NONE = -1;

  private final SignatureTable table;

  /// For each row the smallest one with the same text, often itself.
  private final int[] original;

  /// For each row the first member of its family, often itself.
  private final int[] first;

  /// For each row the smaller ones that are most like it, [#CANDIDATES] of them, best first.
  private final int[] alike;

  private Families(SignatureTable table) {
    this.table = table;
    this.original = new int[table.size()];
    this.first = new int[table.size()];
    this.alike = new int[table.size() * CANDIDATES];
    Arrays.fill(alike, NONE);
  }

  /// The families of two and more, in the order of their ids.
  public static List<Family> among(SignatureTable table) {
    table.sort();
    var families = new Families(table);
    families.findOriginals();
    for (int value = 0; value + BAND <= ShingleSketch.BINS; value += BAND) {
      families.compareBand(value);
    }
    families.chooseFirsts();
    return families.collected();
  }

  private void findOriginals() {
    Buckets texts = table.byText();
    for (int row = 0; row < original.length; row++) {
      int self = row;
      original[row] = row;
      texts.put(row, before -> original[self] = Math.min(original[self], before));
    }
  }

  private void compareBand(int value) {
    Buckets band = table.bySketch(value, BAND);
    for (int row = 0; row < original.length; row++) {
      if (original[row] == row && table.hasSketch(row)) {
        int self = row;
        band.put(row, before -> compare(self, before));
      }
    }
  }

  /// Keeps the smaller row among those that are most like the other one.
  private void compare(int row, int smaller) {
    int from = row * CANDIDATES;
    for (int i = from; i < from + CANDIDATES; i++) {
      if (alike[i] == smaller) {
        return;
      }
    }
    int agreeing = table.agreeing(row, smaller);
    if (agreeing < MIN_AGREEING) {
      return;
    }
    int candidate = smaller;
    for (int i = from; i < from + CANDIDATES && candidate != NONE; i++) {
      int other = alike[i];
      if (other == NONE || isBetter(row, candidate, other)) {
        alike[i] = candidate;
        candidate = other;
      }
    }
  }

  private boolean isBetter(int row, int candidate, int other) {
    int difference = table.agreeing(row, candidate) - table.agreeing(row, other);
    return difference > 0 || (difference == 0 && candidate < other);
  }

  /// In the order of the rows, so that the first member of a smaller row is known.
  private void chooseFirsts() {
    for (int row = 0; row < first.length; row++) {
      first[row] = original[row] == row ? firstOf(row) : first[original[row]];
    }
  }

  private int firstOf(int row) {
    int best = row;
    int most = 0;
    for (int i = row * CANDIDATES; i < (row + 1) * CANDIDATES && alike[i] != NONE; i++) {
      int candidate = first[alike[i]];
      int agreeing = table.agreeing(row, candidate);
      boolean isBetter = agreeing > most || (agreeing == most && candidate < best);
      if (agreeing >= MIN_AGREEING && isBetter) {
        best = candidate;
        most = agreeing;
      }
    }
    return best;
  }

  private List<Family> collected() {
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int row = 0; row < first.length; row++) {
      if (first[row] != row) {
        rows.computeIfAbsent(first[row], one -> new ArrayList<>(List.of(one))).add(row);
      }
    }
    return rows.entrySet().stream().map(entry -> family(entry.getKey(), entry.getValue())).toList();
  }

  private Family family(int firstRow, List<Integer> rows) {
    boolean isExact = rows.stream().allMatch(row -> original[row] == firstRow);
    return new Family(
        table.id(firstRow),
        isExact ? FamilyKind.EXACT : FamilyKind.NEAR,
        rows.stream()
            .map(row -> new Family.Member(table.id(row), similarity(firstRow, row)))
            .toList());
  }

  private float similarity(int firstRow, int row) {
    // An estimate is never 1: that says that the words are the same.
    return original[row] == firstRow
        ? 1
        : Math.min(table.agreeing(firstRow, row), ShingleSketch.BINS - 1)
            / (float) ShingleSketch.BINS;
  }
}
