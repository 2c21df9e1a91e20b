package org.pincite.search.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.search.FacetLabel;
import org.pincite.search.FullRecord;

/// The JSON of `GET /v1/records/{id}`.
///
/// @param passageCount how many passages the record has; `passages` may be fewer
/// @param next the address of the next passages; null when there are none
record RecordAnswer(
    String id,
    String title,
    String type,
    @Nullable String publisher,
    List<String> authors,
    PublishedAnswer published,
    String language,
    @Nullable String url,
    @Nullable String rights,
    @Nullable String basedOn,
    String collection,
    Provenance provenance,
    @Nullable Integer pages,
    List<FacetLabel> persons,
    List<FacetLabel> places,
    int passageCount,
    List<PassageAnswer> passages,
    @Nullable String next,
    String page,
    String generation) {

  /// @param next where the next passages are; null when there are none
  static RecordAnswer of(FullRecord full, @Nullable String next) {
    PublicRecord record = full.record();
    String page = "/records/" + record.id();
    return new RecordAnswer(
        record.id().value(),
        record.title(),
        record.type().code(),
        record.publisher(),
        record.authors(),
        new PublishedAnswer(
            record.published().iso().orElse(null),
            record.published().precision(),
            record.published().method()),
        record.language(),
        record.url(),
        record.rights(),
        record.basedOn(),
        record.collection(),
        record.provenance(),
        record.extent().pages(),
        full.persons(),
        full.places(),
        full.passageCount(),
        full.passages().stream().map(passage -> PassageAnswer.of(page, passage)).toList(),
        next,
        page,
        full.generation());
  }

  /// When the record was published.
  ///
  /// @param date as precisely as known; null when unknown
  /// @param method what found it
  record PublishedAnswer(@Nullable String date, String precision, String method) {
    PublishedAnswer(@Nullable String date, DatePrecision precision, String method) {
      this(date, precision.name().toLowerCase(Locale.ROOT), method);
    }
  }

  /// A passage in full.
  ///
  /// @param page the physical page on which it begins
  /// @param pageBreaks where in `text` further pages begin; mostly empty
  record PassageAnswer(
      int position,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph,
      List<String> headings,
      String text,
      List<PageBreak> pageBreaks,
      String link) {

    static PassageAnswer of(String recordPage, Passage passage) {
      var locator = passage.locator();
      return new PassageAnswer(
          locator.position(),
          locator.page(),
          locator.pageLabel(),
          locator.paragraph(),
          passage.headings(),
          passage.text(),
          passage.pageBreaks(),
          recordPage + "#p" + locator.position());
    }
  }
}
