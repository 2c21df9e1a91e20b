package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.PrintedNumber;
import org.pincite.indexer.reader.PrintedNumber.Form;
import org.pincite.indexer.reader.word.WordParagraph.ListPlace;

/// The number of the paragraph that was read last, with the parts of it that were: 12, (a), (ii).
/// Not for several threads.
final class NumberPath {
  private static final int MOST = 7;

  /// What follows a part and stands further in than it is a part of that.
  private static final int DEEPER = 50;

  private final List<Step> steps = new ArrayList<>();

  boolean isEmpty() {
    return steps.isEmpty();
  }

  void clear() {
    steps.clear();
  }

  /// Begins a numbered paragraph.
  void begin(PrintedNumber number, @Nullable ListPlace list, int indent) {
    steps.clear();
    steps.add(new Step(number.core(), Map.of(), list, indent));
  }

  /// Whether a typed part goes on from those before it, or is a first one.
  boolean takesPart(PrintedNumber number) {
    Map<Form, Integer> readings = number.readings();
    return readings.containsValue(1) || steps.stream().anyMatch(step -> step.isBefore(readings));
  }

  /// Begins a part, in place of the one that it goes on from, or below what there is.
  void addPart(PrintedNumber number, @Nullable ListPlace list, int indent) {
    Map<Form, Integer> readings = number.readings();
    int at = Math.min(placeOf(readings, list), MOST);
    Map<Form, Integer> reading =
        at < steps.size() ? steps.get(at).readingAfter(readings) : first(readings);
    steps.subList(at, steps.size()).clear();
    steps.add(new Step(number.inBrackets(), reading, list, indent));
  }

  /// All steps, as cited; null when there is none.
  @Nullable String text() {
    return text(steps.size());
  }

  /// The number of the paragraph or of the part in which unnumbered text stands.
  @Nullable String textAt(int indent) {
    int count = steps.size();
    while (count > 1 && indent <= steps.get(count - 1).indent + DEEPER) {
      count--;
    }
    return text(count);
  }

  private @Nullable String text(int count) {
    if (count == 0) {
      return null;
    }
    var text = new StringBuilder();
    steps.subList(0, count).forEach(step -> text.append(step.text));
    return text.toString();
  }

  private int placeOf(Map<Form, Integer> readings, @Nullable ListPlace list) {
    for (int i = firstPart(); i < steps.size(); i++) {
      if (steps.get(i).isOfSameList(list)) {
        return i;
      }
    }
    if (!steps.isEmpty() && steps.getLast().isAbove(list)) {
      return steps.size();
    }
    for (int i = steps.size() - 1; i >= firstPart(); i--) {
      if (steps.get(i).isBefore(readings)) {
        return i;
      }
    }
    if (isFirstOfNewForm(readings)) {
      return steps.size();
    }
    for (int i = firstPart(); i < steps.size(); i++) {
      if (steps.get(i).countsLike(readings)) {
        return i;
      }
    }
    return steps.size();
  }

  /// Whether a number begins to count in a form that nothing above it has: `i` below `(a)`.
  private boolean isFirstOfNewForm(Map<Form, Integer> readings) {
    return readings.entrySet().stream()
        .filter(reading -> reading.getValue() == 1)
        .anyMatch(reading ->
            steps.stream().noneMatch(step -> step.readings.containsKey(reading.getKey())));
  }

  /// A paragraph's own number has no readings; without one, the first step is a part too.
  private int firstPart() {
    return !steps.isEmpty() && steps.getFirst().readings.isEmpty() ? 1 : 0;
  }

  private static Map<Form, Integer> first(Map<Form, Integer> readings) {
    return readings.entrySet().stream()
        .filter(reading -> reading.getValue() == 1)
        .findFirst()
        .map(reading -> Map.of(reading.getKey(), reading.getValue()))
        .orElse(readings);
  }

  private record Step(
      String text, Map<Form, Integer> readings, @Nullable ListPlace list, int indent) {

    boolean isBefore(Map<Form, Integer> next) {
      return readings.entrySet().stream()
          .anyMatch(reading -> next.getOrDefault(reading.getKey(), 0) == reading.getValue() + 1);
    }

    /// Letters that came in later (`za`) and inserted numbers count like those before them.
    boolean countsLike(Map<Form, Integer> next) {
      return readings.keySet().stream().anyMatch(next::containsKey);
    }

    /// Whether a part of this list and level, or of one above, takes the place of this one.
    boolean isOfSameList(@Nullable ListPlace next) {
      return list != null
          && next != null
          && list.list().equals(next.list())
          && next.level() <= list.level();
    }

    boolean isAbove(@Nullable ListPlace next) {
      return list != null
          && next != null
          && list.list().equals(next.list())
          && next.level() > list.level();
    }

    Map<Form, Integer> readingAfter(Map<Form, Integer> next) {
      for (Map.Entry<Form, Integer> reading : readings.entrySet()) {
        if (next.getOrDefault(reading.getKey(), 0) == reading.getValue() + 1) {
          return Map.of(reading.getKey(), reading.getValue() + 1);
        }
      }
      return first(next);
    }
  }
}
