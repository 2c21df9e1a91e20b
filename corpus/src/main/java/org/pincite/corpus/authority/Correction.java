package org.pincite.corpus.authority;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody said about a link that is wrong. Corrections are never changed: a later one of the
/// same target goes before an earlier one.
///
/// @param date when it was made
/// @param entity the id of the person or place
/// @param record the id of the record; null for a publication
/// @param content the [hash][org.pincite.corpus.link.ContentHash] of the record's text at the time;
///   null for a publication
/// @param passage the hash of the passage's text; null unless a mention is meant; that of the title
///   when the mention stands there
/// @param surface the words that were linked; null unless a mention is meant
/// @param occurrence which of the same words in the passage, from 1; 0 unless a mention is meant
/// @param publisher whose records are meant; null unless a publication is meant
/// @param reason why, in words
public record Correction(
    LocalDate date,
    Action action,
    Scope scope,
    String entity,
    @Nullable String record,
    @Nullable String content,
    @Nullable String passage,
    @Nullable String surface,
    int occurrence,
    @Nullable String publisher,
    String reason) {

  public Correction {
    boolean complete =
        switch (scope) {
          case MENTION -> record != null && passage != null && surface != null && occurrence > 0;
          case RECORD -> record != null && content != null;
          case PUBLICATION -> publisher != null;
        };
    if (!complete) {
      throw new IllegalArgumentException("a correction of a " + scope.code() + " lacks its target");
    }
  }

  /// What is to be done.
  public enum Action {
    /// The link is wrong.
    REMOVE,
    /// An earlier removal was wrong.
    RESTORE;

    /// The name in the file.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How far it goes.
  public enum Scope {
    /// One mention in one passage.
    MENTION,
    /// All mentions of the entity in a record.
    RECORD,
    /// All mentions of the entity in the records of a publisher.
    PUBLICATION;

    /// The name in the file.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
