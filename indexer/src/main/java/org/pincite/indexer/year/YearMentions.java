package org.pincite.indexer.year;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.link.YearMention;
import org.pincite.corpus.link.YearMention.Kind;
import org.pincite.indexer.year.Unit.Form;

/// Finds the years that English text mentions: "in 2012", "between 1997 and 2013", "2012/13", "the
/// late 1990s", "since 2008". Numbers that are no years are left out: those of statutes, cases,
/// pages, money, counts, clock times and addresses.
///
/// It goes once over the text and looks a few words around each number of four digits, so that it
/// takes time in proportion to the text, whatever stands in it. Safe for several threads.
public final class YearMentions {
  /// In texts without a date, years of two digits are taken to be not later.
  private static final int DEFAULT_PUBLISHED = 2025;

  /// The years of a text, in its order and not overlapping.
  ///
  /// @param yearPublished the end of "since 2008"; without it that is the point 2008
  public List<YearMention> in(String text, OptionalInt yearPublished) {
    return new Pass(text, yearPublished).mentions();
  }

  /// One reading of one text.
  private static final class Pass {
    private final String text;
    private final OptionalInt published;
    private final Surroundings surroundings;
    private final Units units;
    private final Spans spans;
    private final OpenEnds openEnds;
    private final Exclusions exclusions;
    private final WordDecades wordDecades;
    private final List<YearMention> found = new ArrayList<>();

    Pass(String text, OptionalInt published) {
      this.text = text;
      this.published = published;
      surroundings = new Surroundings(text);
      units =
          new Units(
              surroundings, new ShortYears(surroundings, published.orElse(DEFAULT_PUBLISHED)));
      spans = new Spans(surroundings, units);
      openEnds = new OpenEnds(surroundings);
      exclusions = new Exclusions(surroundings);
      wordDecades = new WordDecades(text, surroundings);
    }

    List<YearMention> mentions() {
      int i = 0;
      Unit words = wordDecades.next(0);
      while (i < text.length()) {
        if (words != null && i >= words.end()) {
          // Digits never reach into it: only a span before it may have taken it.
          words = wordDecades.next(i);
        }
        if (words != null && i == words.start()) {
          i = read(words);
        } else if (Marks.isDigit(text.charAt(i))) {
          Unit unit = units.at(i);
          i = unit == null ? surroundings.digitsEnd(i) : read(unit);
        } else {
          i++;
        }
      }
      return List.copyOf(found);
    }

    /// Reads what begins with a unit, and returns the place after it.
    private int read(Unit unit) {
      Unit second = spans.second(unit);
      Unit whole = second == null ? unit : unit.through(second);
      if (exclusions.excludes(whole, unit)) {
        return exclusions.end(whole);
      }
      add(whole, second);
      return whole.end();
    }

    private void add(Unit whole, @Nullable Unit second) {
      if (second == null && openEnds.isBeginning(whole)) {
        int last = published.orElse(whole.last());
        boolean known = published.isPresent() && last >= whole.first();
        if (known || whole.form() == Form.NUMBER || whole.form() == Form.DATED) {
          Kind kind = known ? Kind.SINCE : whole.kind();
          found.add(
              new YearMention(
                  kind, whole.first(), known ? last : whole.last(), whole.start(), whole.end()));
          return;
        }
      }
      found.add(
          new YearMention(whole.kind(), whole.first(), whole.last(), whole.start(), whole.end()));
    }
  }
}
