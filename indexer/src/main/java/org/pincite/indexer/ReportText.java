package org.pincite.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Locale;

/// A run report as text for people or for programs.
final class ReportText {
  private ReportText() {}

  /// One JSON object on one line; the duration in seconds.
  static String json(RunReport report) {
    try {
      return JsonMapper.builder()
              .addModule(new JavaTimeModule())
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
              .build()
              .writeValueAsString(report)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is always JSON", e);
    }
  }

  /// A table by media type, the rejections by reason, and a last line with the generation.
  static String table(RunReport report) {
    var text = new StringBuilder();
    String row = "%-48s %8s %8s %8s %8s %9s%n";
    text.append(
        String.format(
            Locale.ROOT, row, "type", "files", "read", "rejected", "records", "passages"));
    report
        .types()
        .forEach((type, count) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    row,
                    type,
                    count.files(),
                    count.read(),
                    count.rejected(),
                    count.records(),
                    count.passages())));
    text.append(
        String.format(
            Locale.ROOT,
            row,
            "all",
            report.files(),
            report.filesRead(),
            report.filesRejected(),
            report.records(),
            report.passages()));
    report
        .rejections()
        .forEach((reason, count) ->
            text.append(String.format(Locale.ROOT, "rejected, %s: %d%n", reason, count)));
    text.append(
        String.format(
            Locale.ROOT,
            "Generation %s: %,d records with %,d passages, in %.1f s%n",
            report.generation(),
            report.records(),
            report.passages(),
            report.duration().toMillis() / 1000.0));
    return text.toString();
  }
}
