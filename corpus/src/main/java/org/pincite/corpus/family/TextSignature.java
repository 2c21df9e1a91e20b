package org.pincite.corpus.family;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Sha256;

/// What is kept of a record's text to find its copies: a hash of its words, and, of a text that is
/// long enough, a [ShingleSketch]. 16 bytes, or 272.
public final class TextSignature {

  /// A text with fewer words has copies, and no near-copies: a change of one word is a tenth of it.
  static final int MIN_WORDS = 50;

  /// The words of a text so short say too little (keywords, "see attached"): the title belongs to
  /// them.
  private static final int MIN_WORDS_ALONE = 25;

  static final int HASH_BYTES = 16;
  private static final int SKETCH_BYTES = 2 * ShingleSketch.BINS;

  private final byte[] bytes;

  private TextSignature(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The signature of a record. White space, punctuation, case, accents, and how the text is cut
  /// into passages make no difference.
  ///
  /// @param title counts only when the passages have fewer than 25 words
  public static TextSignature of(String title, List<Passage> passages) {
    var reading = new Reading();
    passages.forEach(passage -> TextWords.tell(passage.text(), reading));
    if (reading.sketch.words() < MIN_WORDS_ALONE) {
      TextWords.tell(title, reading);
    }
    byte[] hash = reading.hash();
    if (reading.sketch.words() < MIN_WORDS) {
      return new TextSignature(Arrays.copyOf(hash, HASH_BYTES));
    }
    var all = ByteBuffer.allocate(HASH_BYTES + SKETCH_BYTES).put(hash, 0, HASH_BYTES);
    all.asShortBuffer().put(reading.sketch.values());
    return new TextSignature(all.array());
  }

  /// The signature that [#bytes] gave.
  public static TextSignature ofBytes(byte[] bytes) {
    if (bytes.length != HASH_BYTES && bytes.length != HASH_BYTES + SKETCH_BYTES) {
      throw new IllegalArgumentException("no signature has " + bytes.length + " bytes");
    }
    return new TextSignature(bytes.clone());
  }

  /// The signature as it is kept.
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSignature signature && Arrays.equals(bytes, signature.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Takes the characters in one pass for both: the hash of all, and that of each word.
  private static final class Reading implements TextWords.Listener {
    private static final long FNV_OFFSET = 0xcbf2_9ce4_8422_2325L;
    private static final long FNV_PRIME = 0x100_0000_01b3L;

    private final ShingleSketch sketch = new ShingleSketch();
    private final MessageDigest digest = Sha256.newDigest();
    private final byte[] buffer = new byte[1 << 12];
    private int filled;
    private long word = FNV_OFFSET;

    @Override
    public void character(char c) {
      word = (word ^ c) * FNV_PRIME;
      if (filled + 3 > buffer.length) {
        digest.update(buffer, 0, filled);
        filled = 0;
      }
      if (c > 127) {
        // No byte of ASCII: what follows cannot be taken for two of its letters.
        buffer[filled++] = (byte) 0xff;
        buffer[filled++] = (byte) (c >> 8);
      }
      buffer[filled++] = (byte) c;
    }

    @Override
    public void endOfWord() {
      sketch.word(word);
      word = FNV_OFFSET;
    }

    private byte[] hash() {
      digest.update(buffer, 0, filled);
      return digest.digest();
    }
  }
}
