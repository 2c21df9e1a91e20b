package org.pincite.evaluation.links;

import java.util.LinkedHashSet;
import java.util.Set;

/// What a text should be linked to.
///
/// @param required what has to be linked
/// @param optional what may be linked, or not, without a mistake
public record Expectation(Set<String> required, Set<String> optional) {
  public Expectation {
    required = Set.copyOf(required);
    optional = Set.copyOf(optional);
  }

  /// Nothing is optional.
  public static Expectation of(Set<String> required) {
    return new Expectation(required, Set.of());
  }

  /// What came of a text.
  ///
  /// @param answer what it was linked to
  public Outcome compared(Set<String> answer) {
    var right = new LinkedHashSet<String>();
    var wrong = new LinkedHashSet<String>();
    for (String id : answer) {
      if (required.contains(id)) {
        right.add(id);
      } else if (!optional.contains(id)) {
        wrong.add(id);
      }
    }
    var missed = new LinkedHashSet<>(required);
    missed.removeAll(right);
    return new Outcome(right, wrong, missed);
  }

  /// What came of comparing a text.
  ///
  /// @param right what was linked and is required
  /// @param wrong what was linked and should not have been
  /// @param missed what is required and was not linked
  public record Outcome(Set<String> right, Set<String> wrong, Set<String> missed) {
    /// Whether nothing was expected and nothing linked, so that there is nothing to judge.
    public boolean isEmpty() {
      return right.isEmpty() && wrong.isEmpty() && missed.isEmpty();
    }
  }
}
