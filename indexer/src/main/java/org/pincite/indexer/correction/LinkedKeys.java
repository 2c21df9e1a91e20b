package org.pincite.indexer.correction;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.link.ContentHash;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;

/// What corrections know a record, its texts and its mentions by. Each is computed when it is first
/// asked for.
final class LinkedKeys {
  private final LinkedRecord linked;
  private final @Nullable String publisher;
  private final @Nullable String[] texts;
  private final @Nullable FoldedText[] folded;
  private @Nullable String content;

  LinkedKeys(LinkedRecord linked) {
    this.linked = linked;
    String name = linked.record().publisher();
    this.publisher = name == null ? null : CorrectionTarget.publisherKey(name);
    this.texts = new String[linked.passages().size() + 1];
    this.folded = new FoldedText[linked.passages().size() + 1];
  }

  String id() {
    return linked.record().id().value();
  }

  /// Null when it has none.
  @Nullable String publisher() {
    return publisher;
  }

  String content() {
    if (content == null) {
      List<Passage> passages = linked.passages().stream().map(LinkedPassage::passage).toList();
      content = ContentHash.of(linked.record().title(), passages);
    }
    return content;
  }

  /// Whether it is the record of a correction: by its id, or by its text under another one.
  boolean isRecordOf(CorrectionTarget target) {
    return isIdOf(target) || (target.content() != null && target.content().equals(content()));
  }

  boolean isIdOf(CorrectionTarget target) {
    return id().equals(target.record());
  }

  /// Whether it has a text with this hash.
  boolean hasText(@Nullable String hash) {
    for (int number = 0; number < texts.length; number++) {
      if (textHash(number).equals(hash)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a correction is about a mention.
  ///
  /// @param number of the text in which it stands: 0 for the title, then the passages
  boolean covers(CorrectionTarget target, int number, Mention mention) {
    return switch (target.scope()) {
      case PUBLICATION -> publisher != null && publisher.equals(target.publisher());
      case RECORD -> isRecordOf(target);
      case MENTION ->
          isSurface(target, number, mention)
              && isRecordOf(target)
              && textHash(number).equals(target.passage())
              && foldedText(number).occurrence(mention.start(), mention.end())
                  == target.occurrence();
    };
  }

  private boolean isSurface(CorrectionTarget target, int number, Mention mention) {
    String surface = text(number).substring(mention.start(), mention.end());
    return ContentHash.folded(surface).equals(target.surface());
  }

  private String text(int number) {
    return number == 0
        ? linked.record().title()
        : linked.passages().get(number - 1).passage().text();
  }

  private String textHash(int number) {
    if (texts[number] == null) {
      texts[number] = ContentHash.of(text(number));
    }
    return Objects.requireNonNull(texts[number]);
  }

  private FoldedText foldedText(int number) {
    if (folded[number] == null) {
      folded[number] = new FoldedText(text(number));
    }
    return Objects.requireNonNull(folded[number]);
  }
}
