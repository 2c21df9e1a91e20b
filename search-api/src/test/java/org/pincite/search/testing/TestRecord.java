package org.pincite.search.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A line of the import format in the making.
public final class TestRecord {
  private final ObjectNode line = JsonNodeFactory.instance.objectNode();

  private TestRecord() {}

  /// A record with nothing but a key and a title.
  public static TestRecord of(String key, String title) {
    var record = new TestRecord();
    record.line.put("id", key).put("title", title).put("language", "en").putArray("passages");
    return record;
  }

  /// Sets a field of text: `type`, `publisher`, `published`, `url`, `rights` …
  public TestRecord with(String field, String value) {
    line.put(field, value);
    return this;
  }

  public TestRecord authors(String... names) {
    var authors = line.putArray("authors");
    List.of(names).forEach(authors::add);
    return this;
  }

  public TestRecord pageCount(int pages) {
    line.put("pageCount", pages);
    return this;
  }

  /// Adds passages that have only their text.
  public TestRecord passages(String... texts) {
    for (String text : texts) {
      line.withArray("passages").addObject().put("text", text);
    }
    return this;
  }

  /// Adds a passage with all that a pin-cite needs.
  public TestRecord passage(
      String text, List<String> headings, int page, String pageLabel, String paragraph) {
    ObjectNode passage = line.withArray("passages").addObject();
    passage.put("text", text).put("page", page);
    passage.put("pageLabel", pageLabel).put("paragraph", paragraph);
    headings.forEach(passage.putArray("headings")::add);
    return this;
  }

  /// The line.
  String json() {
    return line.toString();
  }
}
