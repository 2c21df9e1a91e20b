package org.pincite.corpus.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.corpus.authority.PlaceTree;

/// Which entities of one kind a record names and is about, with the places that contain those
/// named. A record is *about* an entity that its title names, or that is named twice; a place has
/// the mentions of the places in it. The name of a body counts half a mention of its place.
public final class EntityCounts {
  private static final double ABOUT = 2;

  private final Map<String, Double> direct = new LinkedHashMap<>();
  private final Map<String, Double> all = new LinkedHashMap<>();
  private final Set<String> inTitle = new LinkedHashSet<>();
  private final PlaceTree places;

  private EntityCounts(PlaceTree places) {
    this.places = places;
  }

  /// Of a whole record.
  ///
  /// @param idPrefix `p:` or `l:`
  public static EntityCounts of(LinkedRecord record, String idPrefix, PlaceTree places) {
    return of(
        record.title(),
        record.passages().stream().map(LinkedPassage::links).toList(),
        idPrefix,
        places);
  }

  /// Of what was found in a record.
  ///
  /// @param title in its title
  /// @param passages in each of its passages, in reading order
  /// @param idPrefix `p:` or `l:`
  public static EntityCounts of(
      Links title, List<Links> passages, String idPrefix, PlaceTree places) {
    var counts = new EntityCounts(places);
    counts.add(title.mentions(), idPrefix, true);
    passages.forEach(passage -> counts.add(passage.mentions(), idPrefix, false));
    return counts;
  }

  /// Of one passage.
  public static EntityCounts of(LinkedPassage passage, String idPrefix, PlaceTree places) {
    var counts = new EntityCounts(places);
    counts.add(passage.mentions(), idPrefix, false);
    return counts;
  }

  private void add(Collection<Mention> mentions, String idPrefix, boolean title) {
    for (Mention mention : mentions) {
      if (mention.entity().startsWith(idPrefix)) {
        direct.merge(mention.entity(), mention.rule().weight(), Double::sum);
        add(mention.entity(), mention.rule().weight(), title);
        for (String above : places.ancestors(mention.entity())) {
          add(above, mention.rule().weight(), title);
        }
      }
    }
  }

  private void add(String entity, double weight, boolean title) {
    all.merge(entity, weight, Double::sum);
    if (title && weight == 1) {
      inTitle.add(entity);
    }
  }

  /// The ids of the entities that are named themselves, most mentioned first, then in the order of
  /// the text.
  public List<String> named() {
    return direct.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The ids of those and of the places that contain them.
  public Set<String> withContaining() {
    return all.keySet();
  }

  /// Whether the title names an entity or a place in it.
  public boolean isInTitle(String entity) {
    return inTitle.contains(entity);
  }

  /// The ids, among [#withContaining], of what the record is about.
  public Set<String> about() {
    var about = new LinkedHashSet<String>();
    all.forEach((entity, weight) -> {
      if (weight >= ABOUT || inTitle.contains(entity)) {
        about.add(entity);
      }
    });
    return about;
  }
}
