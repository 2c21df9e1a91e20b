package org.pincite.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The parameters of an address, read within their limits. An empty one is as if it were not given:
/// so an empty field of a form asks for nothing.
final class GivenParameters {
  private static final int MAX_VALUES = 50;
  private static final int MAX_VALUE = 2000;

  private final Map<String, List<String>> given;

  /// @param given decoded names and values
  /// @param known the names that may be given
  /// @throws BadParameterException when another one is given
  GivenParameters(Map<String, List<String>> given, Set<String> known) {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new BadParameterException(
            name, "there is no such parameter; there are " + String.join(", ", known));
      }
    }
    this.given = given;
  }

  boolean has(String name) {
    return given.containsKey(name);
  }

  /// A parameter that is given at most once, stripped; empty when it is absent.
  String text(String name, int most) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new BadParameterException(
          name, String.format(Locale.ROOT, "is given %d times", values.size()));
    }
    String text = values.isEmpty() ? "" : values.getFirst().strip();
    if (text.length() > most) {
      throw new BadParameterException(
          name,
          String.format(
              Locale.ROOT, "has %,d characters, at most %,d are read", text.length(), most));
    }
    return text;
  }

  /// A parameter that may be repeated.
  ///
  /// @param checked gives the value as it is to be kept, or throws
  List<String> values(String name, UnaryOperator<String> checked) {
    List<String> all = given.getOrDefault(name, List.of());
    if (all.size() > MAX_VALUES) {
      throw new BadParameterException(
          name,
          String.format(Locale.ROOT, "has %d values, at most %d are read", all.size(), MAX_VALUES));
    }
    var values = new ArrayList<String>();
    for (String value : all) {
      String stripped = value.strip();
      if (stripped.length() > MAX_VALUE) {
        throw new BadParameterException(
            name, String.format(Locale.ROOT, "has a value of more than %d characters", MAX_VALUE));
      }
      if (!stripped.isEmpty()) {
        values.add(checked.apply(stripped));
      }
    }
    return values;
  }

  /// A whole number.
  int number(String name, int least, int most, int fallback) {
    String text = text(name, MAX_VALUE);
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(text);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a number out of range.
    }
    throw new BadParameterException(
        name, String.format(Locale.ROOT, "must be a whole number from %d to %d", least, most));
  }

  /// `true`, or `false`, which is as good as nothing.
  boolean flag(String name) {
    return switch (text(name, MAX_VALUE)) {
      case "true" -> true;
      case "", "false" -> false;
      default -> throw new BadParameterException(name, "must be true or false");
    };
  }

  /// One of several codes; the fallback when nothing is given.
  <E> E oneOf(String name, E[] options, Function<E, String> code, E fallback) {
    String text = text(name, MAX_VALUE);
    if (text.isEmpty()) {
      return fallback;
    }
    return Arrays.stream(options)
        .filter(option -> code.apply(option).equals(text))
        .findFirst()
        .orElseThrow(() ->
            new BadParameterException(
                name,
                "must be one of "
                    + Arrays.stream(options).map(code).collect(Collectors.joining(", "))));
  }
}
