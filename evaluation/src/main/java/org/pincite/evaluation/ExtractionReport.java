package org.pincite.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;

/// Scores as text for people or for programs.
final class ExtractionReport {

  private static final String ROW = "%-44s %9s %9s %9s %9s %6s %6s %8s%n";

  private ExtractionReport() {}

  /// One JSON object on one line.
  ///
  /// @param worst how many pages to list; null for all
  static String json(ExtractionScores scores, @Nullable Integer worst) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("pages", scores.pages().size());
    all.put("words", scores.mean(PageScore::words));
    all.put("shingles", scores.mean(PageScore::shingles));
    all.put("title", scores.exact(PageScore::title));
    all.put("date", scores.exact(PageScore::date));
    all.put("authors", scores.exact(PageScore::authors));
    all.put("listed", scores.worst(worst));
    try {
      return JsonMapper.builder().build().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("scores are always JSON", e);
    }
  }

  /// A line a page, and a last one for all of them.
  ///
  /// @param worst how many pages to list; null for all
  static String table(ExtractionScores scores, @Nullable Integer worst) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            ROW,
            "page",
            "precision",
            "recall",
            "F1",
            "F1 of 4",
            "title",
            "date",
            "authors"));
    for (PageScore page : scores.worst(worst)) {
      // A file's name is hostile too: control characters would speak to the terminal.
      append(
          text,
          PassageText.folded(page.file()),
          page.words(),
          page.shingles(),
          mark(page.title()),
          mark(page.date()),
          mark(page.authors()));
      if (page.problem() != null) {
        text.append("  rejected: ").append(PassageText.folded(page.problem())).append('\n');
      }
    }
    append(
        text,
        scores.pages().size() + " pages, mean",
        scores.mean(PageScore::words),
        scores.mean(PageScore::shingles),
        share(scores.exact(PageScore::title)),
        share(scores.exact(PageScore::date)),
        share(scores.exact(PageScore::authors)));
    return text.toString();
  }

  private static void append(
      StringBuilder text, String name, Agreement words, Agreement shingles, String... exact) {
    text.append(
        String.format(
            Locale.ROOT,
            ROW,
            name,
            number(words.precision()),
            number(words.recall()),
            number(words.f1()),
            number(shingles.f1()),
            exact[0],
            exact[1],
            exact[2]));
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static String mark(@Nullable Boolean same) {
    return same == null ? "-" : same ? "yes" : "no";
  }

  private static String share(ExtractionScores.Exact exact) {
    return exact.of() == 0 ? "-" : exact.same() + "/" + exact.of();
  }
}
