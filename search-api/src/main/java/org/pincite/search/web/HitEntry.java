package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.RecordCard;
import org.pincite.search.FacetLabel;
import org.pincite.search.Hit;
import org.pincite.search.PassageHit;
import org.pincite.search.SearchRequest;

/// A record that was found.
///
/// @param about type, publisher, date, length and a foreign language in one line
/// @param notices what a reader must know before relying on it; mostly empty
/// @param copies how many further records have the same text; null when there are none
/// @param basedOn what it summarises; null when it is the source itself
/// @param further how many more of its paragraphs fit; null when none, or when paragraphs do not
///   count
/// @param persons those named most, each with the address of the results with it as a filter
/// @param places likewise
public record HitEntry(
    Link title,
    String about,
    List<String> notices,
    @Nullable String copies,
    @Nullable String basedOn,
    List<Evidence> evidence,
    @Nullable String further,
    List<Link> persons,
    List<Link> places) {

  private static final int MAX_NAMES = 6;

  static HitEntry of(Hit hit, SearchRequest request) {
    RecordCard card = hit.card();
    return new HitEntry(
        new Link(card.title(), Addresses.ofRecord(card.id())),
        about(card),
        RecordNotices.of(card),
        copies(hit),
        card.basedOn(),
        hit.passages().stream().map(passage -> Evidence.of(card, passage)).toList(),
        further(hit),
        names(Facet.PERSON, hit.persons(), request),
        names(Facet.PLACE, hit.places(), request));
  }

  private static String about(RecordCard card) {
    var parts = new ArrayList<String>();
    parts.add(RecordType.of(card.type()).map(RecordType::label).orElse(card.type()));
    if (card.publisher() != null) {
      parts.add(card.publisher());
    }
    parts.add(DateText.ofIso(card.date()));
    if (card.pages() != null) {
      parts.add(Amounts.of(card.pages(), "page"));
    }
    String language = RecordNotices.foreignLanguage(card.language());
    if (language != null) {
      parts.add(language);
    }
    return String.join(" · ", parts);
  }

  private static @Nullable String copies(Hit hit) {
    var family = hit.family();
    return family == null
        ? null
        : Amounts.of(family.members() - 1, "further record") + " with this text, or nearly so";
  }

  private static @Nullable String further(Hit hit) {
    Integer all = hit.passageCount();
    int more = all == null ? 0 : all - hit.passages().size();
    return more == 0 ? null : Amounts.of(more, "further paragraph");
  }

  private static List<Link> names(Facet facet, List<FacetLabel> labels, SearchRequest request) {
    List<String> chosen = request.values(facet);
    return labels.stream()
        .limit(MAX_NAMES)
        .map(label ->
            new Link(
                label.label(),
                chosen.contains(label.value())
                    ? null
                    : Addresses.of(request.with(facet, label.value()))))
        .toList();
  }

  /// A passage that shows why the record was found.
  ///
  /// @param speaker who says it; null when nobody is said to
  /// @param headings the headings above it in one line; empty when there are none
  public record Evidence(
      Link pinCite, @Nullable String speaker, String headings, List<TextRun> text) {

    private static Evidence of(RecordCard card, PassageHit passage) {
      var locator = passage.locator();
      var speech = passage.passage().speech();
      return new Evidence(
          new Link(
              PinCite.of(locator, card.passages()),
              Addresses.ofPassage(card.id(), locator.position())),
          speech == null ? null : speech.speaker(),
          String.join(" › ", passage.headings()),
          TextRun.of(passage.snippet()));
    }
  }
}
