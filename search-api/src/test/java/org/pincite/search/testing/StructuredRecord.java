package org.pincite.search.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.Speech;
import org.pincite.corpus.link.LinkRule;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Links;
import org.pincite.corpus.link.Mention;
import org.pincite.corpus.link.YearMention;

/// A record in the making with what only some file formats have.
public final class StructuredRecord {
  private final String key;
  private final String title;
  private final List<LinkedPassage> passages = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<String> alsoAt = new ArrayList<>();
  private RecordType type = RecordType.OTHER;
  private @Nullable String publisher;
  private PublishedDate published = PublishedDate.parse("2019-05-14", "test");
  private Links inTitle = Links.none();
  private PublishedDate modified = PublishedDate.unknown();
  private String language = "en";
  private @Nullable String url;
  private @Nullable String withdrawn;
  private @Nullable RecordId partOf;
  private Extent extent = Extent.withoutPages();

  private StructuredRecord(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /// A record with nothing but a key and a title.
  public static StructuredRecord of(String key, String title) {
    return new StructuredRecord(key, title);
  }

  /// The id of the record with a key.
  public static RecordId id(String key) {
    return RecordId.ofPath("test", key);
  }

  public StructuredRecord type(RecordType newType) {
    type = newType;
    return this;
  }

  public StructuredRecord publisher(@Nullable String name) {
    publisher = name;
    return this;
  }

  /// Sets the date of publication.
  ///
  /// @param date null when it is not known
  public StructuredRecord published(@Nullable String date) {
    published = date == null ? PublishedDate.unknown() : PublishedDate.parse(date, "test");
    return this;
  }

  /// Says what the title names.
  public StructuredRecord titleNames(String... ids) {
    inTitle = new Links(Stream.of(ids).map(StructuredRecord::named).toList(), List.of());
    return this;
  }

  /// Adds a paragraph with what it names.
  public StructuredRecord text(String text, List<Mention> mentions, List<YearMention> years) {
    passages.add(
        new LinkedPassage(
            new Passage(
                text,
                List.of(),
                Locator.nowhere().at(passages.size() + 1),
                List.of(),
                PassageKind.PARAGRAPH,
                null,
                null),
            mentions,
            years));
    return this;
  }

  /// A person or place named in full.
  public static Mention named(String id) {
    return new Mention(id, LinkRule.FULL_NAME, 0, 1);
  }

  /// A year, or the years from one to another.
  public static YearMention years(int first, int last) {
    var kind = first == last ? YearMention.Kind.POINT : YearMention.Kind.INTERVAL;
    return new YearMention(kind, first, last, 0, 1);
  }

  public StructuredRecord url(String address) {
    url = address;
    return this;
  }

  public StructuredRecord language(String tag) {
    language = tag;
    return this;
  }

  public StructuredRecord withdrawn(String notice) {
    withdrawn = notice;
    return this;
  }

  public StructuredRecord modified(String date) {
    modified = PublishedDate.parse(date, "test");
    return this;
  }

  public StructuredRecord reference(String reference) {
    references.add(reference);
    return this;
  }

  public StructuredRecord alsoAt(String location) {
    alsoAt.add(location);
    return this;
  }

  public StructuredRecord partOf(String otherKey) {
    partOf = id(otherKey);
    return this;
  }

  public StructuredRecord extent(Extent newExtent) {
    extent = newExtent;
    return this;
  }

  /// Adds a paragraph.
  public StructuredRecord text(String text) {
    return passage(PassageKind.PARAGRAPH, text, Locator.nowhere());
  }

  /// Adds a passage at a place.
  public StructuredRecord passage(PassageKind kind, String text, Locator locator) {
    return passage(kind, text, locator, null, null);
  }

  /// Adds a speech.
  public StructuredRecord said(Speech speech, String text, Locator locator) {
    return passage(PassageKind.SPEECH, text, locator, speech, null);
  }

  /// Adds a paragraph that was read off a picture.
  public StructuredRecord ocr(String text, int confidence) {
    return passage(PassageKind.PARAGRAPH, text, Locator.nowhere(), null, confidence);
  }

  private StructuredRecord passage(
      PassageKind kind,
      String text,
      Locator locator,
      @Nullable Speech speech,
      @Nullable Integer ocrConfidence) {
    passages.add(
        new LinkedPassage(
            new Passage(
                text,
                List.of(),
                locator.at(passages.size() + 1),
                List.of(),
                kind,
                speech,
                ocrConfidence),
            List.of(),
            List.of()));
    return this;
  }

  LinkedRecord linked() {
    var provenance =
        new Provenance(
            key, null, "0".repeat(64), 1, "text/plain", Instant.EPOCH, "test", 1, alsoAt, Map.of());
    return new LinkedRecord(
        new PublicRecord(
            id(key),
            type,
            title,
            publisher,
            List.of(),
            published,
            modified,
            language,
            url,
            null,
            null,
            references,
            withdrawn,
            partOf,
            "test",
            provenance,
            extent),
        inTitle,
        passages);
  }
}
