package org.pincite.corpus.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which place lies in which. A place may lie in several (a city on two counties' border); a
/// circle, which is a mistake in the file, ends where it began.
public final class PlaceTree {
  private final Map<String, Set<String>> ancestors = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new LinkedHashMap<>();
  private final Map<String, String> parent = new LinkedHashMap<>();

  PlaceTree(Collection<Place> places) {
    var parents = new LinkedHashMap<String, List<String>>();
    places.forEach(place -> parents.put(place.id(), place.parents()));
    for (Place place : places) {
      var found = new LinkedHashSet<String>();
      addAncestors(place.id(), parents, found);
      found.remove(place.id());
      ancestors.put(place.id(), Collections.unmodifiableSet(found));
      for (String above : place.parents()) {
        if (parents.containsKey(above)) {
          children.computeIfAbsent(above, id -> new ArrayList<>()).add(place.id());
          parent.putIfAbsent(place.id(), above);
        }
      }
    }
  }

  /// Breadth first: the nearest come first.
  private static void addAncestors(
      String place, Map<String, List<String>> parents, Set<String> found) {
    var level = List.of(place);
    while (!level.isEmpty()) {
      var next = new ArrayList<String>();
      for (String below : level) {
        for (String above : parents.getOrDefault(below, List.of())) {
          if (parents.containsKey(above) && found.add(above)) {
            next.add(above);
          }
        }
      }
      level = next;
    }
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
    var path = new LinkedHashSet<String>();
    for (String at = place; at != null && path.add(at); ) {
      at = parent.get(at);
    }
    var down = new ArrayList<>(path);
    Collections.reverse(down);
    return down;
  }
}
