package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.indexer.reader.ocr.OcrLine;
import org.pincite.indexer.reader.ocr.OcrWord;

/// How sure the program was of the words of a passage. A passage is known by its page and words:
/// hyphens, numbers and headers have gone on the way from the picture, so that lines are not.
final class PdfOcrConfidence {
  private final Map<Integer, Map<String, Mean>> words = new HashMap<>();

  /// @param read the lines of each page that was read off its picture
  PdfOcrConfidence(Map<Integer, List<OcrLine>> read) {
    read.forEach((page, lines) -> {
      var ofPage = new HashMap<String, Mean>();
      for (OcrLine line : lines) {
        for (OcrWord word : line.words()) {
          ofPage.computeIfAbsent(word.text(), w -> new Mean()).add(word.confidence());
        }
      }
      words.put(page, ofPage);
    });
  }

  /// The passages, with the mean confidence of their words where they stand on such a page.
  List<Passage> marked(List<Passage> passages) {
    return words.isEmpty() ? passages : passages.stream().map(this::marked).toList();
  }

  private Passage marked(Passage passage) {
    var starts = new ArrayList<PageBreak>();
    Integer first = passage.locator().page();
    if (first == null) {
      return passage;
    }
    starts.add(new PageBreak(0, first, null));
    starts.addAll(passage.pageBreaks());
    var mean = new Mean();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i).offset();
      int to = i + 1 < starts.size() ? starts.get(i + 1).offset() : passage.text().length();
      addAll(passage.text().substring(from, to), words.get(starts.get(i).page()), mean);
    }
    if (mean.isEmpty() && words.containsKey(first)) {
      words.get(first).values().forEach(mean::add); // hyphens have changed all of its words
    }
    OptionalDouble confidence = mean.value();
    return confidence.isEmpty()
        ? passage
        : new Passage(
            passage.text(),
            passage.headings(),
            passage.locator(),
            passage.pageBreaks(),
            passage.kind(),
            passage.speech(),
            (int) Math.round(confidence.getAsDouble()));
  }

  /// @param ofPage null for a page that came as text
  private static void addAll(String text, @Nullable Map<String, Mean> ofPage, Mean mean) {
    if (ofPage == null) {
      return;
    }
    for (String word : text.split(" ", -1)) {
      Mean ofWord = ofPage.get(word);
      if (ofWord != null) {
        mean.add(ofWord);
      }
    }
  }

  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    void add(Mean other) {
      add(other.sum / other.count);
    }

    boolean isEmpty() {
      return count == 0;
    }

    OptionalDouble value() {
      return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
  }
}
