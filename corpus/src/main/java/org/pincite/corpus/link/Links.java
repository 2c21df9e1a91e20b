package org.pincite.corpus.link;

import java.util.List;

/// What was found in one text, a title or a passage.
///
/// @param mentions in the order of the text; a body's name may be several at one place
/// @param years in the order of the text
public record Links(List<Mention> mentions, List<YearMention> years) {
  private static final Links NONE = new Links(List.of(), List.of());

  public Links {
    mentions = List.copyOf(mentions);
    years = List.copyOf(years);
  }

  /// Nothing was found.
  public static Links none() {
    return NONE;
  }

  /// Whether there is no mention of anything.
  public boolean foundNothing() {
    return mentions.isEmpty() && years.isEmpty();
  }
}
