package org.pincite.evaluation;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublicRecord;

/// How well one page was read.
///
/// @param words of the body, compared word by word
/// @param shingles of the body, compared by runs of four words, which the order of words changes
/// @param title whether it is exactly the expected one; null when none is expected
/// @param date whether it is the expected day; null when none is expected
/// @param authors whether they are exactly the expected ones; null when none are expected
/// @param bytes the size of the page
/// @param problem why it was rejected; null when it was read
record PageScore(
    String file,
    Agreement words,
    Agreement shingles,
    @Nullable Boolean title,
    @Nullable Boolean date,
    @Nullable Boolean authors,
    long bytes,
    @Nullable String problem) {

  static PageScore of(ExpectedPage expected, PageReading reading) {
    PublicRecord record = reading.record();
    return new PageScore(
        expected.file(),
        Agreement.between(
            TokenCounts.ofWords(reading.text()), TokenCounts.ofWords(expected.body())),
        Agreement.between(
            TokenCounts.ofShingles(reading.text()), TokenCounts.ofShingles(expected.body())),
        same(expected.title(), record == null ? null : PassageText.folded(record.title())),
        same(expected.published(), record == null ? null : record.published().iso().orElse(null)),
        same(expected.authors(), record == null ? null : record.authors()),
        reading.bytes(),
        reading.problem());
  }

  private static @Nullable Boolean same(@Nullable Object expected, @Nullable Object read) {
    return expected == null ? null : expected.equals(read);
  }
}
