package org.pincite.corpus.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.link.LinkRule;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Links;
import org.pincite.corpus.link.Mention;
import org.pincite.corpus.link.YearMention;

/// Fictional records, and drafts of generations with them.
final class Fixtures {

  static final Instant CREATED = Instant.parse("2025-01-06T09:30:00Z");

  private Fixtures() {}

  /// A report that has everything that a record can have.
  static LinkedRecord report() {
    var record =
        new PublicRecord(
            RecordId.ofPath("test", "weir.pdf"),
            RecordType.REPORT,
            "Report of the Weir Inquiry",
            "Weir Inquiry",
            List.of("Ada Hill"),
            PublishedDate.parse("2019-05-14", "front-matter"),
            PublishedDate.unknown(),
            "en-GB",
            "https://example.org/weir",
            "Open Government Licence v3.0",
            "Weir Inquiry: Report (2019)",
            List.of(),
            null,
            null,
            "test",
            new Provenance(
                "weir.pdf",
                null,
                "0".repeat(64),
                9,
                "application/pdf",
                CREATED,
                "x",
                1,
                List.of(),
                Map.of()),
            Extent.ofPages(3));
    return new LinkedRecord(
        record,
        new Links(
            List.of(new Mention("l:weir", LinkRule.FULL_NAME, 14, 18)),
            List.of(new YearMention(YearMention.Kind.POINT, 2019, 2019, 20, 24))),
        List.of(
            new LinkedPassage(
                new Passage(
                    "Ada Hill went to Weir.",
                    List.of("Chapter 1", "Arrival"),
                    new Locator(1, 2, "ii", "1.1")),
                List.of(
                    new Mention("p:hill-ada", LinkRule.FULL_NAME, 0, 8),
                    new Mention("l:weir", LinkRule.FULL_NAME, 17, 21)),
                List.of()),
            new LinkedPassage(
                new Passage(
                    "Nothing was found.",
                    List.of("Chapter 1", "Findings"),
                    new Locator(2, 3, "1", "1.2")),
                List.of(),
                List.of())));
  }

  /// A record that has nothing that a record need not have.
  static LinkedRecord article(String path, String... passages) {
    var record =
        new PublicRecord(
            RecordId.ofPath("test", path),
            RecordType.ARTICLE,
            "Article " + path,
            null,
            List.of(),
            PublishedDate.unknown(),
            PublishedDate.unknown(),
            "und",
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "test",
            new Provenance(
                path,
                null,
                "0".repeat(64),
                1,
                "text/plain",
                CREATED,
                "test",
                1,
                List.of(),
                Map.of()),
            Extent.withoutPages());
    return new LinkedRecord(
        record,
        Links.none(),
        IntStream.range(0, passages.length)
            .mapToObj(i ->
                new LinkedPassage(
                    new Passage(passages[i], List.of(), new Locator(i + 1, null, null, null)),
                    List.of(),
                    List.of()))
            .toList());
  }

  /// What came with the report: not in English, and with an entry of its contents.
  static LinkedRecord attachment() {
    PublicRecord article =
        article("attachment.pdf", "unused").record().inLanguage("cy", "detected");
    var record =
        new PublicRecord(
            article.id(),
            article.type(),
            article.title(),
            null,
            List.of(),
            article.published(),
            article.modified(),
            article.language(),
            null,
            null,
            null,
            List.of(),
            null,
            report().record().id(),
            article.collection(),
            article.provenance(),
            article.extent());
    return new LinkedRecord(
        record,
        Links.none(),
        List.of(
            new LinkedPassage(
                new Passage(
                    "Y bont, 12",
                    List.of("Cynnwys"),
                    Locator.nowhere(),
                    List.of(),
                    PassageKind.CONTENTS,
                    null,
                    null),
                List.of(),
                List.of()),
            new LinkedPassage(
                new Passage("Mae'r bont ar gau.", List.of("Y bont"), Locator.nowhere().at(2)),
                List.of(),
                List.of())));
  }

  /// The manifest of a run over as many files as records.
  static Manifest manifest(int records, int passages) {
    return new Manifest(
        CREATED,
        IndexSchema.VERSION,
        AuthorityFile.empty().version(),
        "test",
        List.of(new Manifest.Source("test", "/test")),
        records,
        records,
        0,
        0,
        records,
        passages,
        0,
        Manifest.Gaps.none(),
        Map.of(),
        Manifest.FamilyCounts.none());
  }

  /// A generation of [#report] and some articles, complete and not published.
  static Generation complete(GenerationStore store, Instant created) throws IOException {
    try (GenerationDraft draft = store.draft(created, AuthorityFile.empty())) {
      draft.add(report());
      for (int i = 0; i < 20; i++) {
        draft.add(article("a" + i, "The river rose by " + i + " feet.", "It fell again."));
      }
      return draft.complete(manifest(21, 42));
    }
  }

  static Generation published(GenerationStore store, Instant created) throws IOException {
    Generation generation = complete(store, created);
    store.publish(generation);
    return generation;
  }

  /// What a field makes of a text.
  static List<String> tokens(String field, String text) throws IOException {
    return tokens(IndexSchema.analyzer(), field, text);
  }

  /// What an analyzer makes of a text for a field.
  static List<String> tokens(Analyzer analyzer, String field, String text) throws IOException {
    try (var stream = analyzer.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var tokens = new ArrayList<String>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
      return tokens;
    }
  }
}
