package org.pincite.indexer.reader.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.MimeUtil;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.TextDecoding;

/// Makes text of the fields of a header: unfolded, encoded words decoded (RFC 2047), and characters
/// that should have been encoded and were not taken for UTF-8, or else windows-1252.
final class HeaderText {
  private static final int MAX_NAMES = 50;

  private HeaderText() {}

  /// The field as it stands, unfolded.
  static String raw(Field field) {
    byte[] bytes = field.getRaw().toByteArray();
    String line;
    try {
      line = TextDecoding.decode(bytes);
    } catch (IOException e) {
      line = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return MimeUtil.unfold(line.replace("\n ", " ").replace("\n\t", " "));
  }

  /// The value for people.
  static String of(Field field) {
    String line = raw(field);
    return decoded(line.substring(line.indexOf(':') + 1));
  }

  /// Encoded words as what they stand for.
  static String decoded(String text) {
    return PassageText.folded(DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT));
  }

  /// The names in a field of addresses, without the addresses: those are nobody's business. One who
  /// has no name is left out.
  static List<String> names(Field field) {
    String line = raw(field);
    var names = new ArrayList<String>();
    for (Mailbox mailbox :
        LenientAddressParser.DEFAULT
            .parseAddressList(line.substring(line.indexOf(':') + 1))
            .flatten()) {
      String name = mailbox.getName() == null ? "" : decoded(mailbox.getName());
      if (!name.isEmpty() && name.indexOf('@') < 0 && names.size() < MAX_NAMES) {
        names.add(name);
      }
    }
    return names;
  }
}
