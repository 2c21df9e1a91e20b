package org.pincite.search.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.RecordId;
import org.pincite.search.RecordLinks;
import org.pincite.search.RecordLinks.NamedEntity;
import org.pincite.search.RecordLinks.PlacedLink;
import org.pincite.search.RecordLinks.PlacedYears;

/// Why a record has its persons, places and years: `links` in the JSON of `GET
/// /v1/records/{id}?explain=links`.
///
/// @param entities all persons and places of the record's facets
/// @param mentions each mention, those of the title first; of a long record so many at once
/// @param years each mention of years, those of the title first; likewise
/// @param totalMentions how many mentions there are
/// @param totalYears how many mentions of years there are
/// @param next where more of either are; absent when there are none
record LinksAnswer(
    List<EntityAnswer> entities,
    List<MentionAnswer> mentions,
    List<YearsAnswer> years,
    int totalMentions,
    int totalYears,
    @Nullable String next) {

  /// @param from how many mentions, and mentions of years, were skipped
  static LinksAnswer of(RecordLinks links, RecordId id, int from) {
    String recordPage = "/records/" + id;
    int end = from + RecordLinks.PAGE;
    return new LinksAnswer(
        links.entities().stream().map(EntityAnswer::of).toList(),
        links.links().stream().map(link -> MentionAnswer.of(link, recordPage)).toList(),
        links.years().stream().map(years -> YearsAnswer.of(years, recordPage)).toList(),
        links.linkCount(),
        links.yearCount(),
        end < Math.max(links.linkCount(), links.yearCount())
            ? "/v1/records/" + id + "?explain=links&limit=0&explainOffset=" + end
            : null);
  }

  /// A person or place.
  ///
  /// @param facet the code of the facet of which it is a value
  /// @param mentions how many of the mentions are its own
  /// @param about whether the record is about it
  /// @param inTitle whether the title names it, or a place in it
  /// @param through ids of places named that lie in it
  record EntityAnswer(
      String id,
      String label,
      String facet,
      int mentions,
      boolean about,
      boolean inTitle,
      List<String> through) {

    static EntityAnswer of(NamedEntity entity) {
      return new EntityAnswer(
          entity.id(),
          entity.label(),
          entity.facet().code(),
          entity.mentions(),
          entity.about(),
          entity.inTitle(),
          entity.through());
    }
  }

  /// Words that are linked.
  ///
  /// @param rule the code of the [rule][org.pincite.corpus.link.LinkRule]
  /// @param because the rule in words
  /// @param inTitle whether they stand in the title; then nothing is said of a passage
  /// @param passage the position of the passage
  /// @param page the physical page on which the passage begins
  /// @param start the offset of the first character in the title or passage
  /// @param end the offset after the last character
  /// @param link the address of the passage for people
  record MentionAnswer(
      String entity,
      String rule,
      String because,
      String surface,
      boolean inTitle,
      @Nullable Integer passage,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph,
      int start,
      int end,
      String link) {

    static MentionAnswer of(PlacedLink mention, String recordPage) {
      Locator at = mention.at();
      return new MentionAnswer(
          mention.entity(),
          mention.rule().code(),
          mention.rule().description(),
          mention.surface(),
          at == null,
          at == null ? null : at.position(),
          at == null ? null : at.page(),
          at == null ? null : at.pageLabel(),
          at == null ? null : at.paragraph(),
          mention.start(),
          mention.end(),
          address(recordPage, at));
    }
  }

  /// Years that are spoken of.
  ///
  /// @param kind `point`, `interval`, `since` or `period`
  /// @param counted the years that the facet counts: those that are written
  /// @param inTitle whether they stand in the title
  /// @param passage the position of the passage
  /// @param start the offset of the first character in the title or passage
  /// @param end the offset after the last character
  record YearsAnswer(
      int first,
      int last,
      String kind,
      List<Integer> counted,
      String surface,
      boolean inTitle,
      @Nullable Integer passage,
      int start,
      int end,
      String link) {

    static YearsAnswer of(PlacedYears placed, String recordPage) {
      Locator at = placed.at();
      return new YearsAnswer(
          placed.years().first(),
          placed.years().last(),
          placed.years().kind().code(),
          placed.years().written(),
          placed.surface(),
          at == null,
          at == null ? null : at.position(),
          placed.years().start(),
          placed.years().end(),
          address(recordPage, at));
    }
  }

  private static String address(String recordPage, @Nullable Locator at) {
    return at == null ? recordPage : recordPage + "#p" + at.position();
  }
}
