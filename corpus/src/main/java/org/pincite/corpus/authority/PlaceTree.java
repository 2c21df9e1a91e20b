package org.pincite.corpus.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which place lies in which. A place may lie in several (a city on two counties' border). A
/// circle, which is a mistake in the file, is cut where it closes, in the order of the file:
/// otherwise its places would be found below nothing.
public final class PlaceTree {

  /// More places than this contain none; what is wrong in a file must not fill the memory.
  private static final int MOST_ANCESTORS = 100;

  private final Map<String, List<String>> parents = new LinkedHashMap<>();
  private final Map<String, Set<String>> ancestors = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new LinkedHashMap<>();

  /// @throws IllegalArgumentException when a place lies in too many others
  PlaceTree(Collection<Place> places) {
    var listed = new HashSet<String>();
    places.forEach(place -> listed.add(place.id()));
    for (Place place : places) {
      for (String above : place.parents()) {
        if (listed.contains(above)
            && !above.equals(place.id())
            && !ancestorsOf(above).contains(place.id())) {
          parents.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(above);
          children.computeIfAbsent(above, id -> new ArrayList<>()).add(place.id());
        }
      }
    }
    listed.forEach(id -> ancestors.put(id, Collections.unmodifiableSet(ancestorsOf(id))));
  }

  /// Breadth first: the nearest come first.
  private Set<String> ancestorsOf(String place) {
    var found = new LinkedHashSet<String>();
    var next = new ArrayDeque<>(List.of(place));
    while (!next.isEmpty()) {
      for (String above : parents.getOrDefault(next.remove(), List.of())) {
        if (found.add(above)) {
          next.add(above);
        }
      }
      if (found.size() > MOST_ANCESTORS) {
        throw new IllegalArgumentException(
            place + " lies in more than " + MOST_ANCESTORS + " places");
      }
    }
    return found;
  }

  /// The ids of all places that contain this one, nearest first.
  public Set<String> ancestors(String place) {
    return ancestors.getOrDefault(place, Set.of());
  }

  /// The ids of the places that lie directly in this one, in the order of the file.
  public List<String> children(String place) {
    return Collections.unmodifiableList(children.getOrDefault(place, List.of()));
  }

  /// The way from the widest place down to this one, which is the last; through the first parent of
  /// each.
  public List<String> path(String place) {
    var path = new ArrayList<String>();
    for (@Nullable String at = place; at != null; ) {
      path.add(at);
      at = first(parents.getOrDefault(at, List.of()));
    }
    Collections.reverse(path);
    return path;
  }

  private static @Nullable String first(List<String> parents) {
    return parents.isEmpty() ? null : parents.getFirst();
  }
}
