package org.pincite.corpus.authority.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pincite.corpus.authority.LenientAuthority.Entry;
import org.pincite.corpus.authority.check.Finding.Severity;

/// What the checks have found so far.
final class Findings {
  private static final List<String> FILES =
      List.of(
          "persons.jsonl",
          "places.jsonl",
          "offices.jsonl",
          "organisations.jsonl",
          "corrections.jsonl");

  private final List<Finding> findings = new ArrayList<>();

  void error(Entry<?> entry, String rule, String message) {
    error(entry.file(), entry.line(), rule, message);
  }

  void error(String file, int line, String rule, String message) {
    findings.add(new Finding(file, line, Severity.ERROR, rule, message));
  }

  void warning(Entry<?> entry, String rule, String message) {
    findings.add(new Finding(entry.file(), entry.line(), Severity.WARNING, rule, message));
  }

  /// All of them, in the order of files and lines; each once.
  List<Finding> inOrder() {
    return findings.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Finding finding) -> FILES.indexOf(finding.file()))
                .thenComparingInt(Finding::line)
                .thenComparing(Finding::severity))
        .toList();
  }
}
