package org.pincite.indexer.reader.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pincite.indexer.reader.PublicBodies;

/// The title as the first page with text prints it: in the largest type there, over as many lines
/// as have that size one after the other. What is not much larger than the text, makes no sense, or
/// is the name of a public body and nothing else is passed over for the next smaller type.
final class PdfTitle {
  private static final float LARGER = 1.1f;
  private static final double MOST = 0.6;
  private static final int MOST_SIZES = 40;
  private static final int LONGEST = 220;
  private static final double MOST_LETTERS = 0.7;
  private static final Pattern KIND =
      Pattern.compile(
          "(?:(?:approved|final|draft|interim|annual) )?(?:judgment|report|minutes|contents)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCES = Pattern.compile("[.!] (?=\\p{Lu})");

  private PdfTitle() {}

  static Optional<String> printed(List<PdfBlock> blocks, List<String> texts) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int first = blocks.getFirst().page();
    int count = (int) blocks.stream().takeWhile(block -> block.page() == first).count();
    float least = LARGER * PdfPageBreaks.bodySize(blocks);
    return blocks.subList(0, count).stream()
        .map(block -> block.lines().getFirst())
        .filter(line -> line.size() >= least)
        .sorted((a, b) -> Float.compare(b.size(), a.size()))
        .limit(MOST_SIZES)
        .map(line -> inTypeOf(line, blocks.subList(0, count), texts, least))
        .flatMap(title -> PdfMetadata.title(title).stream())
        .filter(PdfTitle::isTitle)
        .findFirst();
  }

  /// No body's name, no mere kind of text, no running text, no signs that were misread.
  private static boolean isTitle(String title) {
    long letters = title.codePoints().filter(Character::isLetter).count();
    long signs = title.codePoints().filter(c -> c != ' ').count();
    return !PublicBodies.isName(title)
        && !KIND.matcher(title).matches()
        && title.length() <= LONGEST
        && SENTENCES.split(title, 3).length < 3
        && letters >= MOST_LETTERS * signs;
  }

  private static String inTypeOf(
      PdfLine line, List<PdfBlock> blocks, List<String> texts, float least) {
    var title = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      PdfLine begin = blocks.get(i).lines().getFirst();
      boolean goesOn = isOneWord(title) && begin.size() >= least;
      if (begin.isSizedLike(line) || goesOn) {
        title.append(' ').append(texts.get(i));
      } else if (!title.isEmpty()) {
        break;
      }
    }
    return title.toString();
  }

  /// A single word on top needs what stands below: `Weirshire` `Flood Defences Assessment`.
  private static boolean isOneWord(StringBuilder title) {
    return !title.isEmpty() && title.indexOf(" ", 1) < 0;
  }

  /// Whether two titles are much the same: the metadata of a document that was made of an older one
  /// are often still those of the older one.
  static boolean agree(String printed, String other) {
    Set<String> words = words(printed);
    long same = words(other).stream().filter(words::contains).count();
    return same >= MOST * words.size();
  }

  private static Set<String> words(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }
}
