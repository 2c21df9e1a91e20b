package org.pincite.search.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.Speech;
import org.pincite.search.FacetLabel;
import org.pincite.search.FullRecord;
import org.pincite.search.RecordFamily;
import org.pincite.search.RelatedRecord;
import org.pincite.search.SourceAddress;

/// The JSON of `GET /v1/records/{id}`.
///
/// @param modified when it was last changed after publication
/// @param references the numbers under which it is known
/// @param withdrawn the notice with which its publisher withdrew it; absent when it was not
/// @param unreadablePages the physical pages that could not be read, and so not be searched
/// @param truncated why the text ends before the document does; absent when it does not
/// @param family the records with the same text, or nearly so; absent when there are none
/// @param partOf the record that it came with; absent when there is none
/// @param parts records that came with it, at most 100
/// @param passageCount how many passages the record has; `passages` may be fewer
/// @param next the address of the next passages; null when there are none
/// @param links why it has its persons, places and years; absent unless asked for
record RecordAnswer(
    String id,
    String title,
    String type,
    @Nullable String publisher,
    List<String> authors,
    PublishedAnswer published,
    PublishedAnswer modified,
    String language,
    @Nullable String url,
    @Nullable String rights,
    @Nullable String basedOn,
    List<String> references,
    @Nullable String withdrawn,
    String collection,
    Provenance provenance,
    @Nullable Integer pages,
    List<Integer> unreadablePages,
    @Nullable String truncated,
    @Nullable FamilyAnswer family,
    @Nullable RelatedRecord partOf,
    List<RelatedRecord> parts,
    List<FacetLabel> persons,
    List<FacetLabel> places,
    int passageCount,
    List<PassageAnswer> passages,
    @Nullable String next,
    @Nullable LinksAnswer links,
    String page,
    String generation) {

  /// @param next where the next passages are; null when there are none
  /// @param links of the record; null when they were not asked for
  static RecordAnswer of(FullRecord full, @Nullable String next, @Nullable LinksAnswer links) {
    PublicRecord record = full.record();
    String page = "/records/" + record.id();
    return new RecordAnswer(
        record.id().value(),
        record.title(),
        record.type().code(),
        record.publisher(),
        record.authors(),
        PublishedAnswer.of(record.published()),
        PublishedAnswer.of(record.modified()),
        record.language(),
        record.url(),
        record.rights(),
        record.basedOn(),
        record.references(),
        record.withdrawn(),
        record.collection(),
        record.provenance(),
        record.extent().pages(),
        record.extent().unreadablePages(),
        record.extent().truncated(),
        FamilyAnswer.of(full.family()),
        full.partOf(),
        full.parts(),
        full.persons(),
        full.places(),
        full.passageCount(),
        full.passages().stream()
            .map(passage -> PassageAnswer.of(page, record.url(), passage))
            .toList(),
        next,
        links,
        page,
        full.generation());
  }

  /// The records with the same text, or nearly so.
  ///
  /// @param size how many they are, this one included; `members` may be fewer
  record FamilyAnswer(String id, String kind, int size, List<MemberAnswer> members) {

    static @Nullable FamilyAnswer of(@Nullable RecordFamily family) {
      return family == null
          ? null
          : new FamilyAnswer(
              family.id(),
              family.kind().code(),
              family.size(),
              family.members().stream().map(MemberAnswer::of).toList());
    }
  }

  /// One of them.
  ///
  /// @param published as precisely as known; absent when unknown
  /// @param similarity how much of its text it shares with the family's first member, 0 to 1
  record MemberAnswer(
      String id, String title, @Nullable String url, @Nullable String published, float similarity) {

    static MemberAnswer of(RecordFamily.Member member) {
      RelatedRecord record = member.record();
      return new MemberAnswer(
          record.id(), record.title(), record.url(), record.date(), member.similarity());
    }
  }

  /// When the record was published, or changed.
  ///
  /// @param date as precisely as known; null when unknown
  /// @param method what found it
  record PublishedAnswer(@Nullable String date, String precision, String method) {
    static PublishedAnswer of(PublishedDate date) {
      return new PublishedAnswer(
          date.iso().orElse(null), date.precision().name().toLowerCase(Locale.ROOT), date.method());
    }
  }

  /// A passage in full.
  ///
  /// @param page the physical page on which it begins
  /// @param column the column as printed
  /// @param line the printed line of the page
  /// @param note the mark of a footnote
  /// @param anchor the name of the place at the record's address
  /// @param kind the code of its [kind][org.pincite.corpus.PassageKind]
  /// @param ocrConfidence 0 to 100, of text that was read off a picture
  /// @param source the address of the passage where it was published
  /// @param pageBreaks where in `text` further pages begin; mostly empty
  record PassageAnswer(
      int position,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph,
      @Nullable String column,
      @Nullable Integer line,
      @Nullable String note,
      @Nullable String anchor,
      String kind,
      @Nullable Speech speech,
      @Nullable Integer ocrConfidence,
      @Nullable String source,
      List<String> headings,
      String text,
      List<PageBreak> pageBreaks,
      String link) {

    static PassageAnswer of(String recordPage, @Nullable String url, Passage passage) {
      var locator = passage.locator();
      return new PassageAnswer(
          locator.position(),
          locator.page(),
          locator.pageLabel(),
          locator.paragraph(),
          locator.column(),
          locator.line(),
          locator.note(),
          locator.anchor(),
          passage.kind().code(),
          passage.speech(),
          passage.ocrConfidence(),
          SourceAddress.of(url, locator.anchor()),
          passage.headings(),
          passage.text(),
          passage.pageBreaks(),
          recordPage + "#p" + locator.position());
    }
  }
}
