package org.pincite.corpus;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The stable name of a record: 16 characters `a–z2–7`, the first 80 bits of the SHA-256 of what
/// identifies its source. The same source has the same id in every run and on every machine.
///
/// @param value the 16 characters
public record RecordId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z2-7]{16}");
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BITS = 80;

  public RecordId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a record id has 16 characters a-z and 2-7");
    }
  }

  /// Whether the text has the form of an id.
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /// The id of what lies at a canonical address. Scheme (http or https), letter case of the host,
  /// default port, fragment and an empty path make no difference.
  ///
  /// @throws IllegalArgumentException when it is no web address with a host
  public static RecordId ofUrl(URI url) {
    return hashOf("url\n" + canonical(url));
  }

  /// The id of a file in a collection.
  ///
  /// @param relativePath the path below the collection's folder, with `/` between its parts
  public static RecordId ofPath(String collection, String relativePath) {
    return hashOf("path\n" + collection + "\n" + relativePath);
  }

  /// The id of one of several records in a file, which names them by keys of its own: two files may
  /// both count from 1.
  public static RecordId ofKey(String collection, String relativePath, String key) {
    return hashOf("key\n" + collection + "\n" + relativePath + "\n" + key);
  }

  private static String canonical(URI url) {
    String scheme = lower(url.getScheme());
    String host = lower(url.getHost());
    if (host.isEmpty() || !(scheme.equals("http") || scheme.equals("https"))) {
      // Without a host, different addresses would have one id.
      throw new IllegalArgumentException("not a whole http or https address: " + url);
    }
    int defaultPort = scheme.equals("http") ? 80 : 443;
    String port = url.getPort() == -1 || url.getPort() == defaultPort ? "" : ":" + url.getPort();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return "//" + host + port + path + query;
  }

  private static String lower(@Nullable String part) {
    return part == null ? "" : part.toLowerCase(Locale.ROOT);
  }

  private static RecordId hashOf(String identity) {
    byte[] hash = Sha256.digest(identity.getBytes(StandardCharsets.UTF_8));
    var id = new StringBuilder(BITS / 5);
    for (int bit = 0; bit < BITS; bit += 5) {
      int twoBytes = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      id.append(BASE32.charAt(twoBytes >> (11 - bit % 8) & 31));
    }
    return new RecordId(id.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
