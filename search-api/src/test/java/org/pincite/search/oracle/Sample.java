package org.pincite.search.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;
import org.pincite.search.testing.TestAuthority;
import org.pincite.search.testing.TestRecord;

/// A random record as the oracle sees it: its texts, and its values of each facet.
///
/// @param published ISO 8601 with any precision; null when unknown
/// @param heading of all passages; null for none
record Sample(
    String key,
    String title,
    String type,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String heading,
    List<String> passages) {

  /// The id that the indexer gives it.
  String id() {
    return RecordId.ofKey("test", "records.jsonl", key).value();
  }

  /// The texts within which a phrase may stand.
  List<String> texts() {
    var texts = new ArrayList<>(passages);
    texts.add(title);
    if (heading != null) {
      texts.add(heading);
    }
    return texts;
  }

  /// The values of a facet.
  List<String> values(String facet) {
    return switch (facet) {
      case "person" -> named(TestAuthority.PERSONS).map(TestAuthority::personId).toList();
      case "place" -> named(TestAuthority.PLACES).map(TestAuthority::placeId).toList();
      case "year" -> published == null ? List.of() : List.of(published.substring(0, 4));
      case "type" -> List.of(type);
      case "publisher" -> publisher == null ? List.of() : List.of(publisher);
      default -> throw new IllegalArgumentException(facet);
    };
  }

  /// The first day that the date can mean, so that text order is the order of time.
  String firstDay() {
    return published == null ? "" : (published + "-01-01").substring(0, 10);
  }

  /// The names that stand in title or passages; those in headings make no facet.
  private Stream<String> named(List<String> names) {
    String text = String.join(" ; ", passages) + " ; " + title;
    return names.stream().filter(text::contains);
  }

  TestRecord toTestRecord() {
    TestRecord record = TestRecord.of(key, title).with("type", type);
    if (publisher != null) {
      record.with("publisher", publisher);
    }
    if (published != null) {
      record.with("published", published);
    }
    for (String passage : passages) {
      record.passage(passage, heading == null ? List.of() : List.of(heading), 1, "1", "1");
    }
    return record;
  }

  /// The words of a text, in the only way that texts of this test are written.
  static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[ .,]+", -1));
  }
}
