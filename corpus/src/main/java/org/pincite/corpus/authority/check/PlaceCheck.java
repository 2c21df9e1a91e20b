package org.pincite.corpus.authority.check;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.LenientAuthority;
import org.pincite.corpus.authority.LenientAuthority.Entry;
import org.pincite.corpus.authority.Organisation;
import org.pincite.corpus.authority.Place;

/// Parents that are not listed, lie in their own children, or are smaller than them; and bodies
/// over places that are not listed.
final class PlaceCheck {

  /// How large a place of a type is at least, as a child, and at most, as a parent.
  private static final Map<String, Size> SIZES =
      Map.ofEntries(
          Map.entry("site", new Size(0, 1)),
          Map.entry("area", new Size(0, 9)),
          Map.entry("town", new Size(1, 1)),
          // Some cities have districts, and some are counties.
          Map.entry("city", new Size(1, 4)),
          Map.entry("district", new Size(2, 2)),
          Map.entry("county", new Size(3, 3)),
          Map.entry("state", new Size(3, 5)),
          Map.entry("region", new Size(3, 5)),
          Map.entry("nation", new Size(6, 6)),
          Map.entry("country", new Size(6, 7)));

  private final Findings findings;
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> formerIds = new HashSet<>();
  private final Set<String> leadUp = new HashSet<>();

  PlaceCheck(Findings findings) {
    this.findings = findings;
  }

  void check(LenientAuthority authority) {
    for (Entry<Place> entry : authority.places()) {
      if (entry.value() != null) {
        places.put(entry.id(), entry.value());
        formerIds.addAll(entry.value().formerIds());
      } else if (entry.json().has("mergedInto")) {
        formerIds.add(entry.id());
      }
    }
    authority.places().forEach(this::place);
    authority.organisations().forEach(this::organisation);
  }

  private void place(Entry<Place> entry) {
    Place place = entry.value();
    if (place == null) {
      return;
    }
    Size size = SIZES.get(place.type());
    if (size == null) {
      findings.error(entry, "type", "no such type of place: " + place.type());
    }
    for (String id : place.parents()) {
      Place parent = listed(entry, "parent", id);
      if (parent != null && size != null && isSmaller(parent, size)) {
        findings.error(
            entry, "parent", "the " + place.type() + " lies in the " + parent.type() + " " + id);
      }
    }
    circle(entry);
  }

  private static boolean isSmaller(Place parent, Size child) {
    Size size = SIZES.get(parent.type());
    return size != null && size.atMost < child.atLeast;
  }

  private @Nullable Place listed(Entry<?> entry, String rule, String id) {
    Place place = places.get(id);
    if (place == null && formerIds.contains(id)) {
      findings.warning(entry, rule, id + " has another id now");
    } else if (place == null) {
      findings.error(entry, rule, "there is no place " + id);
    }
    return place;
  }

  /// Said of the first place from which a circle is met.
  private void circle(Entry<Place> entry) {
    var way = new HashSet<String>();
    var stack = new ArrayDeque<Step>();
    stack.push(new Step(entry.id(), false));
    while (!stack.isEmpty()) {
      Step step = stack.pop();
      if (step.isDone) {
        way.remove(step.id);
        leadUp.add(step.id);
      } else if (way.contains(step.id)) {
        findings.error(entry, "parent", "a circle of parents through " + step.id);
      } else if (!leadUp.contains(step.id)) {
        way.add(step.id);
        stack.push(new Step(step.id, true));
        Place place = places.get(step.id);
        List<String> parents = place == null ? List.of() : place.parents();
        parents.forEach(parent -> stack.push(new Step(parent, false)));
      }
    }
  }

  private void organisation(Entry<Organisation> entry) {
    if (entry.value() != null) {
      entry.value().covers().forEach(id -> listed(entry, "covers", id));
    }
  }

  private record Size(int atLeast, int atMost) {}

  /// A place to look at, or one whose parents have been.
  private record Step(String id, boolean isDone) {}
}
