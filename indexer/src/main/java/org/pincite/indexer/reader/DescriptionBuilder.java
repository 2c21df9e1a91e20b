package org.pincite.indexer.reader;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;

/// Collects what a file says of a record. Values are offered in the order of trust: the first that
/// is offered for a field stays, and values that are null, blank or too long are not there. Each
/// value is kept with the method that found it. Not for several threads.
public final class DescriptionBuilder {
  private static final int MAX_TEXT = 2000;
  private static final int MAX_LIST = 200;

  private final Map<String, String> methods = new TreeMap<>();
  private final List<DateCandidate> dates = new ArrayList<>();
  private final Set<String> references = new LinkedHashSet<>();
  private List<String> authors = List.of();
  private PublishedDate modified = PublishedDate.unknown();
  private @Nullable String key;
  private @Nullable RecordType type;
  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable String language;
  private @Nullable URI url;
  private @Nullable String rights;
  private @Nullable String basedOn;
  private @Nullable String withdrawn;
  private @Nullable Instant retrieved;

  /// The file's own name of the record, unique in the file.
  public DescriptionBuilder key(@Nullable String value) {
    key = key == null ? text(value) : key;
    return this;
  }

  public DescriptionBuilder type(@Nullable RecordType value, String method) {
    if (type == null && value != null) {
      type = value;
      methods.put("type", method);
    }
    return this;
  }

  public DescriptionBuilder title(@Nullable String value, String method) {
    title = first(title, value, "title", method);
    return this;
  }

  public DescriptionBuilder publisher(@Nullable String value, String method) {
    publisher = first(publisher, value, "publisher", method);
    return this;
  }

  /// All of them at once, in the published order; an empty list is not there.
  public DescriptionBuilder authors(List<String> names, String method) {
    List<String> clean =
        names.stream()
            .map(PassageText::folded)
            .filter(name -> !name.isEmpty() && name.length() <= MAX_TEXT)
            .distinct()
            .limit(MAX_LIST)
            .toList();
    if (authors.isEmpty() && !clean.isEmpty()) {
      authors = clean;
      methods.put("authors", method);
    }
    return this;
  }

  /// A date that may be that of publication: [DateChoice] decides among all that were offered.
  public DescriptionBuilder published(PublishedDate date, DateCandidate.Trust trust) {
    dates.add(new DateCandidate(date, trust));
    return this;
  }

  /// When the record was last changed; counts only when that was not before its publication.
  public DescriptionBuilder modified(PublishedDate date) {
    if (modified.firstDay() == null && DateChoice.isBelievable(date.firstDay())) {
      modified = date;
    }
    return this;
  }

  /// The language of the text.
  ///
  /// @param tag BCP 47
  public DescriptionBuilder language(@Nullable String tag, String method) {
    language = first(language, tag, "language", method);
    return this;
  }

  public DescriptionBuilder url(@Nullable URI value, String method) {
    if (url == null && value != null) {
      url = value;
      methods.put("url", method);
    }
    return this;
  }

  public DescriptionBuilder rights(@Nullable String value, String method) {
    rights = first(rights, value, "rights", method);
    return this;
  }

  public DescriptionBuilder basedOn(@Nullable String value, String method) {
    basedOn = first(basedOn, value, "basedOn", method);
    return this;
  }

  /// A number under which the record is known; several may be added.
  public DescriptionBuilder reference(@Nullable String value, String method) {
    String text = text(value);
    if (text != null && references.size() < MAX_LIST && references.add(text)) {
      methods.putIfAbsent("references", method);
    }
    return this;
  }

  /// The notice with which the publisher withdrew the record; a long one is cut.
  public DescriptionBuilder withdrawn(@Nullable String notice, String method) {
    String text = notice == null ? "" : PassageText.folded(notice);
    withdrawn = first(withdrawn, PassageText.beginning(text, MAX_TEXT), "withdrawn", method);
    return this;
  }

  public DescriptionBuilder retrieved(@Nullable Instant time) {
    retrieved = retrieved == null ? time : retrieved;
    return this;
  }

  /// What was collected.
  public Description build() {
    DateChoice choice = DateChoice.of(dates);
    return new Description(
        key,
        type,
        title,
        publisher,
        authors,
        choice.date(),
        isBefore(modified, choice.date()) ? PublishedDate.unknown() : modified,
        language,
        url,
        rights,
        basedOn,
        List.copyOf(references),
        withdrawn,
        retrieved,
        methods,
        choice.conflict() == null
            ? List.of()
            : List.of(new Notice(Notice.Kind.DATE_CONFLICT, choice.conflict())));
  }

  private static boolean isBefore(PublishedDate date, PublishedDate other) {
    return date.firstDay() != null
        && other.firstDay() != null
        && date.firstDay().isBefore(other.firstDay());
  }

  private @Nullable String first(
      @Nullable String before, @Nullable String value, String field, String method) {
    String text = text(value);
    if (before != null || text == null) {
      return before;
    }
    methods.put(field, method);
    return text;
  }

  private static @Nullable String text(@Nullable String value) {
    String text = value == null ? "" : PassageText.folded(value);
    return text.isEmpty() || text.length() > MAX_TEXT ? null : text;
  }
}
