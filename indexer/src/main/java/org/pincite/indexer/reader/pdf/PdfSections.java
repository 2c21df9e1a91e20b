package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the block at which each section of the outline begins: the one that reads as its title, on
/// the page that the outline names; or else the first block of that page.
final class PdfSections {
  /// A title may be set in as many blocks: "Chapter 1", "What an inquiry is".
  private static final int MAX_BLOCKS = 3;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?i:chapter|part|section|annex|appendix)\\s+)?"
              + "(?:\\d{1,3}(?:\\.\\d{1,3}){0,8}|[A-Za-z]|[IVXLCivxlc]{1,8})[.):]?\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<PdfBlock> blocks;
  private final List<String> texts;
  private final Map<Integer, List<PdfOutline.Section>> byBlock = new HashMap<>();
  private final BitSet titles = new BitSet();

  /// @param sections in the order of their pages
  /// @param blocks in the order of their pages
  /// @param texts the text of each block
  PdfSections(List<PdfOutline.Section> sections, List<PdfBlock> blocks, List<String> texts) {
    this.blocks = blocks;
    this.texts = texts;
    int firstOfPage = 0;
    int begin = 0;
    for (PdfOutline.Section section : sections) {
      while (firstOfPage < blocks.size() && blocks.get(firstOfPage).page() < section.page()) {
        firstOfPage++;
      }
      begin = beginOf(section, Math.max(begin, firstOfPage));
      byBlock.computeIfAbsent(begin, block -> new ArrayList<>()).add(section);
    }
  }

  /// Sections whose titles are a block each.
  ///
  /// @param headings by block
  PdfSections(Map<Integer, PdfOutline.Section> headings, List<PdfBlock> blocks) {
    this.blocks = blocks;
    this.texts = List.of();
    headings.forEach((block, section) -> {
      byBlock.put(block, List.of(section));
      titles.set(block);
    });
  }

  /// The sections that begin at a block, outermost first.
  List<PdfOutline.Section> beginningAt(int block) {
    return byBlock.getOrDefault(block, List.of());
  }

  /// Whether a block is the title of a section, or a part of it, that has text of its own. The
  /// title of a section without any is all that is printed there.
  boolean isTitleOfText(int block) {
    if (!titles.get(block)) {
      return false;
    }
    int next = titles.nextClearBit(block);
    int level = levelAt(block);
    for (int i = block + 1; i <= next && i < blocks.size(); i++) {
      int begun = level;
      if (beginningAt(i).stream().anyMatch(section -> section.level() <= begun)) {
        return false;
      }
    }
    return next < blocks.size();
  }

  /// The innermost level of the sections that begin with the title of which a block is a part.
  private int levelAt(int block) {
    for (int i = block; i >= 0; i--) {
      if (!beginningAt(i).isEmpty()) {
        return beginningAt(i).getLast().level();
      }
    }
    return 1;
  }

  private int beginOf(PdfOutline.Section section, int from) {
    String title = key(section.title());
    String bareTitle = bareKey(section.title());
    for (int i = from; i < blocks.size() && blocks.get(i).page() == section.page(); i++) {
      if (!blocks.get(i).isText()) {
        continue; // a table of contents has all titles
      }
      var text = new StringBuilder();
      for (int end = i; end < Math.min(i + MAX_BLOCKS, blocks.size()); end++) {
        text.append(texts.get(end)).append(' ');
        if (text.length() > 2 * section.title().length() + 40) {
          break;
        }
        if (key(text.toString()).equals(title) || bareKey(text.toString()).equals(bareTitle)) {
          titles.set(i, end + 1);
          return i;
        }
      }
    }
    return from;
  }

  private static String bareKey(String text) {
    String bare = key(NUMBERING.matcher(text.strip()).replaceFirst(""));
    return bare.isEmpty() ? key(text) : bare;
  }

  private static String key(String text) {
    return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
