package org.pincite.indexer.correction;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.Correction.Scope;
import org.pincite.corpus.authority.CorrectionLine;

/// What one correction met in a run.
final class CorrectionTally {
  private final CorrectionLine line;
  private final CorrectionTarget target;
  private final boolean isListed;
  private boolean isUndone;
  private boolean undoesAnother;
  private long links;
  private boolean metRecord;
  private boolean metText;
  private @Nullable String changedRecord;

  /// @param isListed whether the entity is listed still
  CorrectionTally(CorrectionLine line, CorrectionTarget target, boolean isListed) {
    this.line = line;
    this.target = target;
    this.isListed = isListed;
  }

  CorrectionLine line() {
    return line;
  }

  CorrectionTarget target() {
    return target;
  }

  boolean removes() {
    return line.correction().action() == Action.REMOVE;
  }

  /// A later line takes it back.
  void undone() {
    isUndone = true;
  }

  /// It takes back an earlier line, or an earlier removal in one place of those that are meant.
  void undoes() {
    undoesAnother = true;
  }

  void covered() {
    links++;
  }

  /// A record that it may be about is in the index.
  void met(LinkedKeys record) {
    metRecord = true;
    metText |= target.passage() == null || record.hasText(target.passage());
    if (target.scope() == Scope.RECORD && !record.content().equals(target.content())) {
      changedRecord = record.id();
    }
  }

  long links() {
    return links;
  }

  /// The record that was found by its id with another text; null when there is none.
  @Nullable String changedRecord() {
    return links > 0 ? changedRecord : null;
  }

  /// Why it did nothing; null when it did something, or when that is as it should be.
  @Nullable String nothingBecause() {
    if (!removes()) {
      return undoesAnother ? null : "there is no earlier removal that it takes back";
    }
    if (links > 0 || isUndone) {
      return null;
    }
    if (!isListed) {
      return "it is not listed any more, so nothing is linked to it";
    }
    return switch (target.scope()) {
      case PUBLICATION ->
          metRecord
              ? "no record of “" + publisher() + "” names it"
              : "no record of “" + publisher() + "” is in the index";
      case RECORD -> metRecord ? "record " + target.record() + " does not link it" : gone();
      case MENTION -> {
        if (!metRecord) {
          yield gone();
        }
        yield metText
            ? "these words of record " + target.record() + " are not linked to it"
            : "the text of the passage in record " + target.record() + " has changed";
      }
    };
  }

  private String publisher() {
    return String.valueOf(line.correction().publisher());
  }

  private String gone() {
    return "record "
        + target.record()
        + " is not in the index, nor one of the same text that"
        + " names it";
  }
}
