package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.corpus.PassageText;

/// The `meta` elements of a page by name. Sites use `name` and `property` as if they were one, and
/// their case is of no account.
final class PageMetas {

  private static final int MAX_ELEMENTS = 2000;
  private static final int MAX_LENGTH = 5000;

  private final Map<String, List<String>> values = new HashMap<>();

  private PageMetas() {}

  static PageMetas of(Document page) {
    var metas = new PageMetas();
    page.select("meta").stream().limit(MAX_ELEMENTS).forEach(metas::add);
    return metas;
  }

  private void add(Element meta) {
    String content = PassageText.folded(meta.attr("content"));
    if (content.isEmpty() || content.length() > MAX_LENGTH) {
      return;
    }
    Stream.of("name", "property")
        .map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> values.computeIfAbsent(name, key -> new ArrayList<>()).add(content));
  }

  /// The first value of the first of these names that has one.
  Optional<String> first(String... names) {
    return all(names).findFirst();
  }

  /// The values of all these names, by name, then in the order of the page.
  Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> values.getOrDefault(name, List.of()).stream());
  }
}
