package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.index.Facet;
import org.pincite.search.web.RecordPage.Fact;

/// What is known of a record, in words.
final class RecordFacts {
  private static final int MAX_PLACES = 20;

  private final List<Fact> facts = new ArrayList<>();

  private RecordFacts() {}

  /// What readers ask first.
  static List<Fact> about(PublicRecord record) {
    var about = new RecordFacts();
    about.add("Type", record.type().label(), Addresses.of(Facet.TYPE, record.type().code()));
    String publisher = record.publisher();
    if (publisher != null) {
      about.add("Publisher", publisher, Addresses.of(Facet.PUBLISHER, publisher));
    }
    if (!record.authors().isEmpty()) {
      about.add(
          record.authors().size() == 1 ? "Author" : "Authors", String.join(", ", record.authors()));
    }
    about.add(
        "Published",
        record.published().precision() == DatePrecision.UNKNOWN
            ? "Not known"
            : DateText.of(record.published()));
    about.add(
        "Changed",
        record.modified().precision() == DatePrecision.UNKNOWN
            ? null
            : DateText.of(record.modified()));
    about.add(
        record.references().size() == 1 ? "Reference" : "References",
        record.references().isEmpty() ? null : String.join(", ", record.references()));
    about.add(
        "Pages", record.extent().pages() == null ? null : Amounts.of(record.extent().pages()));
    about.add("Language", language(record.language()));
    String url = record.url();
    if (url != null && (url.startsWith("https://") || url.startsWith("http://"))) {
      about.add("Source", url, url);
    }
    about.add("Rights", record.rights());
    return about.facts;
  }

  /// What shows that the text is what the source had.
  static List<Fact> provenance(PublicRecord record) {
    Provenance source = record.provenance();
    var provenance = new RecordFacts();
    provenance.add("Collection", record.collection());
    provenance.add("File", source.file());
    provenance.add("Also at", listed(source.alsoAt()));
    provenance.add("Line", source.line() == null ? null : Amounts.of(source.line()));
    provenance.add("Size", Amounts.ofBytes(source.size()));
    provenance.add("SHA-256", source.sha256());
    provenance.add("Media type", source.mediaType());
    provenance.add("Retrieved", DateText.of(source.retrieved()));
    provenance.add("Read by", source.reader() + ", version " + source.readerVersion());
    provenance.add(
        "Date found by",
        record.published().precision() == DatePrecision.UNKNOWN
            ? null
            : record.published().method());
    provenance.add("Record id", record.id().value());
    return provenance.facts;
  }

  private static @Nullable String listed(List<String> places) {
    if (places.isEmpty()) {
      return null;
    }
    String shown = String.join(", ", places.subList(0, Math.min(MAX_PLACES, places.size())));
    return places.size() <= MAX_PLACES
        ? shown
        : shown + " and " + Amounts.of(places.size() - MAX_PLACES) + " more";
  }

  private static @Nullable String language(String tag) {
    return tag.equals("und") ? null : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
  }

  private void add(String name, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(name, value, null));
    }
  }

  private void add(String name, String value, String href) {
    facts.add(new Fact(name, value, href));
  }
}
