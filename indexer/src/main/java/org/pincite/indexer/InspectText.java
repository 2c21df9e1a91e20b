package org.pincite.indexer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.Notice;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.SourceFile;

/// What a reader made of a file, as text for people. Texts of files are hostile: control characters
/// would speak to the terminal, so all are folded.
final class InspectText {
  private final StringBuilder text = new StringBuilder();

  private InspectText() {}

  static String of(SourceFile source) {
    return String.format(
        Locale.ROOT,
        "%s: %s, %,d bytes, SHA-256 %s%n",
        PassageText.folded(source.relativePath()),
        source.mediaType(),
        source.size(),
        source.sha256());
  }

  static String of(ReadResult.Rejected rejected) {
    String member = rejected.member() == null ? "" : rejected.member() + ": ";
    String line = rejected.line() == null ? "" : "line " + rejected.line() + ": ";
    return PassageText.folded(
            "not read: " + member + line + rejected.reason() + ": " + rejected.detail())
        + System.lineSeparator();
  }

  static String of(ReadResult.Read read) {
    var record = new InspectText();
    record.metadata(read.record());
    for (Notice notice : read.notices()) {
      record.line("noticed", notice.kind() + ": " + notice.detail(), null);
    }
    record.outline(read.passages());
    read.passages().forEach(record::passage);
    return record.text.toString();
  }

  private void metadata(PublicRecord record) {
    line("record " + record.id() + " (" + record.provenance().file() + ")");
    value(record, "type", record.type().code());
    value(record, "title", record.title());
    value(record, "publisher", record.publisher());
    value(record, "authors", String.join("; ", record.authors()));
    date("published", record.published());
    date("modified", record.modified());
    value(record, "language", record.language());
    value(record, "url", record.url());
    value(record, "rights", record.rights());
    value(record, "basedOn", record.basedOn());
    value(record, "references", String.join("; ", record.references()));
    value(record, "withdrawn", record.withdrawn());
    var extent = record.extent();
    value(record, "pages", extent.pages() == null ? null : extent.pages().toString());
    value(
        record,
        "unreadable",
        extent.unreadablePages().isEmpty() ? null : "pages " + extent.unreadablePages());
    value(record, "truncated", extent.truncated());
    var provenance = record.provenance();
    value(record, "reader", provenance.reader() + " " + provenance.readerVersion());
  }

  private void date(String name, PublishedDate date) {
    date.iso().ifPresent(iso -> line(name, iso, date.method()));
  }

  private void value(PublicRecord record, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      line(name, value, record.provenance().methods().get(name));
    }
  }

  private void line(String name, String value, @Nullable String method) {
    String by = method == null ? "" : " (" + method + ")";
    text.append(String.format(Locale.ROOT, "  %-12s ", name));
    line(value + by);
  }

  private void outline(List<Passage> passages) {
    text.append("  ");
    line("outline");
    List<String> before = List.of();
    for (Passage passage : passages) {
      List<String> headings = passage.headings();
      int same = 0;
      while (same < before.size()
          && same < headings.size()
          && before.get(same).equals(headings.get(same))) {
        same++;
      }
      for (int level = same; level < headings.size(); level++) {
        text.append("    ").repeat("  ", level);
        line(headings.get(level) + place(passage.locator()));
      }
      before = headings;
    }
    text.append("  ");
    line("passages");
  }

  private void passage(Passage passage) {
    text.append("    ");
    line(
        passage.locator().position()
            + place(passage.locator())
            + (passage.kind() == PassageKind.PARAGRAPH ? "" : " [" + passage.kind().code() + "]")
            + (passage.ocrConfidence() == null ? "" : " [OCR " + passage.ocrConfidence() + " %]")
            + speech(passage.speech()));
    text.append("      ");
    line(passage.text());
    passage
        .pageBreaks()
        .forEach(turned -> {
          text.append("      ");
          line(
              "… page "
                  + turned.page()
                  + printed(turned.pageLabel())
                  + " from character "
                  + turned.offset());
        });
  }

  private static String place(Locator locator) {
    return (locator.page() == null
            ? printed(locator.pageLabel())
            : " page " + locator.page() + printed(locator.pageLabel()))
        + part(", line ", locator.line())
        + part(", column ", locator.column())
        + part(", paragraph ", locator.paragraph())
        + part(", note ", locator.note())
        + part(" #", locator.anchor());
  }

  private static String printed(@Nullable String label) {
    return label == null ? "" : " (printed " + label + ")";
  }

  private static String part(String name, @Nullable Object value) {
    return value == null ? "" : name + value;
  }

  private static String speech(@Nullable Speech speech) {
    return speech == null
        ? ""
        : " " + speech.speaker() + part(" <", speech.speakerId()) + part(" at ", speech.time());
  }

  private void line(String line) {
    text.append(PassageText.folded(line)).append(System.lineSeparator());
  }
}
