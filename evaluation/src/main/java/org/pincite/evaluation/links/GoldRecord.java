package org.pincite.evaluation.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;
import org.pincite.evaluation.BadExpectationException;
import org.pincite.evaluation.FileRecords;
import org.pincite.indexer.reader.ReadResult;

/// A labelled text as the product sees it: the whole record, and which of its passages were
/// labelled.
///
/// @param isLabelled whether a passage belongs to the labelled text; the title always does
record GoldRecord(PublicRecord record, List<Passage> passages, Predicate<Passage> isLabelled) {
  private static final String HEADING = "## ";

  GoldRecord {
    passages = List.copyOf(passages);
  }

  /// Reads the record of which the text is a section, or makes one of a text of its own.
  ///
  /// @param sample the folder below which `from` lies
  /// @throws BadExpectationException when there is no such record or section
  static GoldRecord of(GoldText text, Path sample) throws IOException {
    GoldText.OwnText own = text.own();
    try {
      return own != null
          ? written(text.id(), own)
          : section(Objects.requireNonNull(text.section()), sample);
    } catch (IllegalArgumentException e) {
      throw new BadExpectationException(text.id() + ": " + e.getMessage());
    }
  }

  private static GoldRecord section(GoldText.Section section, Path sample) throws IOException {
    Path file = sample.resolve(section.file()).normalize();
    if (!file.startsWith(sample.normalize()) || !Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no file " + section.file() + " in " + sample);
    }
    ReadResult.Read read =
        FileRecords.of(file, String.valueOf(file.getFileName())).records().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(file + " gives no record"));
    Predicate<Passage> isLabelled = passage -> Objects.equals(heading(passage), section.heading());
    if (read.passages().stream().noneMatch(isLabelled)) {
      throw new IllegalArgumentException(
          section.file() + " has no section \"" + section.heading() + "\"");
    }
    return new GoldRecord(read.record(), read.passages(), isLabelled);
  }

  private static @Nullable String heading(Passage passage) {
    return passage.headings().isEmpty() ? null : passage.headings().getLast();
  }

  private static GoldRecord written(String id, GoldText.OwnText text) {
    var passages = new ArrayList<Passage>();
    List<String> headings = List.of();
    for (String passage : text.passages()) {
      if (passage.startsWith(HEADING)) {
        headings = List.of(passage.substring(HEADING.length()));
      } else {
        passages.add(new Passage(passage, headings, Locator.nowhere().at(passages.size() + 1)));
      }
    }
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("the text has only headings");
    }
    return new GoldRecord(record(id, text), passages, passage -> true);
  }

  private static PublicRecord record(String id, GoldText.OwnText text) {
    RecordType type = text.type().equals("report") ? RecordType.REPORT : RecordType.ARTICLE;
    String published = text.published();
    return new PublicRecord(
        RecordId.ofPath("gold", id),
        type,
        text.title(),
        null,
        List.of(),
        published == null ? PublishedDate.unknown() : PublishedDate.parse(published, "gold"),
        PublishedDate.unknown(),
        "en",
        null,
        null,
        null,
        List.of(),
        null,
        null,
        "gold",
        new Provenance(
            id,
            null,
            "0".repeat(64),
            0,
            "text/plain",
            Instant.EPOCH,
            "gold",
            1,
            List.of(),
            Map.of()),
        Extent.withoutPages());
  }
}
