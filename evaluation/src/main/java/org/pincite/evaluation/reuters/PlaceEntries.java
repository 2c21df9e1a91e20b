package org.pincite.evaluation.reuters;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pincite.evaluation.reuters.PlaceCodes.PlaceCode;

/// The places of an authority file made of the codes: the countries that the codes mean, and what
/// lies in them, so that a dateline's city counts for its country.
final class PlaceEntries {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STATES = "states.tsv";
  private static final int STATE_FIELDS = 3;

  private final Map<String, ObjectNode> entries = new LinkedHashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, String> codeOfId = new HashMap<>();

  /// @param shipped places that are taken over
  PlaceEntries(Collection<ObjectNode> shipped) {
    shipped.forEach(this::put);
  }

  /// Makes the entries of the codes, and of the states in their countries.
  void add(Collection<String> codes, PlaceCodes meanings) throws IOException {
    for (String code : new TreeSet<>(codes)) {
      add(meanings.of(code));
    }
    for (List<String> state : CodeTable.rows(STATES, STATE_FIELDS)) {
      codeOfId.entrySet().stream()
          .filter(country -> country.getValue().equals(state.getFirst()))
          .map(Map.Entry::getKey)
          .sorted()
          .findFirst()
          .ifPresent(country -> addState(country, state));
    }
  }

  private void add(PlaceCode code) {
    var own = new TreeSet<String>();
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
    if (own.isEmpty()) {
      own.add(make("l:code-" + code.code(), code.names().getFirst(), "country"));
    }
    own.forEach(id -> codeOfId.put(id, code.code()));
    code.names().forEach(name -> addName(own.first(), name));
  }

  /// The name, unless something has it, and the short forms, which are words and names as well and
  /// mean the state in a dateline.
  private void addState(String country, List<String> state) {
    String name = state.get(1);
    String id = "l:state-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    if (!byName.containsKey(folded(name))) {
      make(id, name, "state", country);
    }
    for (String form : CodeTable.parts(state.get(2), "\\|")) {
      if (!byName.containsKey(folded(form))) {
        String formId = id + "-" + folded(form).replaceAll("[^a-z]", "");
        make(formId, form, "state", country);
        Objects.requireNonNull(entries.get(formId)).put("stop", true);
      }
    }
  }

  private String make(String id, String name, String type, String... parents) {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("id", id).put("name", name).put("type", type);
    ArrayNode above = entry.putArray("parents");
    List.of(parents).forEach(above::add);
    put(entry);
    return id;
  }

  /// Adds a name that nothing else has.
  private void addName(String id, String name) {
    if (byName.putIfAbsent(folded(name), List.of(id)) == null) {
      Objects.requireNonNull(entries.get(id))
          .withArray("aliases")
          .addObject()
          .put("text", name)
          .put("kind", "full");
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
