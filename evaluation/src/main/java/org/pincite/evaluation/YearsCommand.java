package org.pincite.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Compares the years that the product finds in sentences with those that a reader finds.
@Command(
    name = "years",
    description = {
      "Finds the years mentioned in labelled sentences, and compares them with the labels.",
      "The file holds a line a sentence: {\"text\", \"published\", \"years\": [\"2012\","
          + " \"1997/2013\"]}. A mention counts when its first and last year are the labelled ones."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class YearsCommand implements Callable<Integer> {
  private static final String ROW = "%-10s %9s %8s %6s %9s %7s %6s %6s%n";

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      defaultValue = "evaluation/gold/years.jsonl",
      description = "The labelled sentences; default: ${DEFAULT-VALUE}.")
  private Path gold = Path.of("");

  @Option(names = "--details", description = "List the sentences where other years were found.")
  private boolean details;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      List<YearScores> scores = scores(LabelledSentence.in(gold));
      print(scores, out);
      if (details) {
        scores.getLast().differing().forEach(difference -> print(difference, out));
      }
      out.flush();
      return 0;
    } catch (BadExpectationException e) {
      err.println("evaluate: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("evaluate: the sentences cannot be read: " + e);
      return 1;
    }
  }

  /// Those of each set, when there are several, and last those of all.
  private static List<YearScores> scores(List<LabelledSentence> sentences) {
    List<String> sets = sentences.stream().map(LabelledSentence::set).distinct().toList();
    var scores = new ArrayList<YearScores>();
    if (sets.size() > 1) {
      for (String set : sets) {
        scores.add(
            YearScores.of(set, sentences.stream().filter(s -> s.set().equals(set)).toList()));
      }
    }
    scores.add(YearScores.of("all", sentences));
    return scores;
  }

  private static void print(List<YearScores> scores, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        ROW,
        "set",
        "sentences",
        "labelled",
        "found",
        "precision",
        "recall",
        "F1",
        "exact");
    for (YearScores score : scores) {
      out.printf(
          Locale.ROOT,
          ROW,
          PassageText.folded(score.set()),
          score.sentences(),
          score.labelled(),
          score.found(),
          share(score.precision()),
          share(score.recall()),
          share(score.f1()),
          share(score.exact()));
    }
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  private static void print(YearScores.Difference difference, PrintWriter out) {
    LabelledSentence sentence = difference.sentence();
    out.println();
    out.println(PassageText.folded(sentence.id()) + ": " + PassageText.folded(sentence.text()));
    out.println("  labelled " + sentence.years() + ", found " + difference.found());
  }
}
