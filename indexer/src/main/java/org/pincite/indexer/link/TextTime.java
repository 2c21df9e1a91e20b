package org.pincite.indexer.link;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.authority.Role;
import org.pincite.corpus.authority.Term;

/// The time in which a record was written, and of which a sentence in it speaks.
final class TextTime {
  /// How far a sentence is searched for years, in tokens each way.
  private static final int SENTENCE = 40;

  private final @Nullable LocalDate first;
  private final @Nullable LocalDate last;
  private final boolean looksBack;

  private TextTime(@Nullable LocalDate first, @Nullable LocalDate last, boolean looksBack) {
    this.first = first;
    this.last = last;
    this.looksBack = looksBack;
  }

  static TextTime of(PublicRecord record) {
    PublishedDate published = record.published();
    LocalDate day = published.firstDay();
    // News speaks of the office holders of its day; reports and debates also of earlier ones.
    boolean looksBack = record.type() != RecordType.ARTICLE;
    return new TextTime(day, day == null ? null : lastDay(published, day), looksBack);
  }

  private static LocalDate lastDay(PublishedDate published, LocalDate day) {
    return switch (published.precision()) {
      case DAY, UNKNOWN -> day;
      case MONTH -> day.plusMonths(1).minusDays(1);
      case YEAR -> day.plusYears(1).minusDays(1);
    };
  }

  /// How well something fits the time of a text; the later, the better.
  enum Fit {
    /// It was not then.
    NOT,
    /// It was before, and the text may look back.
    BEFORE,
    /// It was within a year, or the time of the text is not known.
    NEAR,
    /// It was when the text was written.
    THEN,
    /// It was in a year that the sentence states.
    STATED
  }

  /// Whether a name may have been borne when the text was written.
  boolean mayKnow(Term term) {
    return last == null || term.from() == null || !term.from().firstDay().isAfter(last);
  }

  /// Whether a name was borne when the text was written, or that is not known.
  boolean touches(Term term) {
    return first == null || last == null || term.touches(first, last);
  }

  /// How well a role fits the time of which a name's sentence speaks.
  Fit fit(Role role, NameSpan span) {
    return fit(role.term(), span.unit().tokens(), span.from(), span.title().isPast());
  }

  /// How well a term fits the time of which the sentence around a token speaks.
  ///
  /// @param past whether the text says that it was before
  Fit fit(Term term, Tokens tokens, int token, boolean past) {
    if (sentenceIsIn(term, tokens, token)) {
      return Fit.STATED;
    }
    if (first == null || last == null) {
      return Fit.NEAR;
    }
    if (!past && term.touches(first, last)) {
      return Fit.THEN;
    }
    if (term.touches(first.minusYears(1), last.plusYears(1))) {
      return Fit.NEAR;
    }
    return (past || looksBack) && mayKnow(term) ? Fit.BEFORE : Fit.NOT;
  }

  private static boolean sentenceIsIn(Term term, Tokens tokens, int token) {
    return (term.from() != null || term.to() != null)
        && anyYear(
            tokens,
            token,
            year -> term.touches(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  private static boolean anyYear(Tokens tokens, int token, IntPredicate test) {
    int last = Math.min(tokens.size(), token + SENTENCE);
    for (int i = token; i < last && !tokens.word(i).equals("."); i++) {
      if (isYear(tokens.word(i)) && test.test(Integer.parseInt(tokens.word(i)))) {
        return true;
      }
    }
    int first = Math.max(0, token - SENTENCE);
    for (int i = token - 1; i >= first && !tokens.word(i).equals("."); i--) {
      if (isYear(tokens.word(i)) && test.test(Integer.parseInt(tokens.word(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && isDigit(word.charAt(2))
        && isDigit(word.charAt(3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Whether a term has a year that the sentence around a token states, or where it states none,
  /// the time of the text.
  boolean isThen(Term term, Tokens tokens, int token) {
    if (anyYear(tokens, token, year -> true)) {
      return sentenceIsIn(term, tokens, token);
    }
    return first != null && last != null && term.touches(first, last);
  }

  /// Whether the time of the text is known.
  boolean isKnown() {
    return first != null;
  }
}
