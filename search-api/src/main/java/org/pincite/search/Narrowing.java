package org.pincite.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.index.Facet;

/// What is asked for beside words.
///
/// @param chosen the chosen values of each facet, as they were given (ids, labels, ranges of
///   years): values of one facet are alternatives, different facets must all fit
/// @param excluded the values that must not be there, likewise
/// @param yearsCovered years or ranges, of which the text must touch one by what it says of years
/// @param about whether chosen persons and places must be what the record is about
/// @param scope within what all of it must be found together
public record Narrowing(
    Map<Facet, List<String>> chosen,
    Map<Facet, List<String>> excluded,
    List<String> yearsCovered,
    boolean about,
    Scope scope) {

  private static final Narrowing NONE =
      new Narrowing(Map.of(), Map.of(), List.of(), false, Scope.RECORD);

  public Narrowing {
    chosen = copy(chosen);
    excluded = copy(excluded);
    yearsCovered = List.copyOf(new LinkedHashSet<>(yearsCovered));
  }

  private static Map<Facet, List<String>> copy(Map<Facet, List<String>> values) {
    var copy = new EnumMap<Facet, List<String>>(Facet.class);
    values.forEach((facet, given) -> {
      if (!given.isEmpty()) {
        copy.put(facet, List.copyOf(new LinkedHashSet<>(given)));
      }
    });
    return Collections.unmodifiableMap(copy);
  }

  /// Everything, anywhere in a record.
  static Narrowing none() {
    return NONE;
  }

  /// Whether anything is asked for here.
  public boolean isNone() {
    return equals(NONE);
  }

  /// The same with other values of a facet instead of those chosen.
  Narrowing choosing(Facet facet, List<String> values) {
    return new Narrowing(changed(chosen, facet, values), excluded, yearsCovered, about, scope);
  }

  /// The same with other values of a facet instead of those excluded.
  Narrowing excluding(Facet facet, List<String> values) {
    return new Narrowing(chosen, changed(excluded, facet, values), yearsCovered, about, scope);
  }

  /// The same with other years covered.
  Narrowing covering(List<String> years) {
    return new Narrowing(chosen, excluded, years, about, scope);
  }

  /// The same by what records name, or by what they are about.
  Narrowing about(boolean newAbout) {
    return new Narrowing(chosen, excluded, yearsCovered, newAbout, scope);
  }

  /// The same within something else; no passage is about anything.
  Narrowing in(Scope newScope) {
    return new Narrowing(
        chosen, excluded, yearsCovered, about && newScope == Scope.RECORD, newScope);
  }

  private static Map<Facet, List<String>> changed(
      Map<Facet, List<String>> values, Facet facet, List<String> newValues) {
    var changed = new EnumMap<Facet, List<String>>(Facet.class);
    changed.putAll(values);
    changed.put(facet, newValues);
    return changed;
  }

  /// One value more, behind the others.
  static List<String> plus(List<String> values, String value) {
    var more = new ArrayList<>(values);
    more.add(value);
    return more;
  }

  /// Without a value.
  static List<String> minus(List<String> values, String value) {
    return values.stream().filter(other -> !other.equals(value)).toList();
  }
}
