package org.pincite.search.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Reads answers of the API.
public final class JsonTexts {
  private JsonTexts() {}

  /// A field of each element of a list.
  public static List<String> of(JsonNode answer, String list, String field) {
    var texts = new ArrayList<String>();
    answer.path(list).forEach(element -> texts.add(element.path(field).asText()));
    return texts;
  }

  /// The keys of the records of [LandRecords] among the hits, in the order of the alphabet.
  public static String keys(JsonNode answer) {
    List<String> ids = of(answer, "hits", "id");
    var keys = new TreeSet<String>();
    for (String key : List.of("canal", "tunnel", "border", "abroad", "plain")) {
      if (ids.contains(StructuredRecord.id(key).value())) {
        keys.add(key);
      }
    }
    return String.join(" ", keys);
  }
}
