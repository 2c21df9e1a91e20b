package org.pincite.indexer;

import java.util.Locale;
import java.util.Map;

/// No file of the sources could be made a record, so nothing was published.
public final class NothingReadException extends Exception {
  private static final long serialVersionUID = 1L;

  NothingReadException(int files, Map<String, Integer> rejections) {
    super(
        files == 0
            ? "there are no files to index"
            : String.format(
                Locale.ROOT,
                "none of %d files could be read (%s); nothing was published",
                files,
                rejections));
  }
}
