package org.pincite.evaluation.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;

/// What was linked wrongly and what was missed, a line each, for people.
public final class Mistakes {
  private static final int SURFACES = 3;

  private final BiPredicate<String, String> gives;
  private final List<String> lines = new ArrayList<>();

  /// Of answers that are the entities linked.
  public Mistakes() {
    this(String::equals);
  }

  /// Of answers that are made of the entities linked.
  ///
  /// @param gives whether a link to an entity, the first, gives an answer, the second
  public Mistakes(BiPredicate<String, String> gives) {
    this.gives = gives;
  }

  /// Adds those of one text.
  ///
  /// @param where the text is, for people
  /// @param kind what was measured
  /// @param record the text with its links, from which a wrong link's surface and rule are shown
  public void add(String where, String kind, Expectation.Outcome outcome, LinkedRecord record) {
    outcome.wrong().forEach(id -> lines.add(line(where, kind, "wrong", id) + surfaces(id, record)));
    outcome.missed().forEach(id -> lines.add(line(where, kind, "missed", id)));
  }

  private static String line(String where, String kind, String what, String id) {
    return String.format(Locale.ROOT, "%s  %s  %s  %s", PassageText.folded(where), kind, what, id);
  }

  private String surfaces(String id, LinkedRecord record) {
    String title = record.record().title();
    String shown =
        Stream.concat(
                shown(id, title, record.title().mentions()),
                record.passages().stream()
                    .flatMap(passage -> shown(id, passage.passage().text(), passage.mentions())))
            .distinct()
            .limit(SURFACES)
            .collect(Collectors.joining(", "));
    return shown.isEmpty() ? "" : "  (" + PassageText.folded(shown) + ")";
  }

  private Stream<String> shown(String id, String text, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> gives.test(mention.entity(), id))
        .map(mention ->
            mention.rule().code() + ": " + text.substring(mention.start(), mention.end()));
  }

  /// The lines, in the order in which they were added.
  public String text() {
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }
}
