package org.pincite.indexer.reader.akn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.JudgmentCover;
import org.pincite.indexer.reader.NeutralCitation;
import org.pincite.indexer.reader.XmlCursor;

/// Collects what a document of Akoma Ntoso says of itself: the FRBR elements of its `meta`, what
/// the publisher adds there, and what the text marks as title, citation or judge. Not for several
/// threads.
final class AknMeta {
  private static final String METHOD = "akn";
  private static final int MOST = 200;
  private static final int MAX_TEXT = 2000;

  /// Dates that are not those of publication.
  private static final Set<String> OTHER_DATES =
      Set.of("transform", "generation", "hearing", "tna-enriched", "content", "modified");

  private static final Map<String, String> LANGUAGES =
      Map.of("eng", "en", "wel", "cy", "cym", "cy", "gla", "gd", "gle", "ga");

  private static final Map<String, RecordType> TYPES =
      Map.of("judgment", RecordType.JUDGMENT, "debate", RecordType.DEBATE);

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<PublishedDate> dates = new ArrayList<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<String> citations = new ArrayList<>();
  private final List<String> judges = new ArrayList<>();
  private final List<String> cover = new ArrayList<>();
  private @Nullable RecordType type;

  /// The kind of document, by the element below the root.
  void document(String element) {
    type = TYPES.get(element);
  }

  /// Reads the `meta` element.
  void read(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "identification" -> identification(xml);
        case "references" -> references(xml);
        case "proprietary" -> proprietary(xml);
        default -> {}
      }
    });
  }

  /// Text that an element of the document marks (`docTitle`, `neutralCitation`, `judge`).
  void marked(String element, String text) {
    String words = PassageText.folded(text);
    if (words.isEmpty() || words.length() > MAX_TEXT) {
      return;
    }
    switch (element) {
      case "judge" -> addTo(judges, words);
      case "neutralCitation", "docketNumber" -> addTo(citations, words);
      default -> values.putIfAbsent(element, words);
    }
  }

  /// A date that an element of the document marks.
  void markedDate(@Nullable String date) {
    values.putIfAbsent("docDate", date == null ? "" : date);
  }

  /// A paragraph of the header.
  void cover(String text) {
    addTo(cover, text);
  }

  Description describe() {
    var description = new DescriptionBuilder().type(type, METHOD);
    boolean judgment = type == RecordType.JUDGMENT;
    String name = values.get("FRBRname");
    description
        .title(judgment ? name : values.get("title"), METHOD)
        .title(judgment ? null : values.get("shortTitle"), METHOD)
        .title(judgment ? null : values.get("docTitle"), METHOD)
        .title(judgment ? null : name, METHOD)
        .publisher(publisher(judgment), METHOD)
        .authors(judgment ? judges : List.of(), METHOD)
        .language(language(), METHOD);
    addresses.stream()
        .map(DescriptionParser::webAddress)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(address -> description.url(address, METHOD));
    dates.forEach(date -> description.published(date, DateCandidate.Trust.STRUCTURED));
    description.published(date(values.get("docDate")), DateCandidate.Trust.STRUCTURED);
    Stream.of("cite", "caseNumber").forEach(key -> description.reference(values.get(key), METHOD));
    citations.forEach(citation -> description.reference(citation, METHOD));
    if (judgment) {
      JudgmentCover.of(cover).ifPresent(page -> page.describe(description));
    } else {
      description.reference(name, METHOD);
    }
    return description.build();
  }

  /// Work, expression and manifestation, in this order in the file.
  private void identification(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(level ->
        xml.children(name -> {
          String value = xml.attribute("value");
          switch (name) {
            case "FRBRdate" -> {
              if (!level.equals("FRBRManifestation")) {
                frbrDate(xml.attribute("name"), xml.attribute("date"));
              }
            }
            case "FRBRthis", "FRBRuri" -> {
              // The expression's address is that of the page; the work's redirects there.
              if (level.equals("FRBRExpression") && value != null) {
                addresses.addFirst(value);
              } else if (level.equals("FRBRWork") && value != null) {
                addTo(addresses, value);
              }
            }
            case "FRBRauthor" -> put(name, xml.attribute("href"));
            case "FRBRlanguage" -> put(name, xml.attribute("language"));
            case "FRBRname", "FRBRnumber" -> put(name, value);
            default -> {}
          }
        }));
  }

  private void frbrDate(@Nullable String name, @Nullable String date) {
    String kind = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (!OTHER_DATES.contains(kind) && dates.size() < MOST) {
      dates.add(date(date));
    }
  }

  private void references(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      String id = xml.attribute("eId");
      String shown = xml.attribute("showAs");
      if (id != null && shown != null && !shown.isBlank() && names.size() < MOST) {
        names.putIfAbsent("#" + id, shown);
      }
    });
  }

  private void proprietary(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      String text = xml.text();
      put(name, text);
    });
  }

  private @Nullable String publisher(boolean judgment) {
    String author = values.get("FRBRauthor");
    String shown = author == null ? null : names.get(author);
    if (shown != null) {
      return shown;
    }
    String cited = values.get("cite");
    String court =
        judgment && cited != null
            ? NeutralCitation.whole(cited).map(NeutralCitation::court).orElse(null)
            : null;
    return court != null ? court : values.getOrDefault("publisher", values.get("court"));
  }

  private @Nullable String language() {
    String stated = values.get("FRBRlanguage");
    return stated == null ? null : LANGUAGES.getOrDefault(stated.toLowerCase(Locale.ROOT), stated);
  }

  private static PublishedDate date(@Nullable String iso) {
    try {
      return iso == null ? PublishedDate.unknown() : PublishedDate.parse(iso, "akn-date");
    } catch (IllegalArgumentException e) {
      return PublishedDate.unknown();
    }
  }

  private void put(String key, @Nullable String value) {
    if (value != null && !value.isBlank() && values.size() < MOST) {
      values.putIfAbsent(key, value.strip());
    }
  }

  private static void addTo(List<String> list, String value) {
    if (list.size() < MOST) {
      list.add(value);
    }
  }
}
