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

  /// The links of a record: all entities, and a page of mentions.
  ///
  /// @param from how many mentions, and mentions of years, to skip
  /// @param records a searcher of the generation's records
  /// @param document its document there
  static RecordLinks of(OpenGeneration generation, IndexSearcher records, int document, int from)
      throws IOException {
    RecordId id = IndexSchema.ID.of(records, document);
    RecordCard card = IndexSchema.CARD.of(records, document);
    var collected = new Collected(generation, from);
    Links title = IndexSchema.LINKS.of(records.storedFields(), document);
    collected.add(title, card.title(), null);
    collected.count(title);
    IndexSearcher passages = generation.passageSearcher();
    var fields = passages.storedFields();
    var ofPassages = new ArrayList<Links>();
    var inOrder = new Sort(IndexSchema.POSITION.order());
    for (ScoreDoc hit :
        passages.search(IndexSchema.ID.is(id), card.passages(), inOrder).scoreDocs) {
      Deadline.check();
      Links links = IndexSchema.LINKS.of(fields, hit.doc);
      if (!links.foundNothing()) {
        if (collected.wantsAnyOf(links)) {
          Passage passage = IndexSchema.PASSAGE.of(fields, hit.doc, Passage.class);
          collected.add(links, passage.text(), passage.locator());
        }
        collected.count(links);
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
    private final int from;
    private int linkCount;
    private int yearCount;

    Collected(OpenGeneration generation, int from) {
      this.from = from;
      this.generation = generation;
      this.labels = new FacetLabels(generation.authority());
    }

    boolean wantsAnyOf(Links found) {
      return !wanted(found.mentions(), linkCount).isEmpty()
          || !wanted(found.years(), yearCount).isEmpty();
    }

    /// Those of the page.
    ///
    /// @param before how many come before them
    private <T> List<T> wanted(List<T> some, int before) {
      int first = Math.clamp((long) from - before, 0, some.size());
      int end = Math.clamp((long) from + RecordLinks.PAGE - before, first, some.size());
      return some.subList(first, end);
    }

    void count(Links found) {
      linkCount += found.mentions().size();
      yearCount += found.years().size();
      found.mentions().forEach(mention -> mentions.merge(mention.entity(), 1, Integer::sum));
    }

    /// To be called before they are counted.
    void add(Links found, String text, @Nullable Locator at) {
      for (Mention mention : wanted(found.mentions(), linkCount)) {
        links.add(
            new PlacedLink(
                mention.entity(),
                mention.rule(),
                text.substring(mention.start(), mention.end()),
                at,
                mention.start(),
                mention.end()));
      }
      for (YearMention year : wanted(found.years(), yearCount)) {
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
      return new RecordLinks(entities, links, years, linkCount, yearCount);
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
