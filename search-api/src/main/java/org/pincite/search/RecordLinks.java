package org.pincite.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.link.LinkRule;
import org.pincite.corpus.link.YearMention;

/// Why a record has the values of its facets of persons, places and years mentioned.
///
/// @param entities all persons, and all places with those that contain them
/// @param links some of the mentions, those of the title first, then in the order of the text
/// @param years some of the mentions of years, in the same order
/// @param linkCount how many mentions there are
/// @param yearCount how many mentions of years there are
public record RecordLinks(
    List<NamedEntity> entities,
    List<PlacedLink> links,
    List<PlacedYears> years,
    int linkCount,
    int yearCount) {

  /// How many mentions are given at once, and how many mentions of years: a long report has more of
  /// them than fit into an answer.
  public static final int PAGE = 10_000;

  public RecordLinks {
    entities = List.copyOf(entities);
    links = List.copyOf(links);
    years = List.copyOf(years);
  }

  /// A person or place.
  ///
  /// @param facet of which it is a value
  /// @param mentions how many of the links are its own
  /// @param about whether the record is about it
  /// @param inTitle whether the title names it, or a place in it
  /// @param through the ids of the places named that lie in it; empty when only it is named
  public record NamedEntity(
      String id,
      String label,
      Facet facet,
      int mentions,
      boolean about,
      boolean inTitle,
      List<String> through) {
    public NamedEntity {
      through = List.copyOf(through);
    }
  }

  /// A mention.
  ///
  /// @param surface the words that were linked
  /// @param at the passage; null for the title
  /// @param start the offset of the first character in the title or passage, in UTF-16 units
  /// @param end the offset after the last character
  public record PlacedLink(
      String entity, LinkRule rule, String surface, @Nullable Locator at, int start, int end) {}

  /// Years that a text speaks of.
  ///
  /// @param at the passage; null for the title
  public record PlacedYears(YearMention years, String surface, @Nullable Locator at) {}
}
