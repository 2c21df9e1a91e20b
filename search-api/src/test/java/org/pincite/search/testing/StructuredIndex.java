package org.pincite.search.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.Speech;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.GenerationDraft;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.Manifest;
import org.pincite.corpus.link.LinkedRecord;

/// A data folder with records made without files and readers.
public final class StructuredIndex {
  private static final Instant MADE = Instant.parse("2025-01-06T09:30:00Z");
  private static final Locator NOWHERE = Locator.nowhere();

  private StructuredIndex() {}

  /// Publishes fictional records that have everything that a reader can find in a file.
  public static GenerationStore in(Path data) throws IOException {
    return of(data, AuthorityFile.empty(), records());
  }

  /// Publishes records as they are, without an indexer that would look for names.
  public static GenerationStore of(
      Path data, AuthorityFile authority, List<StructuredRecord> structured) throws IOException {
    var store = new GenerationStore(data);
    List<LinkedRecord> records = structured.stream().map(StructuredRecord::linked).toList();
    try (GenerationDraft draft = store.draft(MADE, authority)) {
      for (LinkedRecord record : records) {
        draft.add(record);
      }
      store.publish(draft.complete(manifest(authority, records)));
    }
    return store;
  }

  /// Makes the current indexes of a data folder consist of several segments.
  public static void split(Path data, int segments) throws IOException {
    String current = new GenerationStore(data).current().orElseThrow().name();
    Path folder = data.resolve("generations").resolve(current);
    Segments.split(folder.resolve("records"), segments);
    Segments.split(folder.resolve("passages"), segments);
  }

  private static Manifest manifest(AuthorityFile authority, List<LinkedRecord> records) {
    int passages = records.stream().mapToInt(record -> record.passages().size()).sum();
    return new Manifest(
        MADE,
        IndexSchema.VERSION,
        authority.version(),
        "test",
        List.of(new Manifest.Source("test", "test")),
        records.size() + 1,
        records.size(),
        0,
        1,
        records.size(),
        passages,
        0,
        new Manifest.Gaps(4, 1, 1),
        new TreeMap<>(Map.of("truncated", 1)),
        Manifest.FamilyCounts.none());
  }

  private static List<StructuredRecord> records() {
    return List.of(
        report(),
        StructuredRecord.of("attachment", "Map of the weir").partOf("report").text("A map."),
        StructuredRecord.of("debate", "Debate on tolls")
            .url("https://example.org/debates/a b.html#top")
            .said(
                new Speech("Ada Marsh", "m1", "14:34"),
                "I ask about the turnpike.",
                new Locator(1, null, null, null, "567", null, null, "g 567.1"))
            .said(new Speech("Bram Oakes", null, null), "I answer.", NOWHERE),
        StructuredRecord.of("hearing", "Hearing, day 3")
            .passage(
                PassageKind.QUESTION,
                "Did the towpath flood?",
                new Locator(1, 12, "12", null, null, 4, null, null))
            .passage(PassageKind.ANSWER, "It did.", NOWHERE),
        StructuredRecord.of("pumps", "Letter on pumps")
            .text("It had rained for days, and so we went to see the old pumphouse by the canal."),
        StructuredRecord.of("wire-1", "Storm at sea")
            .url("https://one.example.org/")
            .text(story("")),
        StructuredRecord.of("wire-2", "Storm at sea, again").text(story("Corrected.")),
        StructuredRecord.of("welsh", "Cau'r bont")
            .language("cy")
            .text("Caewyd y bont gan y cyngor, a'r ysgolion hefyd."),
        StructuredRecord.of("sport", "Race").text("She ran ten laps."),
        StructuredRecord.of("law", "Rights").text("Rights lapse after a year."));
  }

  private static StructuredRecord report() {
    return StructuredRecord.of("report", "Report of the Weir Inquiry")
        .url("https://example.org/weir")
        .withdrawn("Replaced by a <b>newer</b> report in 2021.")
        .modified("2020-02")
        .reference("HC 68")
        .reference("ISBN 978-0-00-000000-0")
        .alsoAt("test/copy.pdf")
        .extent(new Extent(12, List.of(3, 7, 8, 9), "it has more pages than are read"))
        .passage(
            PassageKind.CONTENTS,
            "Sluice, sluice, sluice and sluice 12; pumphouse 13, pumphouse 14, pumphouse 15",
            NOWHERE.onPage(1, null))
        .passage(PassageKind.INDEX, "Gazetteer, 44", NOWHERE.onPage(12, "10"))
        .passage(
            PassageKind.PARAGRAPH,
            "At night the keeper, who had been told twice, opened the sluice a little.",
            NOWHERE.onPage(5, "3").withParagraph("1.2").withAnchor("para-1.2"))
        .passage(PassageKind.FOOTNOTE, "Marginalia.", NOWHERE.onPage(5, "3").withNote("7"))
        .ocr("A scanned soliloquy.", 83);
  }

  /// Long enough to have near-copies.
  private static String story(String end) {
    var words = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      words.add("wave" + i);
    }
    return String.join(" ", words) + " " + end;
  }
}
