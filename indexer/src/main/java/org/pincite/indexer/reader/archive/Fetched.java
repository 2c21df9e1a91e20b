package org.pincite.indexer.reader.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.RejectedFileException;

/// What was fetched from an address.
final class Fetched {

  private Fetched() {}

  /// @param type as the server called it, which only decides between types that look alike
  static Member member(WarcTargetRecord record, String type, RepeatVisits visits) {
    String target = target(record);
    return Member.named(target)
        .called(fileName(target, type))
        .fetched(DescriptionParser.webAddress(target), time(record))
        .alsoAt(visits.of(record));
  }

  /// The address; empty when the archive does not state it.
  static String target(WarcTargetRecord record) {
    String target = record.target();
    return target == null ? "" : target;
  }

  /// The body of an answer as a browser would have it. Some archives keep it unpacked, and the
  /// header as it was.
  ///
  /// @throws RejectedFileException when it is packed by an unknown method
  static InputStream content(HttpResponse http) throws IOException {
    var body = new BufferedInputStream(http.body().stream());
    String packing =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return switch (packing) {
      case "", "identity", "none", "utf-8" -> body;
      case "gzip", "x-gzip" -> isGzip(body) ? new GZIPInputStream(body) : body;
      case "deflate" -> isZlib(body) ? new InflaterInputStream(body) : body;
      default ->
          throw new RejectedFileException(
              RejectionReason.UNSUPPORTED_TYPE, "it is packed by a method that cannot be unpacked");
    };
  }

  private static @Nullable Instant time(WarcRecord record) {
    try {
      return record.date();
    } catch (RuntimeException e) {
      return null;
    }
  }

  /// The end of an address says less than what the server called it: `/story.php` is a page.
  private static String fileName(String target, String type) {
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> "page.html";
      case "application/pdf" -> "document.pdf";
      case "text/plain" -> "text.txt";
      default -> {
        String path = target.replaceFirst("[?#].*", "");
        yield path.substring(path.lastIndexOf('/') + 1);
      }
    };
  }

  private static boolean isGzip(BufferedInputStream body) throws IOException {
    int[] start = start(body);
    return start[0] == 0x1f && start[1] == 0x8b;
  }

  private static boolean isZlib(BufferedInputStream body) throws IOException {
    int[] start = start(body);
    return (start[0] & 0x0f) == 8 && start[1] >= 0 && ((start[0] << 8) + start[1]) % 31 == 0;
  }

  private static int[] start(BufferedInputStream body) throws IOException {
    body.mark(2);
    int[] start = {body.read(), body.read()};
    body.reset();
    return start;
  }
}
