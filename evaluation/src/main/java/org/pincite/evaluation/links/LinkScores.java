package org.pincite.evaluation.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.pincite.evaluation.Agreement;
import org.pincite.evaluation.links.Expectation.Outcome;

/// What came of all texts, for one kind of entity. Texts of which nothing was expected and nothing
/// linked are not counted.
public final class LinkScores {
  private static final String ROW = "%-18s %6s  %9s %9s %6s  %9s %9s %6s  %6s %6s %6s%n";

  private final String name;
  private final List<Agreement> texts = new ArrayList<>();
  private int right;
  private int wrong;
  private int missed;

  /// @param name what is measured, for people
  public LinkScores(String name) {
    this.name = name;
  }

  /// Adds a text.
  public void add(Outcome outcome) {
    if (outcome.isEmpty()) {
      return;
    }
    int same = outcome.right().size();
    right += same;
    wrong += outcome.wrong().size();
    missed += outcome.missed().size();
    texts.add(Agreement.of(same, same + outcome.wrong().size(), same + outcome.missed().size()));
  }

  /// Over all links together, so that each link weighs the same.
  public Agreement micro() {
    return Agreement.of(right, right + wrong, right + missed);
  }

  /// The means over the texts: of F1 too, so that each text weighs the same.
  public Agreement macro() {
    return new Agreement(mean(Agreement::precision), mean(Agreement::recall), mean(Agreement::f1));
  }

  private double mean(ToDoubleFunction<Agreement> measure) {
    return texts.stream().mapToDouble(measure).average().orElse(0);
  }

  /// A table with a row for each.
  public static String table(List<LinkScores> all) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            ROW,
            "",
            "texts",
            "precision",
            "recall",
            "F1",
            "macro P",
            "macro R",
            "F1",
            "right",
            "wrong",
            "missed"));
    all.forEach(scores -> text.append(scores.row()));
    return text.toString();
  }

  private String row() {
    return String.format(
        Locale.ROOT,
        ROW,
        name,
        texts.size(),
        number(micro().precision()),
        number(micro().recall()),
        number(micro().f1()),
        number(macro().precision()),
        number(macro().recall()),
        number(macro().f1()),
        right,
        wrong,
        missed);
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
