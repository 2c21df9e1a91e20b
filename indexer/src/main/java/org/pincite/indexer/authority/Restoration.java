package org.pincite.indexer.authority;

import java.util.List;
import java.util.Optional;
import org.pincite.corpus.authority.Correction;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.Correction.Scope;
import org.pincite.corpus.authority.CorrectionLine;
import org.pincite.corpus.link.ContentHash;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.authority.CorrectionDraft.Drafted;
import org.pincite.indexer.correction.CorrectionTarget;
import org.pincite.indexer.correction.StandingRemovals;

/// Takes removals from a record back.
///
/// @param record the id of the record
/// @param linked the record; empty when it is not in the index any more
record Restoration(CorrectionDraft draft, String record, Optional<LinkedRecord> linked) {

  /// Takes a removal back.
  ///
  /// @throws BadCallException when nothing of the kind was removed
  Drafted of(MentionChoice choice) {
    var standing = new StandingRemovals(draft.authority());
    List<Correction> ofEntity =
        standing.all().stream()
            .map(CorrectionLine::correction)
            .filter(removal -> draft.authority().presentId(removal.entity()).equals(draft.entity()))
            .toList();
    if (choice.isGiven()) {
      return mention(ofEntity, choice);
    }
    for (Correction removal : ofEntity) {
      if (removal.scope() == Scope.RECORD && isOfRecord(removal)) {
        return new Drafted(draft.restored(removal), "takes back the removal from the record");
      }
    }
    if (linked.isPresent() && ofEntity.stream().anyMatch(removal -> isOfPublisher(removal))) {
      return new Drafted(
          draft.ofRecord(Action.RESTORE, linked.get()),
          "takes back, for this record, the removal from all that its publisher published");
    }
    throw nothingRemoved(ofEntity);
  }

  private Drafted mention(List<Correction> removals, MentionChoice choice) {
    List<Correction> ofRecord =
        removals.stream()
            .filter(removal -> removal.scope() == Scope.MENTION && isOfRecord(removal))
            .toList();
    List<Correction> chosen = choice.chosen(ofRecord, new RemovalFacts(linked));
    if (chosen.size() != 1) {
      throw nothingRemoved(removals);
    }
    return new Drafted(
        draft.restored(chosen.getFirst()), "takes back the removal of:\n" + shown(chosen));
  }

  private BadCallException nothingRemoved(List<Correction> removals) {
    List<Correction> mentions =
        removals.stream()
            .filter(removal -> removal.scope() == Scope.MENTION && isOfRecord(removal))
            .toList();
    return new BadCallException(
        "no removal of "
            + draft.entity()
            + " from record "
            + record
            + " fits"
            + (mentions.isEmpty() ? "" : "; single mentions removed are:\n" + shown(mentions)));
  }

  private static String shown(List<Correction> removals) {
    var lines = new StringBuilder();
    for (int i = 0; i < removals.size(); i++) {
      Correction removal = removals.get(i);
      lines.append(i == 0 ? "" : "\n");
      lines.append("  ").append(i + 1).append("  “");
      lines.append(ShownText.of(String.valueOf(removal.surface()))).append("”, occurrence ");
      lines.append(removal.occurrence()).append(": ").append(ShownText.of(removal.reason()));
    }
    return lines.toString();
  }

  private boolean isOfRecord(Correction removal) {
    return record.equals(removal.record())
        || (removal.content() != null
            && linked.isPresent()
            && removal.content().equals(CorrectionDraft.content(linked.get())));
  }

  private boolean isOfPublisher(Correction removal) {
    String publisher = linked.map(found -> found.record().publisher()).orElse(null);
    return removal.publisher() != null
        && publisher != null
        && CorrectionTarget.publisherKey(publisher)
            .equals(CorrectionTarget.publisherKey(removal.publisher()));
  }

  private record RemovalFacts(Optional<LinkedRecord> linked)
      implements MentionChoice.Facts<Correction> {
    @Override
    public String surface(Correction removal) {
      return String.valueOf(removal.surface());
    }

    @Override
    public boolean isIn(Correction removal, int passage) {
      return linked.isPresent()
          && passage >= 0
          && passage <= linked.get().passages().size()
          && ContentHash.of(text(linked.get(), passage)).equals(removal.passage());
    }

    private static String text(LinkedRecord linked, int passage) {
      return passage == 0
          ? linked.record().title()
          : linked.passages().get(passage - 1).passage().text();
    }

    @Override
    public int occurrence(Correction removal) {
      return removal.occurrence();
    }
  }
}
