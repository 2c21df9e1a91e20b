package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.TableRows;
import org.pincite.indexer.reader.TextBlock;

/// Collects the blocks of a Markdown document: every paragraph, wherever it is nested, every row of
/// a table and every block of code is one. Markup is dropped; the text within it is kept, also that
/// of links, of images (their description) and of blocks of HTML.
final class MarkdownBlocks extends AbstractVisitor {

  private final MarkdownFootnotes footnotes;
  private final @Nullable String statedTitle;
  private final List<TextBlock.Heading> trail = new ArrayList<>();
  private @Nullable String firstHeading;
  private final List<TextBlock> blocks = new ArrayList<>();

  /// @param statedTitle the title in the front matter; null when there is none
  MarkdownBlocks(MarkdownFootnotes footnotes, @Nullable String statedTitle) {
    this.footnotes = footnotes;
    this.statedTitle = statedTitle;
  }

  /// The blocks in the order of the document, without the heading that is the title.
  List<TextBlock> blocks() {
    return blocks;
  }

  /// The first heading of level 1.
  Optional<String> title() {
    return Optional.ofNullable(firstHeading);
  }

  @Override
  public void visit(Heading heading) {
    String text = PassageText.folded(textOf(heading));
    boolean first = heading.getLevel() == 1 && firstHeading == null;
    if (first && !text.isEmpty() && text.length() <= Sections.MAX_HEADING) {
      firstHeading = text;
      if (statedTitle == null || statedTitle.equalsIgnoreCase(text)) {
        return;
      }
    }
    trail.removeIf(before -> before.level() >= heading.getLevel());
    trail.add(new TextBlock.Heading(heading.getLevel(), text));
    blocks.add(trail.getLast());
  }

  @Override
  public void visit(Paragraph paragraph) {
    blocks.add(new TextBlock.NumberedParagraph(textOf(paragraph)));
  }

  @Override
  public void visit(FencedCodeBlock code) {
    blocks.add(new TextBlock.Paragraph(code.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    blocks.add(new TextBlock.Paragraph(code.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    // Comments and scripts are no text to jsoup.
    blocks.add(new TextBlock.Paragraph(Jsoup.parseBodyFragment(html.getLiteral()).text()));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      var cells = new ArrayList<String>();
      for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell) {
          cells.add(textOf(cell));
        }
      }
      DraftPassage row = DraftPassage.of(TableRows.text(cells)).as(PassageKind.TABLE);
      blocks.add(new TextBlock.Cited(row));
    } else {
      visitChildren(node);
    }
  }

  private String textOf(Node block) {
    List<String> headings = trail.stream().map(TextBlock.Heading::text).toList();
    return footnotes.withoutMarks(wordsOf(block), headings);
  }

  /// The words of a block without its markup.
  private static String wordsOf(Node block) {
    var text = new InlineText();
    text.visitChildren(block);
    return text.characters.toString();
  }

  private static final class InlineText extends AbstractVisitor {
    private final StringBuilder characters = new StringBuilder();

    @Override
    protected void visitChildren(Node parent) {
      super.visitChildren(parent);
    }

    @Override
    public void visit(Text text) {
      characters.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      characters.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      characters.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      characters.append(' ');
    }

    @Override
    public void visit(HtmlInline tag) {
      if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        characters.append(' ');
      }
    }
  }
}
