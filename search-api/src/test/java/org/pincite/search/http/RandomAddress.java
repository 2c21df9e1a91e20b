package org.pincite.search.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Makes addresses of searches that no person would ask for.
final class RandomAddress {
  private static final List<String> WORDS =
      List.of("river", "bridge", "the", "Northmoor", "Ada Example", "1,400", "D.P.P.", "o'clock");
  private static final List<String> MARKS =
      List.of(
          "\"", "(", ")", "-", "+", "|", "*", "~", "\\", "'", "~99999", "~2", "~0.5", "\"~9", " ",
          "AND", "OR", "NOT", "[", "]", "{", "}", "^2", ":", "/", "&", "?", "!", "<b>", "%", "#");
  private static final List<String> CHARACTERS =
      List.of(
          "\u0000",
          "\u0007",
          "\n",
          "\r",
          "\t",
          "\u007f",
          "\u0085",
          "\u00ad",
          "\u200b",
          "\u200f",
          "\u202e",
          "\u2028",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ufb01",
          "\u0301",
          "\u201c",
          "\u201d",
          "\ud83d\ude00",
          "\ud83c\uddec\ud83c\udde7",
          "\u05d0\u05d1",
          "\u0627\u0644",
          "\u4e2d\u6587",
          "\u0e01\u0e33",
          "\ud835\udd4f",
          "\u0130",
          "\u1e9e");
  // Unpaired surrogates, cut sequences, overlong forms, and escapes that are none.
  private static final List<String> BROKEN =
      List.of(
          "%",
          "%z",
          "%zz",
          "%4",
          "%ff",
          "%c3",
          "%ED%A0%80",
          "%ED%B0%80",
          "%C0%80",
          "%F8",
          "%00",
          "%u0041",
          "%25",
          "+",
          "%2B",
          "%26",
          "&",
          "=",
          ";",
          "&&",
          "&q=",
          "&x=1",
          "%0d%0a");
  private static final List<String> PARAMETERS =
      List.of(
          "person",
          "place",
          "year",
          "yearMentioned",
          "type",
          "publisher",
          "-person",
          "-place",
          "-year",
          "-publisher",
          "yearCovered",
          "about",
          "scope",
          "facet.person.prefix",
          "facet.publisher.prefix",
          "prefix",
          "parent",
          "sort",
          "offset",
          "limit",
          "facetLimit");
  private static final List<String> ROUTES =
      List.of("/v1/search", "/v1/search", "/v1/facets/place", "/v1/facets/year");
  private static final List<String> VALUES =
      List.of(
          "",
          "Ada Example",
          "p:ada-example",
          "Northmoor",
          "2014",
          "1997-2013",
          "9999-1000",
          "-1",
          "0",
          "1",
          "100",
          "10000",
          "2147483648",
          "1e3",
          "report",
          "newest",
          "oldest",
          "RELEVANCE",
          "\u0661\u0662",
          " 7 ",
          "+7",
          "null",
          "true",
          "passage",
          "name",
          "\u0000");

  private final Random random;

  RandomAddress(Random random) {
    this.random = random;
  }

  String next() {
    var address = new StringBuilder(oneOf(ROUTES)).append("?q=").append(query());
    while (random.nextInt(3) == 0) {
      address.append('&').append(oneOf(PARAMETERS)).append('=').append(encoded(oneOf(VALUES)));
    }
    return address.toString();
  }

  /// Already encoded, well or not.
  private String query() {
    return switch (random.nextInt(24)) {
      case 0 -> encoded("(".repeat(random.nextInt(1, 10_000)));
      case 1 -> encoded("\"".repeat(random.nextInt(1, 3000)));
      case 2 -> encoded("x".repeat(random.nextInt(1, 1001)) + oneOf(List.of("", "*", "~", "~2")));
      case 3 -> encoded(repeated(() -> oneOf(MARKS), random.nextInt(1001)));
      case 4 ->
          encoded(
              repeated(
                  () -> oneOf(List.of("(", "-(", "\"", "a ", "| ", ") ")), random.nextInt(1001)));
      case 5 -> encoded(repeated(() -> word(random.nextInt(1, 6)) + " ", random.nextInt(1001)));
      case 6 -> encoded(repeated(() -> word(random.nextInt(3, 12)) + "~ ", random.nextInt(1000)));
      case 7 -> encoded(repeated(() -> word(3) + "* ", random.nextInt(1000)));
      case 8 -> encoded(oneOf(MARKS));
      case 9, 10, 11 -> repeated(() -> broken(), random.nextInt(60));
      default -> encoded(repeated(this::piece, random.nextInt(80)));
    };
  }

  private String piece() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> oneOf(WORDS) + (random.nextBoolean() ? " " : "");
      case 2 -> oneOf(MARKS);
      case 3 -> oneOf(CHARACTERS);
      default -> Character.toString(random.nextInt(0xd800));
    };
  }

  private String broken() {
    return random.nextInt(4) == 0 ? encoded(piece()) : oneOf(BROKEN);
  }

  private String word(int length) {
    return repeated(() -> Character.toString('a' + random.nextInt(26)), length);
  }

  /// As many pieces as fit into so many characters.
  private static String repeated(Supplier<String> piece, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(piece.get());
    }
    return text.length() <= length ? text.toString() : text.substring(0, length);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
