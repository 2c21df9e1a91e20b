package org.pincite.indexer.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes XML as its first bytes say. The parser of the platform prints an error when it meets
/// bytes that are no characters; given characters, it only throws.
final class XmlEncoding {
  private static final int DECLARATION = 400;
  private static final Pattern STATED =
      Pattern.compile(
          "^<\\?xml\\s[^>]{0,300}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");

  private XmlEncoding() {}

  /// The characters of a document, without a byte order mark. Reading bytes that are not UTF-8 as
  /// UTF-8 ends in an [IOException].
  static Reader reader(InputStream bytes) throws IOException {
    var in = new BufferedInputStream(bytes);
    in.mark(DECLARATION);
    String start = new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    in.reset();
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      in.skipNBytes(3);
      return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }
    Charset charset = charset(start);
    return charset.equals(StandardCharsets.UTF_8)
        ? new InputStreamReader(in, charset.newDecoder())
        : new InputStreamReader(in, charset);
  }

  private static Charset charset(String start) throws IOException {
    if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    } else if (start.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    } else if (start.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    Matcher stated = STATED.matcher(start);
    if (!stated.find() || stated.group(1).regionMatches(true, 0, "utf-16", 0, 6)) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(stated.group(1));
    } catch (IllegalArgumentException e) {
      throw new IOException("it is in an encoding that is not known", e);
    }
  }
}
