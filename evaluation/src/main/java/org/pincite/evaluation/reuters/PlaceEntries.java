package org.pincite.evaluation.reuters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pincite.evaluation.reuters.PlaceCodes.PlaceCode;

/// The places of an authority file made of the codes: the countries that the codes mean, and of a
/// shipped file what lies in countries, so that a dateline's city counts for its country. Towns and
/// smaller places are left out.
final class PlaceEntries {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SMALL = Set.of("town", "district", "site", "area");

  private final Map<String, ObjectNode> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, String> codeOfId = new HashMap<>();

  /// @param shipped the content of a `places.jsonl`; may be empty
  PlaceEntries(String shipped) throws JsonProcessingException {
    for (String line : (Iterable<String>) shipped.lines()::iterator) {
      JsonNode entry = line.isBlank() ? null : JSON.readTree(line);
      if (entry instanceof ObjectNode place
          && !place.has("mergedInto")
          && !SMALL.contains(place.path("type").asText())) {
        put(place);
      }
    }
  }

  /// Makes the entries of the codes.
  void add(Collection<String> codes, PlaceCodes meanings) {
    for (String code : new TreeSet<>(codes)) {
      add(meanings.of(code));
    }
  }

  private void add(PlaceCode code) {
    var own = new HashSet<String>();
    for (ObjectNode entry : List.copyOf(entries.values())) {
      boolean isCountry = entry.path("type").asText().equals("country");
      if (isCountry && names(entry).stream().anyMatch(name -> isNameOf(code, name))) {
        own.add(id(entry));
        // What was a country in 1987 does not count for the one in which it lies today.
        entry.putArray("parents");
      } else if (code.countries().contains(entry.path("ids").path("iso3166").asText())) {
        codeOfId.putIfAbsent(id(entry), code.code());
      }
    }
    own.forEach(id -> codeOfId.put(id, code.code()));
    if (own.isEmpty()) {
      ObjectNode entry = JSON.createObjectNode();
      entry.put("id", "l:code-" + code.code()).put("name", code.names().getFirst());
      entry.put("type", "country").putArray("parents");
      put(entry);
      codeOfId.put(id(entry), code.code());
      own.add(id(entry));
    }
    addNames(own.iterator().next(), code.names());
  }

  /// Names that nothing else has.
  private void addNames(String id, List<String> names) {
    for (String name : names) {
      ObjectNode entry = entries.get(id);
      if (entry != null && byName.putIfAbsent(folded(name), List.of(id)) == null) {
        entry.withArray("aliases").addObject().put("text", name).put("kind", "full");
      }
    }
  }

  private void put(ObjectNode entry) {
    entries.put(id(entry), entry);
    names(entry)
        .forEach(
            name -> byName.computeIfAbsent(folded(name), key -> new ArrayList<>()).add(id(entry)));
  }

  private static boolean isNameOf(PlaceCode code, String name) {
    return code.names().stream().anyMatch(own -> folded(own).equals(folded(name)));
  }

  private static List<String> names(ObjectNode entry) {
    var names = new ArrayList<String>();
    names.add(entry.path("name").asText());
    if (entry.path("aliases") instanceof ArrayNode aliases) {
      aliases.forEach(alias -> names.add(alias.path("text").asText(alias.asText())));
    }
    return names;
  }

  private static String id(ObjectNode entry) {
    return entry.path("id").asText();
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// The content of `places.jsonl`.
  String lines() {
    return entries.values().stream().map(entry -> entry + "\n").collect(Collectors.joining());
  }

  /// The codes of countries, by their ids.
  Map<String, String> codeOfId() {
    return codeOfId;
  }
}
