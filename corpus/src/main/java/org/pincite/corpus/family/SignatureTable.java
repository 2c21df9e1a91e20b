package org.pincite.corpus.family;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pincite.corpus.RecordId;

/// The signatures of many records, in the order of the records' ids; about 310 bytes of memory a
/// record, so that a million fit. Not for several threads.
public final class SignatureTable {
  private static final int ID_BYTES = 16;
  private static final int SKETCH = ID_BYTES + TextSignature.HASH_BYTES;

  /// One array a record: the id, the hash, and the sketch when there is one.
  private final List<byte[]> rows = new ArrayList<>();

  /// Adds a record, in any order of records.
  public void add(RecordId id, TextSignature signature) {
    byte[] kept = signature.bytes();
    byte[] row =
        Arrays.copyOf(id.value().getBytes(StandardCharsets.US_ASCII), ID_BYTES + kept.length);
    System.arraycopy(kept, 0, row, ID_BYTES, kept.length);
    rows.add(row);
  }

  /// Puts the rows in order; they are numbered from 0 then.
  void sort() {
    rows.sort((a, b) -> Arrays.compareUnsigned(a, 0, ID_BYTES, b, 0, ID_BYTES));
  }

  int size() {
    return rows.size();
  }

  String id(int row) {
    return new String(rows.get(row), 0, ID_BYTES, StandardCharsets.US_ASCII);
  }

  /// Whether the text is long enough to have near-copies.
  boolean hasSketch(int row) {
    return rows.get(row).length > SKETCH;
  }

  /// For each row, by a key that is the hash of the text.
  Buckets byText() {
    return new Buckets(rows, ID_BYTES, TextSignature.HASH_BYTES);
  }

  /// For rows with a sketch, by a key that is some of its values.
  ///
  /// @param first the number of the first of those values
  Buckets bySketch(int first, int values) {
    return new Buckets(rows, SKETCH + 2 * first, 2 * values);
  }

  /// How many values of the sketches of two rows agree, of [ShingleSketch#BINS].
  int agreeing(int a, int b) {
    byte[] one = rows.get(a);
    byte[] other = rows.get(b);
    int agreeing = 0;
    for (int at = SKETCH; at < one.length; at += 2) {
      if (one[at] == other[at] && one[at + 1] == other[at + 1]) {
        agreeing++;
      }
    }
    return agreeing;
  }
}
