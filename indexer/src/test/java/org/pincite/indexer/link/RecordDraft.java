package org.pincite.indexer.link;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;

/// A record that a test writes and has linked.
final class RecordDraft {
  private final String title;
  private RecordType type = RecordType.ARTICLE;
  private PublishedDate published = PublishedDate.unknown();
  private List<String> headings = List.of();
  private final List<Passage> passages = new ArrayList<>();

  private RecordDraft(String title) {
    this.title = title;
  }

  /// Of unknown date, without passages yet.
  static RecordDraft titled(String title) {
    return new RecordDraft(title);
  }

  /// Of an empty-looking title and one passage.
  static RecordDraft of(String text) {
    return titled("-").passage(text);
  }

  RecordDraft ofType(RecordType newType) {
    type = newType;
    return this;
  }

  RecordDraft published(String date) {
    published = PublishedDate.parse(date, "test");
    return this;
  }

  /// The headings above the passages that follow.
  RecordDraft section(String... newHeadings) {
    headings = List.of(newHeadings);
    return this;
  }

  RecordDraft passage(String text) {
    passages.add(new Passage(text, headings, Locator.nowhere().at(passages.size() + 1)));
    return this;
  }

  RecordLinker.Linking linkedBy(RecordLinker linker) {
    var provenance =
        new Provenance(
            "a.txt",
            null,
            "0".repeat(64),
            1,
            "text/plain",
            Instant.EPOCH,
            "test",
            1,
            List.of(),
            Map.of());
    var record =
        new PublicRecord(
            RecordId.ofPath("test", "a.txt"),
            type,
            title,
            null,
            List.of(),
            published,
            PublishedDate.unknown(),
            "en",
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "test",
            provenance,
            Extent.withoutPages());
    return linker.link(record, passages);
  }

  /// What was found, as `id=surface` in the order of title and texts; without the kind of the id.
  String mentionsBy(RecordLinker linker) {
    return mentions(linker, false);
  }

  /// The same with rules: `id=surface (rule)`.
  String linksBy(RecordLinker linker) {
    return mentions(linker, true);
  }

  private String mentions(RecordLinker linker, boolean rules) {
    LinkedRecord linked = linkedBy(linker).record();
    return Stream.concat(
            linked.title().mentions().stream().map(mention -> text(title, mention, rules)),
            linked.passages().stream()
                .flatMap(passage ->
                    passage.mentions().stream()
                        .map(mention -> text(passage.passage().text(), mention, rules))))
        .collect(joining("; "));
  }

  private static String text(String text, Mention mention, boolean rules) {
    return mention.entity().substring(2)
        + "="
        + text.substring(mention.start(), mention.end())
        + (rules ? " (" + mention.rule().code() + ")" : "");
  }
}
