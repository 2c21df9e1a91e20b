package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.Extent;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.ZipParts;

/// Reads documents of Word 2007 and later (`.docx`, and `.docm`, `.dotx`, `.dotm` without running
/// what is in them): the text as it is printed, with the automatic numbers of its paragraphs, its
/// tables by row, and its notes. Headers, footers and comments are left out, and what tracked
/// changes deleted. The parts are read in a stream: a document model of them takes several times
/// the memory.
public final class DocxReader implements RecordReader {

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.ms-word.template.macroenabled.12");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    source.requireSize(limits);
    var text = new WordText(limits);
    DocumentProperties properties;
    try (ZipParts zip = ZipParts.open(source.path())) {
      var parts = DocxParts.of(zip);
      properties = DocxProperties.of(parts);
      DocxText.read(parts, text);
    }
    results.accept(result(source, this, properties, text.paragraphs(), limits));
  }

  /// The record of a document, whatever its format.
  static ReadResult result(
      SourceFile source,
      RecordReader reader,
      DocumentProperties properties,
      List<WordParagraph> paragraphs,
      ReadLimits limits)
      throws IOException {
    Description description = properties.describe(paragraphs);
    boolean judgment = description.type() == RecordType.JUDGMENT;
    String title = description.title() == null ? source.titleFromName() : description.title();
    return new ReadResult.Read(
        description.wholeFile(
            source, reader, RecordType.OTHER, source.titleFromName(), Extent.withoutPages()),
        WordPassages.of(paragraphs, judgment ? null : title, limits),
        description.notices());
  }
}
