package org.pincite.corpus.index;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;

/// Makes the Lucene documents of a record.
public final class RecordDocuments {

  private RecordDocuments() {}

  /// The document for the records index.
  public static Document recordDocument(LinkedRecord linked) {
    PublicRecord record = linked.record();
    RecordCard card = card(linked);
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
    card.persons().forEach(person -> Facet.PERSON.field().addTo(document, person));
    card.places().forEach(place -> Facet.PLACE.field().addTo(document, place));
    record
        .published()
        .year()
        .ifPresent(year -> Facet.YEAR.field().addTo(document, Integer.toString(year)));
    Facet.TYPE.field().addTo(document, card.type());
    if (card.publisher() != null) {
      Facet.PUBLISHER.field().addTo(document, card.publisher());
    }
    if (record.published().firstDay() != null) {
      IndexSchema.PUBLISHED.addTo(document, record.published().firstDay());
    }
    IndexSchema.CARD.addTo(document, card);
    IndexSchema.RECORD.addTo(document, record);
    return document;
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
  public static List<Document> passageDocuments(LinkedRecord linked) {
    return linked.passages().stream()
        .map(passage -> passageDocument(linked.record(), passage))
        .toList();
  }

  private static Document passageDocument(PublicRecord record, LinkedPassage linked) {
    var document = new Document();
    IndexSchema.ID.addTo(document, record.id());
    IndexSchema.POSITION.addTo(document, linked.passage().locator().position());
    Passage passage = linked.passage();
    TextField text = passage.kind().isFindingAid() ? IndexSchema.AIDS : IndexSchema.TEXT;
    inLanguage(text, record).addWithOffsetsTo(document, passage.text());
    TextField headings = inLanguage(IndexSchema.HEADINGS, record);
    passage.headings().forEach(heading -> headings.addTo(document, heading));
    byMentions(linked.mentions(), "p:")
        .forEach(person -> Facet.PERSON.field().addTo(document, person));
    byMentions(linked.mentions(), "l:")
        .forEach(place -> Facet.PLACE.field().addTo(document, place));
    IndexSchema.PASSAGE.addTo(document, linked.passage());
    return document;
  }

  private static RecordCard card(LinkedRecord linked) {
    PublicRecord record = linked.record();
    List<Mention> mentions = linked.mentions();
    return new RecordCard(
        record.id().value(),
        record.type().code(),
        record.title(),
        record.publisher(),
        record.published().iso().orElse(null),
        byMentions(mentions, "p:"),
        byMentions(mentions, "l:"),
        record.extent().pages(),
        linked.passages().size(),
        record.url(),
        record.basedOn(),
        record.language(),
        record.withdrawn() != null,
        record.extent().unreadablePages().size(),
        record.extent().truncated() != null);
  }

  /// The entities of one kind, most mentioned first, then in the order of the text.
  private static List<String> byMentions(List<Mention> mentions, String idPrefix) {
    Map<String, Long> counts =
        mentions.stream()
            .map(Mention::entity)
            .filter(entity -> entity.startsWith(idPrefix))
            .collect(groupingBy(entity -> entity, LinkedHashMap::new, counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
