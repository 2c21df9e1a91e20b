package org.pincite.search;

import java.io.IOException;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/// The time by which the query of the current thread must be done. Lucene asks for it from within
/// its readers, which several queries share; so it is bound to the thread, not to the reader.
final class Deadline implements QueryTimeout {
  private static final ScopedValue<Long> NANO_TIME = ScopedValue.newInstance();

  /// The question that a shared reader asks.
  static final QueryTimeout CURRENT = new Deadline();

  private Deadline() {}

  /// Does the work; within it the current query is over its time after so many milliseconds.
  static <T, X extends Exception> T within(long milliseconds, ScopedValue.CallableOp<T, X> work)
      throws X {
    return ScopedValue.where(NANO_TIME, System.nanoTime() + milliseconds * 1_000_000).call(work);
  }

  /// Works on the live generation for at most so many milliseconds.
  ///
  /// @throws QueryTimedOutException when the time was over
  static <T> T within(long milliseconds, LiveGeneration live, LiveGeneration.Work<T> work)
      throws IOException {
    try {
      return within(milliseconds, () -> live.with(work));
    } catch (ExitingReaderException e) {
      throw new QueryTimedOutException();
    }
  }

  /// To be asked in long loops in which Lucene does not ask.
  ///
  /// @throws QueryTimedOutException when the time of the current query is over
  static void check() {
    if (CURRENT.shouldExit()) {
      throw new QueryTimedOutException();
    }
  }

  /// Refuses to go on with half an answer.
  ///
  /// @throws QueryTimedOutException when a search ended because the time was over
  static void check(IndexSearcher searcher) {
    if (searcher.timedOut()) {
      throw new QueryTimedOutException();
    }
  }

  @Override
  public boolean shouldExit() {
    // Outside a query (while a generation is opened and warmed) there is all the time there is.
    return NANO_TIME.isBound() && System.nanoTime() - NANO_TIME.get() > 0;
  }
}
