package org.pincite.indexer.reader.archive;

import static org.pincite.corpus.RejectionReason.DAMAGED;
import static org.pincite.corpus.RejectionReason.EMPTY;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads web archives (WARC): every page and document that was fetched with success, under the
/// address and with the time of its fetching. A visit that found the same bytes again is a further
/// place of the page, when that is in the same file, and else told. Redirects, error pages,
/// pictures and the like are counted.
public final class WebArchiveReader implements RecordReader {
  private final Members members;

  public WebArchiveReader(Members members) {
    this.members = members;
  }

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/warc");
  }

  @Override
  public boolean readsInPieces() {
    return true;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    try (Container container = members.open(source, limits, results, new Furniture.OfPages())) {
      RepeatVisits visits = RepeatVisits.in(source, limits, container);
      try (WarcReader records = new WarcReader(source.path())) {
        records.setLenient(true);
        var reading = new Reading(container, visits);
        for (var record = next(records); record.isPresent(); record = next(records)) {
          reading.read(record.get());
        }
      } catch (IllegalArgumentException e) {
        throw damaged(e);
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader records) throws RejectedFileException {
    try {
      return records.next();
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static RejectedFileException damaged(Exception cause) {
    return new RejectedFileException(
        DAMAGED, "it is damaged, or ends too early; only what stands before was read", cause);
  }

  private record Reading(Container container, RepeatVisits visits) {

    void read(WarcRecord record) throws IOException {
      switch (record) {
        case WarcResponse response -> readResponse(response);
        case WarcRevisit revisit -> readRevisit(revisit);
        case WarcTargetRecord other when isDocument(record) -> {
          String type = String.valueOf(record.contentType().base());
          if (!container.isLeftOut(type)) {
            container.read(Fetched.member(other, type, visits), record.body().stream());
            tellWhenCut(other);
          }
        }
        // What the archive says of itself and of how it asked is no document, nor a loss.
        default -> {}
      }
    }

    private static boolean isDocument(WarcRecord record) {
      return record.type().equals("resource") || record.type().equals("conversion");
    }

    private void readResponse(WarcResponse response) throws IOException {
      if (!String.valueOf(response.contentType().base()).equals("application/http")) {
        container.leaveOut("answers that are not of the web");
        return;
      }
      HttpResponse http;
      try {
        http = response.http();
      } catch (IOException | RuntimeException e) {
        container.reject(Fetched.target(response), DAMAGED, "the server's answer is damaged");
        return;
      }
      String type = typeOf(http);
      if (isSuccess(http.status()) && !container.isLeftOut(type)) {
        readPage(response, http, type);
      }
    }

    private void readPage(WarcResponse response, HttpResponse http, String type)
        throws IOException {
      InputStream content;
      try {
        content = Fetched.content(http);
      } catch (RejectedFileException e) {
        container.reject(Fetched.target(response), e.reason(), String.valueOf(e.getMessage()));
        return;
      } catch (IOException e) {
        container.reject(Fetched.target(response), DAMAGED, "its data is damaged");
        return;
      }
      container.read(Fetched.member(response, type, visits), content);
      tellWhenCut(response);
    }

    private boolean isSuccess(int status) {
      if (status >= 300 && status < 400) {
        container.leaveOut("redirects");
      } else if (status >= 400) {
        container.leaveOut("error pages");
      } else if (status != 200) {
        container.leaveOut("answers without a whole page");
      }
      return status == 200;
    }

    private void readRevisit(WarcRevisit revisit) throws IOException {
      if (visits.isResolved(revisit)) {
        container.leaveOut("repeat visits of what is in this file");
        return;
      }
      @Nullable HttpResponse http = null;
      try {
        http = revisit.http();
      } catch (IOException | RuntimeException e) {
        // A visit may be told without the answer's header.
      }
      if (http == null
          || http.status() == 304
          || (isSuccess(http.status()) && !container.isLeftOut(typeOf(http)))) {
        container.reject(
            Fetched.target(revisit),
            EMPTY,
            "this file holds only that it was unchanged since the visit of "
                + revisit.headers().first("WARC-Refers-To-Date").orElse("an earlier day")
                + ", and not the page");
      }
    }

    private void tellWhenCut(WarcTargetRecord record) throws RejectedFileException {
      if (record.headers().first("WARC-Truncated").isPresent()) {
        container.reject(
            Fetched.target(record), DAMAGED, "the archive holds only the beginning of it");
      }
    }

    private static String typeOf(HttpResponse http) {
      try {
        return String.valueOf(http.contentType().base());
      } catch (RuntimeException e) {
        // Servers say what they like; the content tells.
        return "application/octet-stream";
      }
    }
  }
}
