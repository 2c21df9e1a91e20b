package org.pincite.evaluation.reuters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The cities of the world in a shipped `places.jsonl`, and the states, regions and countries in
/// which they lie. What is smaller is left out: stories of the whole world name no British village
/// of the same name.
final class ShippedPlaces {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> KEPT = Set.of("city", "state", "region", "nation", "country");

  private final Map<String, ObjectNode> all = new LinkedHashMap<>();

  private ShippedPlaces(String lines) throws JsonProcessingException {
    for (String line : (Iterable<String>) lines.lines()::iterator) {
      JsonNode entry = line.isBlank() ? null : JSON.readTree(line);
      if (entry instanceof ObjectNode place && !place.has("mergedInto")) {
        all.put(id(place), place);
      }
    }
  }

  /// The entries that are kept, each below the nearest ones that are kept.
  static Collection<ObjectNode> in(String lines) throws JsonProcessingException {
    var shipped = new ShippedPlaces(lines);
    Collection<ObjectNode> kept =
        shipped.all.values().stream().filter(ShippedPlaces::isKept).toList();
    var parents = new LinkedHashMap<String, Set<String>>();
    kept.forEach(place -> parents.put(id(place), shipped.keptParents(place)));
    for (ObjectNode place : kept) {
      ArrayNode list = place.putArray("parents");
      parents.getOrDefault(id(place), Set.of()).forEach(list::add);
    }
    return kept;
  }

  private static String id(ObjectNode place) {
    return place.path("id").asText();
  }

  private static boolean isKept(ObjectNode place) {
    return KEPT.contains(place.path("type").asText());
  }

  private Set<String> keptParents(ObjectNode place) {
    var found = new TreeSet<String>();
    var seen = new HashSet<String>();
    Deque<ObjectNode> waiting = new ArrayDeque<>(Set.of(place));
    while (!waiting.isEmpty()) {
      for (JsonNode parent : waiting.remove().path("parents")) {
        ObjectNode above = all.get(parent.asText());
        if (above != null && seen.add(parent.asText())) {
          if (isKept(above)) {
            found.add(parent.asText());
          } else {
            waiting.add(above);
          }
        }
      }
    }
    return found;
  }
}
