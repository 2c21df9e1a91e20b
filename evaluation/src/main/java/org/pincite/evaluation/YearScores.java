package org.pincite.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.link.YearMention;
import org.pincite.indexer.year.YearMentions;

/// How the years found in sentences agree with those labelled.
///
/// @param set the part of the gold file, or "all"
/// @param labelled mentions that are labelled
/// @param found mentions that are found
/// @param shared mentions that are both
/// @param differing the sentences where not all are the same
record YearScores(
    String set, int sentences, int labelled, int found, int shared, List<Difference> differing) {

  /// A sentence of which other years were found than are labelled.
  record Difference(LabelledSentence sentence, List<String> found) {}

  YearScores {
    differing = List.copyOf(differing);
  }

  static YearScores of(String set, List<LabelledSentence> sentences) {
    var finder = new YearMentions();
    int labelled = 0;
    int found = 0;
    int shared = 0;
    var differing = new ArrayList<Difference>();
    for (LabelledSentence sentence : sentences) {
      List<String> years =
          finder.in(sentence.text(), sentence.published()).stream().map(YearScores::label).toList();
      labelled += sentence.years().size();
      found += years.size();
      shared += shared(sentence.years(), years);
      if (!years.equals(sentence.years())) {
        differing.add(new Difference(sentence, years));
      }
    }
    return new YearScores(set, sentences.size(), labelled, found, shared, differing);
  }

  private static String label(YearMention mention) {
    return mention.first() == mention.last()
        ? Integer.toString(mention.first())
        : mention.first() + "/" + mention.last();
  }

  /// How many of one list are in the other, each counted as often as it is in both.
  private static int shared(List<String> labelled, List<String> found) {
    var rest = new ArrayList<>(labelled);
    return (int) found.stream().filter(rest::remove).count();
  }

  double precision() {
    return found == 0 ? 1 : (double) shared / found;
  }

  double recall() {
    return labelled == 0 ? 1 : (double) shared / labelled;
  }

  double f1() {
    return labelled + found == 0 ? 1 : 2.0 * shared / (labelled + found);
  }

  /// The part of the sentences of which exactly the labelled years were found.
  double exact() {
    return (double) (sentences - differing.size()) / sentences;
  }
}
