package org.pincite.indexer.curator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.curator.CuratorReport;
import org.pincite.corpus.curator.CuratorReport.Link;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;
import org.pincite.indexer.link.LinkNotes;

/// Gathers a [CuratorReport] while a run goes on. It keeps a bounded number of everything, however
/// large the run is. Not for several threads.
public final class CuratorNotes {
  private static final int OUT_OF_TIME = 50;

  private final ActiveYears active;
  private final LinkSample sample;
  private final SeenNames seen = new SeenNames();
  private final List<Link> outOfTime = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /// Starts without notes.
  ///
  /// @param seed from which the links to judge are chosen
  public CuratorNotes(AuthorityFile authority, long seed) {
    this.active = new ActiveYears(authority);
    this.sample = new LinkSample(seed);
  }

  /// Notes a record that was added to the index.
  public void add(LinkedRecord linked, LinkNotes notes) {
    String id = linked.record().id().value();
    notes.ambiguous().forEach(name -> seen.ambiguous(name, id));
    notes.unlisted().forEach(name -> seen.unlisted(name, id));
    var named = new HashSet<String>();
    for (Mention mention : linked.title().mentions()) {
      named.add(mention.entity());
      link(linked, linked.record().title(), mention, 0);
    }
    for (LinkedPassage passage : linked.passages()) {
      for (Mention mention : passage.mentions()) {
        named.add(mention.entity());
        link(linked, passage.passage().text(), mention, passage.passage().locator().position());
      }
    }
    named.forEach(entity -> counts.merge(entity, 1, Integer::sum));
  }

  private void link(LinkedRecord linked, String text, Mention mention, int passage) {
    sample.offer(() -> PlacedLink.of(linked.record(), text, mention, passage));
    if (outOfTime.size() < OUT_OF_TIME && active.isTooEarly(mention.entity(), linked.record())) {
      outOfTime.add(PlacedLink.of(linked.record(), text, mention, passage));
    }
  }

  /// What was noted.
  ///
  /// @param before the report of the run before; empty when there is none
  public CuratorReport report(Optional<CuratorReport> before) {
    return new CuratorReport(
        seen.ambiguous(),
        seen.unlisted(),
        outOfTime,
        before.map(earlier -> Spikes.between(earlier.counts(), counts)).orElse(List.of()),
        sample.links(),
        sample.seed(),
        counts);
  }
}
