package org.pincite.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One news article, report, debate, judgment or other document of public record, without its text:
/// that lies in its [passages][Passage].
///
/// @param id stable across runs
/// @param type what kind of record it is
/// @param title as published, not blank
/// @param publisher who published it, at most 2000 characters; null when unknown
/// @param authors in the published order; may be empty
/// @param published with its precision and the method that found it
/// @param modified when it was last changed after publication; unknown when not stated
/// @param language BCP 47 tag, `und` when not known
/// @param url the canonical address, http or https; null when none is certain
/// @param rights the terms under which the text may be used, in words; null when not stated
/// @param basedOn what the text summarises (author body, title, year); null when the text is the
///   source itself
/// @param references the numbers under which it is known, as printed (`HC 68`, `Cm 9345`, `ISBN
///   978…`, `[2014] EWCA Civ 1`); may be empty
/// @param withdrawn the notice with which its publisher withdrew it; null when it was not
/// @param partOf the record that this one came with: the e-mail of an attachment; null when none
/// @param collection the name of the folder of files that it came with
/// @param provenance the file it was read from
/// @param extent how much of it there is, and what of that cannot be searched
public record PublicRecord(
    RecordId id,
    RecordType type,
    String title,
    @Nullable String publisher,
    List<String> authors,
    PublishedDate published,
    PublishedDate modified,
    String language,
    @Nullable String url,
    @Nullable String rights,
    @Nullable String basedOn,
    List<String> references,
    @Nullable String withdrawn,
    @Nullable RecordId partOf,
    String collection,
    Provenance provenance,
    Extent extent) {

  /// A publisher is the value of a facet, and the index refuses values of 32 kB.
  private static final int MAX_PUBLISHER = 2000;

  public PublicRecord {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a record has a title");
    }
    if (url != null && !url.startsWith("https://") && !url.startsWith("http://")) {
      throw new IllegalArgumentException("a record's url is http or https");
    }
    if (publisher != null && publisher.length() > MAX_PUBLISHER) {
      throw new IllegalArgumentException(
          "a publisher's name has at most " + MAX_PUBLISHER + " characters");
    }
    authors = List.copyOf(authors);
    references = List.copyOf(references);
  }

  /// The same record in another language than it was thought to be in.
  ///
  /// @param newLanguage BCP 47 tag
  /// @param method the short name of what found it
  public PublicRecord inLanguage(String newLanguage, String method) {
    return new PublicRecord(
        id,
        type,
        title,
        publisher,
        authors,
        published,
        modified,
        newLanguage,
        url,
        rights,
        basedOn,
        references,
        withdrawn,
        partOf,
        collection,
        provenance.withMethod("language", method),
        extent);
  }
}
