package org.pincite.corpus.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why words in a text are taken for an entity.
public enum LinkRule {
  /// The entity's full name, or one of its further names.
  FULL_NAME("its full name or another listed name", 1),
  /// A title before a surname: "Ms Harman", "Lord Macdonald".
  TITLE_SURNAME("a title before the surname", 1),
  /// An office before a surname, held by that person at that time: "Home Secretary Smith".
  OFFICE_SURNAME("an office that the person held, before the surname", 1),
  /// The surname alone, after a fuller mention in the same section.
  SURNAME("the surname after a fuller mention in the same section", 1),
  /// The surname in a headline whose text names the person in full.
  HEADLINE_SURNAME("the surname in a headline, with a fuller mention in the text", 1),
  /// The person's name in that of a government: "the Hill administration".
  GOVERNMENT("the name of the government that the person led", 0.5),
  /// The office alone, which one person held at that time.
  OFFICE("the office, which the person held at that time", 1),
  /// A name that can mean several things, which something else in the record decides.
  CONTEXT("its name, which the rest of the record makes clear", 1),
  /// The place from which a report was sent, at the beginning of the text.
  DATELINE("the place from which the report was sent", 1),
  /// The name of a body that speaks of the place: "South Yorkshire Police".
  ORGANISATION("the name of an organisation of the place", 0.5);

  private final String description;
  private final double weight;

  LinkRule(String description, double weight) {
    this.description = description;
    this.weight = weight;
  }

  /// The name in addresses, answers and files, such as `full-name`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What people read: "linked by …".
  public String description() {
    return description;
  }

  /// How much such a mention counts when it is decided what a record is about; at most 1.
  public double weight() {
    return weight;
  }

  /// The rule of this code; empty when there is none.
  public static Optional<LinkRule> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }
}
