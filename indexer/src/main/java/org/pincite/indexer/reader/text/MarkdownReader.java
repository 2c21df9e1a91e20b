package org.pincite.indexer.reader.text;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.MediaTypes;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.TextDecoding;

/// Reads Markdown (CommonMark, tables and footnotes) with or without front matter. The first
/// heading of level 1 is the title when the front matter states none.
public final class MarkdownReader implements RecordReader {

  // The parser and the visitors of its tree recurse; what is nested deeper is read as plain text.
  private static final int MAX_NESTING = 100;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public boolean isTrustedWith(SourceFile source) {
    return source.size() <= SourceFile.SMALL;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.MARKDOWN);
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    FrontMatter file = FrontMatter.split(TextDecoding.decode(source.bytes(limits)));
    var footnotes = new MarkdownFootnotes(file.body());
    var blocks = new MarkdownBlocks(footnotes, file.description().title());
    parsed(footnotes.body()).accept(blocks);
    var sections = new Sections(limits);
    for (TextBlock block : blocks.blocks()) {
      block.addTo(sections);
    }
    addFootnotes(footnotes, sections);
    String title = blocks.title().orElseGet(source::titleFromName);
    results.accept(
        new ReadResult.Read(
            file.description()
                .wholeFile(source, this, RecordType.OTHER, title, Extent.withoutPages()),
            sections.end(),
            file.description().notices()));
  }

  private static Node parsed(String markdown) throws RejectedFileException {
    try {
      return PARSER.parse(markdown);
    } catch (IllegalArgumentException e) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE, "a table of it has too many empty cells", e);
    }
  }

  private static void addFootnotes(MarkdownFootnotes footnotes, Sections sections)
      throws RejectedFileException {
    for (MarkdownFootnotes.Note note : footnotes.notes()) {
      var words = new StringJoiner(" ");
      var parts = new MarkdownBlocks(footnotes, "");
      parsed(note.markdown()).accept(parts);
      parts.blocks().forEach(part -> words.add(part.words()));
      List<String> trail = footnotes.trail(note);
      sections.passage(
          DraftPassage.of(words.toString())
              .as(PassageKind.FOOTNOTE)
              .at(Locator.nowhere().withNote(note.label())),
          trail == null ? List.of() : trail);
    }
  }
}
