package org.pincite.indexer.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Correction.Scope;
import org.pincite.corpus.authority.CorrectionLine;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Links;
import org.pincite.corpus.link.Mention;
import org.pincite.indexer.correction.CorrectionReport.Applied;
import org.pincite.indexer.correction.CorrectionReport.Remark;

/// Applies the corrections of an authority file to the records of a run, and counts what each did.
/// A record that no correction can be about costs next to nothing; hashes are computed of the
/// others only. Not for several threads.
public final class RunCorrections {
  private final List<CorrectionTally> all = new ArrayList<>();
  private final Map<String, List<CorrectionTally>> ofEntity = new HashMap<>();
  private final Map<String, List<CorrectionTally>> ofRecord = new HashMap<>();
  private final Map<String, List<CorrectionTally>> ofPublisher = new HashMap<>();
  private long linksRemoved;

  /// Prepares the corrections for a run.
  ///
  /// @param authority with the corrections
  public RunCorrections(AuthorityFile authority) {
    for (CorrectionLine line : authority.correctionLines()) {
      var target = CorrectionTarget.of(line.correction(), authority);
      boolean isListed =
          authority.person(target.entity()).isPresent()
              || authority.place(target.entity()).isPresent();
      add(new CorrectionTally(line, target, isListed));
    }
  }

  private void add(CorrectionTally tally) {
    CorrectionTarget target = tally.target();
    List<CorrectionTally> ofSame =
        ofEntity.computeIfAbsent(target.entity(), id -> new ArrayList<>());
    if (!tally.removes()) {
      for (CorrectionTally earlier : ofSame) {
        if (earlier.removes() && earlier.target().isSame(target)) {
          earlier.undone();
          tally.undoes();
        }
      }
    }
    ofSame.add(tally);
    all.add(tally);
    if (target.record() != null) {
      ofRecord.computeIfAbsent(target.record(), id -> new ArrayList<>()).add(tally);
    }
    if (target.publisher() != null) {
      ofPublisher.computeIfAbsent(target.publisher(), name -> new ArrayList<>()).add(tally);
    }
  }

  /// The record without the links that are wrong.
  public LinkedRecord apply(LinkedRecord linked) {
    if (all.isEmpty()) {
      return linked;
    }
    var keys = new LinkedKeys(linked);
    ofRecord.getOrDefault(keys.id(), List.of()).forEach(tally -> tally.met(keys));
    if (keys.publisher() != null) {
      ofPublisher.getOrDefault(keys.publisher(), List.of()).forEach(tally -> tally.met(keys));
    }
    return namesCorrected(linked) ? corrected(linked, keys) : linked;
  }

  private boolean namesCorrected(LinkedRecord linked) {
    return Stream.concat(
            linked.title().mentions().stream(),
            linked.passages().stream().flatMap(passage -> passage.mentions().stream()))
        .anyMatch(mention -> ofEntity.containsKey(mention.entity()));
  }

  private LinkedRecord corrected(LinkedRecord linked, LinkedKeys keys) {
    var title = new Links(kept(linked.title().mentions(), keys, 0), linked.title().years());
    var passages = new ArrayList<LinkedPassage>(linked.passages().size());
    for (int i = 0; i < linked.passages().size(); i++) {
      LinkedPassage passage = linked.passages().get(i);
      passages.add(
          new LinkedPassage(
              passage.passage(), kept(passage.mentions(), keys, i + 1), passage.years()));
    }
    return new LinkedRecord(linked.record(), title, passages, linked.signature());
  }

  private List<Mention> kept(List<Mention> mentions, LinkedKeys keys, int number) {
    var kept = new ArrayList<Mention>(mentions.size());
    for (Mention mention : mentions) {
      if (isRemoved(mention, keys, number)) {
        linksRemoved++;
      } else {
        kept.add(mention);
      }
    }
    return kept;
  }

  /// A removal holds until it is taken back for the same or a narrower target: who takes back what
  /// was said of a publication does not bring back what was removed from one of its records.
  private boolean isRemoved(Mention mention, LinkedKeys keys, int number) {
    Set<Scope> removed = new HashSet<>();
    for (CorrectionTally tally : ofEntity.getOrDefault(mention.entity(), List.of())) {
      if (keys.covers(tally.target(), number, mention)) {
        tally.covered();
        Scope scope = tally.target().scope();
        if (tally.removes()) {
          removed.add(scope);
        } else if (removed.removeIf(earlier -> earlier.compareTo(scope) >= 0)) {
          tally.undoes();
        }
      }
    }
    return !removed.isEmpty();
  }

  /// What they did in the records so far.
  public CorrectionReport report() {
    return new CorrectionReport(
        all.size(),
        linksRemoved,
        all.stream()
            .filter(tally -> tally.links() > 0)
            .map(tally -> new Applied(tally.line().line(), tally.target().entity(), tally.links()))
            .limit(CorrectionReport.MAX_LISTED)
            .toList(),
        remarks(CorrectionTally::nothingBecause, text -> text),
        remarks(
            CorrectionTally::changedRecord,
            record -> "the text of record " + record + " has changed since"));
  }

  private List<Remark> remarks(
      Function<CorrectionTally, @Nullable String> about, UnaryOperator<String> words) {
    var remarks = new ArrayList<Remark>();
    for (CorrectionTally tally : all) {
      String text = about.apply(tally);
      if (text != null && remarks.size() < CorrectionReport.MAX_LISTED) {
        remarks.add(new Remark(tally.line().line(), tally.target().entity(), words.apply(text)));
      }
    }
    return remarks;
  }
}
