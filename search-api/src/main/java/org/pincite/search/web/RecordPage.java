package org.pincite.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetLabel;
import org.pincite.search.FullRecord;

/// What the page of a record shows.
///
/// @param basedOn what it summarises; null when it is the source itself
/// @param persons each with the address of all records that name them
/// @param places likewise
/// @param about what is known of the record
/// @param provenance where its bytes came from and what read them
/// @param language BCP 47 tag; null when not known
/// @param text its passages
/// @param unshown how much of it is not on the page, with the address of the rest; null when it is
///   all there
public record RecordPage(
    PageFrame frame,
    String title,
    @Nullable String basedOn,
    List<Link> persons,
    List<Link> places,
    List<Fact> about,
    List<Fact> provenance,
    @Nullable String language,
    List<TextBlock> text,
    @Nullable Link unshown) {

  static RecordPage of(FullRecord full, Assets assets) {
    PublicRecord record = full.record();
    return new RecordPage(
        new PageFrame(
            record.title(),
            assets,
            SearchForm.wordsOnly(""),
            IndexLine.of(full.generation(), full.manifest())),
        record.title(),
        record.basedOn(),
        links(Facet.PERSON, full.persons()),
        links(Facet.PLACE, full.places()),
        RecordFacts.about(record),
        RecordFacts.provenance(record),
        record.language().equals("und") ? null : record.language(),
        TextBlock.of(full.passages(), full.passageCount()),
        unshown(full));
  }

  private static List<Link> links(Facet facet, List<FacetLabel> labels) {
    return labels.stream()
        .map(label -> new Link(label.label(), Addresses.of(facet, label.value())))
        .toList();
  }

  private static @Nullable Link unshown(FullRecord full) {
    int shown = full.passages().size();
    if (shown >= full.passageCount()) {
      return null;
    }
    return new Link(
        Amounts.of(full.passageCount() - shown, "further paragraph"),
        "/v1/records/" + full.record().id() + "?offset=" + shown);
  }

  /// Something known of the record.
  ///
  /// @param href where the value leads; null when nowhere
  public record Fact(String name, String value, @Nullable String href) {

    /// Whether the link leaves this site.
    public boolean isElsewhere() {
      return href != null && !href.startsWith("/");
    }
  }
}
