package org.pincite.corpus.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.authority.PlaceTree;
import org.pincite.corpus.link.EntityCounts;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.YearMention;

/// Makes the Lucene documents of records.
public final class RecordDocuments {
  private final PlaceTree places;

  /// Documents that lie under the places that contain those named.
  ///
  /// @param places which place lies in which
  public RecordDocuments(PlaceTree places) {
    this.places = places;
  }

  /// The document for the records index.
  public Document recordDocument(LinkedRecord linked) {
    PublicRecord record = linked.record();
    EntityCounts persons = EntityCounts.of(linked, "p:", places);
    EntityCounts inPlaces = EntityCounts.of(linked, "l:", places);
    RecordCard card = card(linked, persons, inPlaces);
    var document = new Document();
    IndexSchema.ID.addTo(document, record.id());
    inLanguage(IndexSchema.TITLE, record).addTo(document, record.title());
    addText(document, record, linked.passages(), false, IndexSchema.TEXT);
    addText(document, record, linked.passages(), true, IndexSchema.AIDS);
    IndexSchema.SIGNATURE.addTo(document, linked.signature());
    IndexSchema.FAMILY.addTo(document);
    if (record.partOf() != null) {
      IndexSchema.PART_OF.addTo(document, record.partOf());
    }
    addEntities(document, Facet.PERSON, persons);
    addEntities(document, Facet.PLACE, inPlaces);
    persons.about().forEach(id -> Facet.PERSON.aboutField().addTo(document, id));
    inPlaces.about().forEach(id -> Facet.PLACE.aboutField().addTo(document, id));
    var years = new ArrayList<>(linked.title().years());
    linked.passages().forEach(passage -> years.addAll(passage.years()));
    addYears(document, years);
    addOfRecord(document, record);
    IndexSchema.CARD.addTo(document, card);
    IndexSchema.RECORD.addTo(document, record);
    IndexSchema.LINKS.addTo(document, linked.title());
    return document;
  }

  private static void addEntities(Document document, Facet facet, EntityCounts counts) {
    counts.withContaining().forEach(id -> facet.field().addTo(document, id));
  }

  private static void addYears(Document document, Collection<YearMention> years) {
    years.stream()
        .flatMap(year -> year.written().stream())
        .distinct()
        .forEach(year -> Facet.YEAR_MENTIONED.field().addTo(document, Integer.toString(year)));
    years.stream()
        .map(year -> new Span(year.first(), year.last()))
        .distinct()
        .forEach(span -> IndexSchema.YEARS_COVERED.addTo(document, span.first, span.last));
  }

  /// What passages have of their record too, so that everything can be asked of one passage.
  private static void addOfRecord(Document document, PublicRecord record) {
    record
        .published()
        .year()
        .ifPresent(year -> Facet.YEAR.field().addTo(document, Integer.toString(year)));
    Facet.TYPE.field().addTo(document, record.type().code());
    if (record.publisher() != null) {
      Facet.PUBLISHER.field().addTo(document, record.publisher());
    }
    if (record.published().firstDay() != null) {
      IndexSchema.PUBLISHED.addTo(document, record.published().firstDay());
    }
  }

  /// The passages that are finding aids, or those that are not.
  private static void addText(
      Document document,
      PublicRecord record,
      List<LinkedPassage> passages,
      boolean areAids,
      TextField field) {
    TextField text = inLanguage(field, record);
    List<String> above = List.of();
    for (LinkedPassage linked : passages) {
      Passage passage = linked.passage();
      if (passage.kind().isFindingAid() == areAids) {
        // Words of a heading find the record too; each once, where its section begins.
        newHeadings(above, passage.headings()).forEach(heading -> text.addTo(document, heading));
        above = passage.headings();
        text.addTo(document, passage.text());
      }
    }
  }

  /// The stemmer is for English; a text of which the language is not known is taken for it.
  private static TextField inLanguage(TextField field, PublicRecord record) {
    String language = Locale.forLanguageTag(record.language()).getLanguage();
    boolean isStemmed = language.isEmpty() || language.equals("und") || language.equals("en");
    return isStemmed ? field : field.inOtherLanguages();
  }

  private static List<String> newHeadings(List<String> above, List<String> headings) {
    int same = 0;
    while (same < above.size()
        && same < headings.size()
        && above.get(same).equals(headings.get(same))) {
      same++;
    }
    return headings.subList(same, headings.size());
  }

  /// The documents for the passages index, in reading order; to be added as one block.
  public List<Document> passageDocuments(LinkedRecord linked) {
    return linked.passages().stream()
        .map(passage -> passageDocument(linked.record(), passage))
        .toList();
  }

  private Document passageDocument(PublicRecord record, LinkedPassage linked) {
    var document = new Document();
    IndexSchema.ID.addTo(document, record.id());
    IndexSchema.POSITION.addTo(document, linked.passage().locator().position());
    Passage passage = linked.passage();
    TextField text = passage.kind().isFindingAid() ? IndexSchema.AIDS : IndexSchema.TEXT;
    inLanguage(text, record).addWithOffsetsTo(document, passage.text());
    TextField headings = inLanguage(IndexSchema.HEADINGS, record);
    passage.headings().forEach(heading -> headings.addTo(document, heading));
    addEntities(document, Facet.PERSON, EntityCounts.of(linked, "p:", places));
    addEntities(document, Facet.PLACE, EntityCounts.of(linked, "l:", places));
    addYears(document, linked.years());
    addOfRecord(document, record);
    IndexSchema.LINKS.addTo(document, linked.links());
    IndexSchema.PASSAGE.addTo(document, linked.passage());
    return document;
  }

  private static RecordCard card(LinkedRecord linked, EntityCounts persons, EntityCounts places) {
    PublicRecord record = linked.record();
    return new RecordCard(
        record.id().value(),
        record.type().code(),
        record.title(),
        record.publisher(),
        record.published().iso().orElse(null),
        persons.named(),
        places.named(),
        record.extent().pages(),
        linked.passages().size(),
        record.url(),
        record.basedOn(),
        record.language(),
        record.withdrawn() != null,
        record.extent().unreadablePages().size(),
        record.extent().truncated() != null);
  }

  private record Span(int first, int last) {}
}
