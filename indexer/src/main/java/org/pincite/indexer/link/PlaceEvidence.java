package org.pincite.indexer.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.authority.PlaceTree;

/// Where a record names places whose meaning is known, to decide what the others mean.
final class PlaceEvidence {
  private static final Set<String> WIDE = Set.of("nation", "country");

  /// So many tokens away, as in a long report, a place says little of another.
  private static final int NEAR = 2000;

  private final AuthorityFile authority;
  private final PlaceTree tree;
  private final Map<String, Positions> named = new HashMap<>();
  private final Map<String, Positions> within = new HashMap<>();
  private final Set<String> countries = new HashSet<>();

  PlaceEvidence(AuthorityFile authority) {
    this.authority = authority;
    this.tree = authority.placeTree();
  }

  /// @param position of the name among the tokens of the record
  void add(Place place, int position) {
    named.computeIfAbsent(place.id(), id -> new Positions()).add(position);
    addCountry(place.id());
    for (String above : tree.ancestors(place.id())) {
      if (!isWide(above) || place.parents().contains(above)) {
        within.computeIfAbsent(above, id -> new Positions()).add(position);
      }
      addCountry(above);
    }
  }

  private void addCountry(String id) {
    if (isWide(id)) {
      countries.add(id);
    }
  }

  /// Whether the record names the country in which a place lies, or any place in it.
  boolean namesCountryOf(Place place) {
    return tree.ancestors(place.id()).stream().anyMatch(countries::contains);
  }

  /// Whether the record names the place itself near a position.
  boolean namesNear(Place place, int position) {
    return nearest(named, place.id(), position) <= NEAR;
  }

  /// Whether the record names the place itself, in a way that leaves no doubt.
  boolean names(Place place) {
    return named.containsKey(place.id());
  }

  /// The best that speaks for a place at a position: that it is named elsewhere itself, a part of
  /// it, what contains it, or another place in what contains it. A nation or country contains too
  /// much to say a lot, unless it is the parent itself; so does what is far away in the text.
  Support of(Place place, int position) {
    int narrow =
        Math.min(nearest(named, place.id(), position), nearest(within, place.id(), position));
    int wide = Integer.MAX_VALUE;
    for (String above : tree.ancestors(place.id())) {
      boolean isParent = place.parents().contains(above);
      int distance = nearest(named, above, position);
      int around = nearest(within, above, position);
      if (!isWide(above)) {
        narrow = Math.min(narrow, Math.min(distance, around));
      } else if (isParent) {
        narrow = Math.min(narrow, distance);
        wide = Math.min(wide, around);
      } else {
        wide = Math.min(wide, distance);
      }
    }
    if (narrow <= NEAR) {
      return new Support(Support.Strength.NARROW, narrow);
    }
    int any = Math.min(narrow, wide);
    return new Support(
        any < Integer.MAX_VALUE ? Support.Strength.WIDE : Support.Strength.NONE, any);
  }

  private static int nearest(Map<String, Positions> positions, String id, int position) {
    Positions found = positions.get(id);
    return found == null ? Integer.MAX_VALUE : found.nearest(position);
  }

  private boolean isWide(String id) {
    return authority.place(id).map(place -> WIDE.contains(place.type())).orElse(true);
  }

  /// Positions in the record: those that came in their order, and the others, which names get that
  /// are decided later. To sort all again for each of these would take the square of the time.
  private static final class Positions {
    private int[] inOrder = new int[4];
    private int size;
    private @Nullable NavigableSet<Integer> others;

    void add(int position) {
      if (size > 0 && inOrder[size - 1] > position) {
        NavigableSet<Integer> known = others == null ? new TreeSet<>() : others;
        known.add(position);
        others = known;
        return;
      }
      if (size == inOrder.length) {
        inOrder = Arrays.copyOf(inOrder, size * 2);
      }
      inOrder[size++] = position;
    }

    /// The distance to the nearest.
    int nearest(int position) {
      int at = Arrays.binarySearch(inOrder, 0, size, position);
      if (at >= 0) {
        return 0;
      }
      int after = -at - 1;
      int distance = after < size ? inOrder[after] - position : Integer.MAX_VALUE;
      if (after > 0) {
        distance = Math.min(distance, position - inOrder[after - 1]);
      }
      return others == null ? distance : Math.min(distance, nearest(position, others));
    }

    private static int nearest(int position, NavigableSet<Integer> positions) {
      Integer before = positions.floor(position);
      Integer behind = positions.ceiling(position);
      int distance = before == null ? Integer.MAX_VALUE : position - before;
      return behind == null ? distance : Math.min(distance, behind - position);
    }
  }
}
