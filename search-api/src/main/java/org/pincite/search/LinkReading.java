package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.RecordCard;
import org.pincite.corpus.link.EntityCounts;
import org.pincite.corpus.link.Links;
import org.pincite.corpus.link.Mention;
import org.pincite.corpus.link.YearMention;
import org.pincite.search.RecordLinks.NamedEntity;
import org.pincite.search.RecordLinks.PlacedLink;
import org.pincite.search.RecordLinks.PlacedYears;

/// Reads the links of a record.
final class LinkReading {
  private LinkReading() {}

  /// All links of a record.
  ///
  /// @param records a searcher of the generation's records
  /// @param document its document there
  static RecordLinks of(OpenGeneration generation, IndexSearcher records, int document, RecordId id)
      throws IOException {
    RecordCard card = IndexSchema.CARD.of(records, document);
    var collected = new Collected(generation);
    Links title = IndexSchema.LINKS.of(records.storedFields(), document);
    collected.add(title, card.title(), null);
    IndexSearcher passages = generation.passageSearcher();
    var fields = passages.storedFields();
    var ofPassages = new ArrayList<Links>();
    var inOrder = new Sort(IndexSchema.POSITION.order());
    for (ScoreDoc hit :
        passages.search(IndexSchema.ID.is(id), card.passages(), inOrder).scoreDocs) {
      Links links = IndexSchema.LINKS.of(fields, hit.doc);
      if (!links.foundNothing()) {
        Passage passage = IndexSchema.PASSAGE.of(fields, hit.doc, Passage.class);
        collected.add(links, passage.text(), passage.locator());
        ofPassages.add(links);
      }
    }
    return collected.links(title, ofPassages);
  }

  /// What was found so far.
  private static final class Collected {
    private final OpenGeneration generation;
    private final FacetLabels labels;
    private final List<PlacedLink> links = new ArrayList<>();
    private final List<PlacedYears> years = new ArrayList<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    Collected(OpenGeneration generation) {
      this.generation = generation;
      this.labels = new FacetLabels(generation.authority());
    }

    void add(Links found, String text, @Nullable Locator at) {
      for (Mention mention : found.mentions()) {
        links.add(
            new PlacedLink(
                mention.entity(),
                mention.rule(),
                text.substring(mention.start(), mention.end()),
                at,
                mention.start(),
                mention.end()));
        mentions.merge(mention.entity(), 1, Integer::sum);
      }
      for (YearMention year : found.years()) {
        years.add(new PlacedYears(year, text.substring(year.start(), year.end()), at));
      }
    }

    RecordLinks links(Links title, List<Links> passages) {
      var entities = new ArrayList<NamedEntity>();
      for (Facet facet : List.of(Facet.PERSON, Facet.PLACE)) {
        String prefix = facet == Facet.PERSON ? "p:" : "l:";
        var counts = EntityCounts.of(title, passages, prefix, generation.authority().placeTree());
        var about = counts.about();
        for (String id : counts.withContaining()) {
          entities.add(
              new NamedEntity(
                  id,
                  labels.of(facet, id),
                  facet,
                  mentions.getOrDefault(id, 0),
                  about.contains(id),
                  counts.isInTitle(id),
                  through(id)));
        }
      }
      return new RecordLinks(entities, links, years);
    }

    private List<String> through(String id) {
      var tree = generation.authority().placeTree();
      return mentions.keySet().stream()
          .filter(named -> tree.ancestors(named).contains(id))
          .sorted()
          .toList();
    }
  }
}
