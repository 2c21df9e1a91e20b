package org.pincite.search.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pincite.search.BadParameterException;

/// The parameters of the routes that are not searches: whole numbers and fixed words.
final class Parameters {
  private final Map<String, List<String>> given;

  /// @param known the parameters that the route takes
  /// @throws BadParameterException when another one is given
  Parameters(Context context, Set<String> known) {
    this.given = QueryString.of(context);
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new BadParameterException(
            name,
            known.isEmpty()
                ? "there are no parameters here"
                : "there is no such parameter; there are " + String.join(", ", known));
      }
    }
  }

  /// One of some words, or the empty text when it is not given.
  String word(String name, Set<String> words) {
    List<String> values = given.getOrDefault(name, List.of());
    String word = values.isEmpty() ? "" : values.getFirst();
    if (values.size() > 1 || !(word.isEmpty() || words.contains(word))) {
      throw new BadParameterException(name, "must be one of " + String.join(", ", words));
    }
    return word;
  }

  int number(String name, int least, int most, int fallback) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(values.getFirst());
      if (values.size() == 1 && least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a number out of range.
    }
    throw new BadParameterException(
        name, String.format(Locale.ROOT, "must be one whole number from %d to %d", least, most));
  }
}
