package org.pincite.search.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.search.BadParameterException;

/// The parameters of an address. The HTTP library's own reading leaves out what it cannot decode: a
/// search for `100%` would answer with all records.
final class QueryString {
  private QueryString() {}

  /// Decoded names and values, in the order of the address.
  ///
  /// @throws BadParameterException when a name or value is not UTF-8 in percent-encoding
  static Map<String, List<String>> of(Context context) {
    String query = context.queryString();
    return parse(query == null ? "" : query);
  }

  static Map<String, List<String>> parse(String query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (String part : query.split("&", -1)) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String rawName = equals < 0 ? part : part.substring(0, equals);
        String name = decoded(rawName, rawName);
        String value = equals < 0 ? "" : decoded(part.substring(equals + 1), name);
        parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decoded(String text, String parameter) {
    var bytes = new ByteArrayOutputStream(text.length());
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      switch (raw[i]) {
        case '+' -> bytes.write(' ');
        case '%' -> {
          int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
          int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
          if (high < 0 || low < 0) {
            throw new BadParameterException(
                parameter, "has a % that is not followed by two hexadecimal digits");
          }
          bytes.write(high << 4 | low);
          i += 2;
        }
        default -> bytes.write(raw[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadParameterException(parameter, "is not UTF-8");
    }
  }
}
