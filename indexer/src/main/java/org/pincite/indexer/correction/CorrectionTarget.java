package org.pincite.indexer.correction;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Correction;
import org.pincite.corpus.authority.Correction.Scope;
import org.pincite.corpus.link.ContentHash;

/// What a correction is about, in the form in which it is compared.
///
/// @param entity the id by which it is listed now
/// @param surface the letters of the words, folded; null unless a mention is meant
/// @param publisher the letters of the name, folded; null unless a publication is meant
public record CorrectionTarget(
    Scope scope,
    String entity,
    @Nullable String record,
    @Nullable String content,
    @Nullable String passage,
    @Nullable String surface,
    int occurrence,
    @Nullable String publisher) {

  /// Of a correction.
  ///
  /// @param authority knows what became of ids
  public static CorrectionTarget of(Correction correction, AuthorityFile authority) {
    return new CorrectionTarget(
        correction.scope(),
        authority.presentId(correction.entity()),
        correction.record(),
        correction.content(),
        correction.passage(),
        correction.surface() == null ? null : ContentHash.folded(correction.surface()),
        correction.occurrence(),
        correction.publisher() == null ? null : publisherKey(correction.publisher()));
  }

  /// Publishers are the same that differ in letter case, spaces or punctuation only.
  public static String publisherKey(String publisher) {
    String folded = ContentHash.folded(publisher);
    return folded.isEmpty() ? publisher.strip() : folded;
  }

  /// Whether another correction is about the same.
  public boolean isSame(CorrectionTarget other) {
    return scope == other.scope
        && entity.equals(other.entity)
        && switch (scope) {
          case MENTION -> isOfSameRecord(other) && isSameMention(other);
          case RECORD -> isOfSameRecord(other);
          case PUBLICATION -> equal(publisher, other.publisher);
        };
  }

  private boolean isSameMention(CorrectionTarget other) {
    return equal(passage, other.passage)
        && equal(surface, other.surface)
        && occurrence == other.occurrence;
  }

  /// Of the same id or, under another, of the same text.
  private boolean isOfSameRecord(CorrectionTarget other) {
    return equal(record, other.record) || equal(content, other.content);
  }

  private static boolean equal(@Nullable String a, @Nullable String b) {
    return a != null && a.equals(b);
  }
}
