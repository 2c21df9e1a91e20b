package org.pincite.evaluation.links;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A text that was labelled by reading: a line of `links.jsonl`.
///
/// @param own the text, where it was written for the file; null when it is a section of a record
/// @param section where the text lies in the sample; null when it was written for the file
record GoldText(
    String id,
    @Nullable OwnText own,
    @Nullable Section section,
    List<Label> persons,
    List<Label> places) {

  GoldText {
    persons = List.copyOf(persons);
    places = List.copyOf(places);
    if ((own == null) == (section == null)) {
      throw new IllegalArgumentException("a text is its own, or a section of a record");
    }
  }

  /// A text that was written for the file.
  ///
  /// @param published an ISO date; null when none is stated
  /// @param type the code of a type of record
  /// @param passages of which one that begins with `## ` is a heading
  record OwnText(String title, @Nullable String published, String type, List<String> passages) {
    OwnText {
      passages = List.copyOf(passages);
    }
  }

  /// @param file the path of the record below the folder of the sample
  /// @param heading null for what stands before the first heading
  record Section(String file, @Nullable String heading) {}

  /// Somebody or something that the text names.
  ///
  /// @param about whether in the title or named twice; null where both answers are right
  /// @param optional whether it is no mistake not to link it
  record Label(String id, @Nullable Boolean about, boolean optional) {
    boolean isAbout() {
      return about != null && about;
    }
  }

  /// What should be linked at all, among what is listed.
  static Expectation mentioned(List<Label> labels, Predicate<String> listed) {
    return expectation(
        labels.stream().filter(label -> listed.test(label.id())).toList(),
        label -> !label.optional(),
        Label::optional);
  }

  /// What the text should be found to be about, among what is listed.
  static Expectation about(List<Label> labels, Predicate<String> listed) {
    return expectation(
        labels.stream().filter(label -> listed.test(label.id())).toList(),
        label -> label.isAbout() && !label.optional(),
        label -> label.optional() || label.about() == null);
  }

  private static Expectation expectation(
      List<Label> labels, Predicate<Label> required, Predicate<Label> optional) {
    return new Expectation(
        labels.stream().filter(required).map(Label::id).collect(Collectors.toSet()),
        labels.stream().filter(optional).map(Label::id).collect(Collectors.toSet()));
  }
}
