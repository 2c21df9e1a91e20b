package org.pincite.indexer.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.pincite.corpus.RejectionReason;

/// Makes characters of the bytes of a text file that does not say how it is encoded: UTF-8, UTF-16
/// with a byte order mark, or what is left over, windows-1252.
public final class TextDecoding {
  private static final char REPLACEMENT = '\ufffd';

  private TextDecoding() {}

  /// The text, without a byte order mark, and with `\n` as the only line end.
  ///
  /// @throws RejectedFileException when the bytes are no text
  public static String decode(byte[] bytes) throws RejectedFileException {
    String text = characters(bytes);
    requireText(text);
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String characters(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return withErrors(bytes);
    }
  }

  /// One broken byte must not turn a whole file of UTF-8 into `â€™`: where most characters beyond
  /// ASCII are valid, it is UTF-8 with errors.
  private static String withErrors(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long beyondAscii = utf8.chars().filter(c -> c > 0x7f).count();
    long broken = utf8.chars().filter(c -> c == REPLACEMENT).count();
    return broken * 10 < beyondAscii ? utf8 : new String(bytes, Charset.forName("windows-1252"));
  }

  private static void requireText(String text) throws RejectedFileException {
    long controls = text.chars().filter(TextDecoding::isOddControl).count();
    if (text.indexOf('\0') >= 0 || controls * 100 > text.length()) {
      throw new RejectedFileException(
          RejectionReason.DAMAGED, "not text: it has control characters that no text has");
    }
  }

  private static boolean isOddControl(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
