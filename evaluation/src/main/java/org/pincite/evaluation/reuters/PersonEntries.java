package org.pincite.evaluation.reuters;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The persons of an authority file made of the codes alone. `james-baker` is the full name James
/// Baker, with the surname Baker after a fuller mention, and `deng-xiaoping` has the surname Deng;
/// a code of one word is a surname that means this person wherever it stands.
final class PersonEntries {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PersonEntries() {}

  /// The content of `persons.jsonl`.
  ///
  /// @param surnameFirst those of the codes whose first part is the surname
  static String lines(Collection<String> codes, Set<String> surnameFirst) {
    return new TreeSet<>(codes)
        .stream()
            .map(code -> entry(code, surnameFirst.contains(code)) + "\n")
            .collect(Collectors.joining());
  }

  /// The id under which a code is listed.
  static String id(String code) {
    return "p:" + code;
  }

  private static ObjectNode entry(String code, boolean surnameFirst) {
    ObjectNode entry = JSON.createObjectNode();
    String name = CodeWords.name(code);
    entry.put("id", id(code)).put("name", name);
    if (CodeWords.isSurname(code)) {
      entry.put("surname", name).put("surnameMode", "alone");
    } else {
      String surname = surnameFirst ? CodeWords.first(code) : CodeWords.last(code);
      entry.put("surname", surname).put("surnameMode", "after");
    }
    entry
        .putObject("publicRole")
        .put("role", "named in the PEOPLE list")
        .put("source", "Reuters-21578");
    return entry.put("noId", "made of a code");
  }
}
