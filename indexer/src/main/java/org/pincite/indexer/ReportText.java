package org.pincite.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Locale;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Manifest;
import org.pincite.indexer.correction.CorrectionReport;
import org.pincite.indexer.reader.ResultJson;

/// A run report as text for people or for programs.
final class ReportText {
  private static final int MAX_LISTED = 20;

  private ReportText() {}

  /// One JSON object on one line; the duration in seconds.
  static String json(RunReport report) {
    try {
      return ResultJson.MAPPER
              .writer()
              .with(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
              .writeValueAsString(report)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is always JSON", e);
    }
  }

  /// A table by media type, the rejections by reason and the first of them, and a last line with
  /// the generation.
  static String table(RunReport report) {
    var text = new StringBuilder();
    String row = "%-48s %8s %8s %8s %9s %8s %9s%n";
    text.append(
        String.format(
            Locale.ROOT,
            row,
            "type",
            "files",
            "read",
            "rejected",
            "identical",
            "records",
            "passages"));
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
                    count.identical(),
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
            report.filesIdentical(),
            report.records(),
            report.passages()));
    if (report.filesTakenOver() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "not read again, because they have not changed: %,d files%n",
              report.filesTakenOver()));
    }
    report
        .rejections()
        .forEach((reason, count) ->
            text.append(String.format(Locale.ROOT, "rejected, %s: %d%n", reason, count)));
    appendRejected(report, text);
    appendNoticed(report, text);
    appendGaps(report.gaps(), text);
    appendFamilies(report.families(), text);
    appendCorrections(report.corrections(), text);
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

  private static void appendGaps(Manifest.Gaps gaps, StringBuilder text) {
    if (gaps.unreadablePages() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "not searchable: %,d pages of %,d records%n",
              gaps.unreadablePages(),
              gaps.recordsWithUnreadablePages()));
    }
    if (gaps.truncatedRecords() > 0) {
      text.append(String.format(Locale.ROOT, "cut short: %,d records%n", gaps.truncatedRecords()));
    }
  }

  private static void appendFamilies(Manifest.FamilyCounts families, StringBuilder text) {
    if (families.families() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "copies and near-copies: %,d records in %,d families%n",
              families.members(),
              families.families()));
    }
  }

  private static void appendCorrections(CorrectionReport corrections, StringBuilder text) {
    if (corrections.corrections() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "corrections: %,d, which took away %,d links%n",
              corrections.corrections(),
              corrections.linksRemoved()));
      appendRemarks(corrections.unmatched(), "did nothing: ", text);
      appendRemarks(corrections.changed(), "", text);
    }
  }

  private static void appendRemarks(
      List<CorrectionReport.Remark> remarks, String what, StringBuilder text) {
    for (CorrectionReport.Remark remark : remarks.stream().limit(MAX_LISTED).toList()) {
      text.append("  ");
      text.append(
          PassageText.folded(
              AuthorityFile.CORRECTIONS
                  + ", line "
                  + remark.line()
                  + " ("
                  + remark.entity()
                  + "): "
                  + what
                  + remark.text()));
      text.append(System.lineSeparator());
    }
    if (remarks.size() > MAX_LISTED) {
      text.append(
          String.format(
              Locale.ROOT, "  and %,d more; --json has them%n", remarks.size() - MAX_LISTED));
    }
  }

  private static void appendRejected(RunReport report, StringBuilder text) {
    List<Rejection> listed = report.rejected().stream().limit(MAX_LISTED).toList();
    for (Rejection rejection : listed) {
      String line = rejection.line() == null ? "" : ", line " + rejection.line();
      // A file's name is hostile too: control characters would speak to the terminal.
      text.append("  ");
      text.append(
          PassageText.folded(
              rejection.collection() + "/" + rejection.file() + line + ": " + rejection.detail()));
      text.append(System.lineSeparator());
    }
    int all = report.rejections().values().stream().mapToInt(Integer::intValue).sum();
    if (all > listed.size()) {
      text.append(
          String.format(
              Locale.ROOT,
              "and %,d more, in rejections.jsonl of the generation and at /v1/status%n",
              all - listed.size()));
    }
  }

  private static void appendNoticed(RunReport report, StringBuilder text) {
    report
        .notices()
        .forEach((kind, count) ->
            text.append(String.format(Locale.ROOT, "noticed, %s: %d%n", kind, count)));
    for (RunReport.Noticed noticed : report.noticed().stream().limit(MAX_LISTED).toList()) {
      text.append("  ");
      text.append(
          PassageText.folded(
              noticed.collection() + "/" + noticed.file() + ": " + noticed.detail()));
      text.append(System.lineSeparator());
    }
  }
}
