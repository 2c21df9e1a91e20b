package org.pincite.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetLabel;
import org.pincite.search.FullRecord;
import org.pincite.search.RecordFamily;
import org.pincite.search.RelatedRecord;

/// What the page of a record shows.
///
/// @param basedOn what it summarises; null when it is the source itself
/// @param withdrawn the notice with which its publisher withdrew it; null when it was not
/// @param notices what of it could not be searched; mostly empty
/// @param partOf the record that it came with; null when there is none
/// @param parts the records that came with it
/// @param copies the further records with the same text, or nearly so
/// @param moreCopies how many of those are not listed; null when all are
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
    @Nullable String withdrawn,
    List<String> notices,
    @Nullable Link partOf,
    List<Link> parts,
    List<Copy> copies,
    @Nullable String moreCopies,
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
        record.withdrawn(),
        RecordNotices.of(record.extent()),
        full.partOf() == null ? null : link(full.partOf()),
        full.parts().stream().map(RecordPage::link).toList(),
        copies(full),
        moreCopies(full.family()),
        links(Facet.PERSON, full.persons()),
        links(Facet.PLACE, full.places()),
        RecordFacts.about(record),
        RecordFacts.provenance(record),
        record.language().equals("und") ? null : record.language(),
        TextBlock.of(full.passages(), full.passageCount(), record.url()),
        unshown(full));
  }

  private static List<Link> links(Facet facet, List<FacetLabel> labels) {
    return labels.stream()
        .map(label -> new Link(label.label(), Addresses.of(facet, label.value())))
        .toList();
  }

  private static Link link(RelatedRecord record) {
    return new Link(record.title(), Addresses.ofRecord(record.id()));
  }

  private static List<Copy> copies(FullRecord full) {
    var family = full.family();
    if (family == null) {
      return List.of();
    }
    String self = full.record().id().value();
    return family.members().stream()
        .filter(member -> !member.record().id().equals(self))
        .map(member -> new Copy(link(member.record()), DateText.ofIso(member.record().date())))
        .toList();
  }

  private static @Nullable String moreCopies(@Nullable RecordFamily family) {
    int more = family == null ? 0 : family.size() - family.members().size();
    return more == 0 ? null : Amounts.of(more) + " more";
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

  /// A further record with the same text, or nearly so.
  ///
  /// @param date when it was published, in words
  public record Copy(Link record, String date) {}

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
