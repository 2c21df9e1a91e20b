package org.pincite.indexer.reader.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What the class, id and similar names of an element tell of its part in a page. Names are read as
/// words (`relatedPosts`, `related_posts` and `c-related__posts` are the same), so that `shared` is
/// not `share`; [PartWords] has the words. Not for several threads.
final class PartNames {

  /// A part that is not the text of the page.
  enum Part {
    /// What readers wrote below an article.
    COMMENTS,
    /// Of the site and not of its texts: navigation, advertisements, consent, sharing, signing up.
    AROUND,
    /// Leads from a text to others, or to its author. On a front page it is what the page is.
    ELSEWHERE,
    /// Who wrote it and when.
    BYLINE,
    /// The caption or the credit of a picture.
    CAPTION,
    /// A post of a social network that is shown in the text.
    POST
  }

  private static final int MAX_NAMES = 400;
  private static final int MAX_KNOWN = 10_000;
  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
  // Of a part that has something in or beside it, or of a record that is filed under a word.
  private static final Pattern MODIFIER =
      Pattern.compile(
          "(?:(?:has|no|not|with|without|is|category|tone|theme|type|format)[-_]"
              + "|tag[-_](?!list|links|cloud|s)).*");

  private final Map<String, Set<Part>> known = new HashMap<>();

  /// Whether the names call the element this part, or one of several.
  boolean call(Element element, Part part) {
    return partsOf(element).contains(part);
  }

  private Set<Part> partsOf(Element element) {
    String names = namesOf(element);
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<Part> parts = known.get(names);
    if (parts == null) {
      parts = parts(names);
      if (known.size() < MAX_KNOWN) {
        known.put(names, parts);
      }
    }
    return parts;
  }

  private static String namesOf(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String names =
        Stream.of("class", "id", "data-testid", "data-component", "data-module", "itemprop")
            .map(element::attr)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining(" "));
    return names.substring(0, Math.min(names.length(), MAX_NAMES));
  }

  private static Set<Part> parts(String names) {
    String words =
        Stream.of(names.split("\\s+", -1))
            .filter(name -> !MODIFIER.matcher(name).matches())
            .map(name ->
                NOT_LETTERS
                    .matcher(CAMEL_CASE.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))
                    .replaceAll("-"))
            .collect(Collectors.joining("--", "--", "-"));
    var parts = EnumSet.noneOf(Part.class);
    PartWords.PATTERNS.forEach((part, pattern) -> {
      if (pattern.matcher(words).find()) {
        parts.add(part);
      }
    });
    return parts;
  }
}
