package org.pincite.indexer.authority;

import java.util.List;
import java.util.Locale;
import org.pincite.corpus.curator.CuratorReport;
import org.pincite.corpus.curator.CuratorReport.Ambiguous;
import org.pincite.corpus.curator.CuratorReport.Link;
import org.pincite.corpus.curator.CuratorReport.Spike;
import org.pincite.corpus.curator.CuratorReport.Unlisted;

/// A curator's report as text for people.
final class CuratorText {
  private final StringBuilder text = new StringBuilder();

  private CuratorText() {}

  static String of(CuratorReport report) {
    var shown = new CuratorText();
    shown.heading("Names that were not linked", report.ambiguous().size());
    report.ambiguous().forEach(shown::ambiguous);
    shown.heading("Names with a title that are not listed", report.unlisted().size());
    report.unlisted().forEach(shown::unlisted);
    shown.heading("Persons in records that are older than their roles", report.outOfTime().size());
    report.outOfTime().forEach(shown::link);
    shown.heading("Named much more than in the run before", report.spikes().size());
    report.spikes().forEach(shown::spike);
    shown.heading(
        String.format(Locale.ROOT, "Links to judge, chosen by %d", report.sampleSeed()),
        report.sample().size());
    report.sample().forEach(shown::link);
    return shown.text.toString();
  }

  private void heading(String heading, int count) {
    text.append(text.isEmpty() ? "" : System.lineSeparator());
    line(String.format(Locale.ROOT, "%s (%d)", heading, count));
  }

  private void ambiguous(Ambiguous name) {
    line(
        String.format(
            Locale.ROOT,
            "%6d  %s  [%s]  %s  %s",
            name.count(),
            ShownText.of(name.surface()),
            String.join(" ", name.candidates()),
            name.reason(),
            in(name.records())));
  }

  private void unlisted(Unlisted name) {
    line(
        String.format(
            Locale.ROOT,
            "%6d  %s  %s",
            name.count(),
            ShownText.of(name.name()),
            in(name.records())));
  }

  private void spike(Spike spike) {
    line(
        String.format(
            Locale.ROOT, "%6d  %s, before %d", spike.now(), spike.entity(), spike.before()));
  }

  private void link(Link link) {
    line(
        String.format(
            Locale.ROOT,
            "  %s (%s)  …%s[%s]%s…  %s%s, %s",
            link.entity(),
            link.rule(),
            ShownText.of(link.before()),
            ShownText.of(link.surface()),
            ShownText.of(link.after()),
            link.record(),
            link.published() == null ? "" : " of " + link.published(),
            link.passage() == 0 ? "title" : "passage " + link.passage()));
  }

  private static String in(List<String> records) {
    return "in " + String.join(" ", records);
  }

  private void line(String line) {
    text.append(line).append(System.lineSeparator());
  }
}
