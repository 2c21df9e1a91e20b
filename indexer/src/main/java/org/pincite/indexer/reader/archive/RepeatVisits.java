package org.pincite.indexer.reader.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.pincite.corpus.Provenance;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.SourceFile;

/// Which visits of a web archive found what an earlier visit had brought, found out before it is
/// read: the first visit is read, and its record names the addresses of the others.
final class RepeatVisits {
  private final Map<String, String> idsByKey = new HashMap<>();
  private final Map<String, Set<String>> addressesById = new HashMap<>();
  private final Set<String> resolved = new HashSet<>();
  private final String place;

  private RepeatVisits(SourceFile archive) {
    this.place = archive.collection() + "/" + archive.relativePath() + Provenance.IN;
  }

  /// Goes through an archive without reading its pages, as far as it is not damaged.
  ///
  /// @param container that it is opened as
  static RepeatVisits in(SourceFile archive, ReadLimits limits, Container container) {
    var visits = new RepeatVisits(archive);
    var revisits = new ArrayList<Visit>();
    int most = 2 * limits.unpacking().members();
    try (WarcReader records = new WarcReader(archive.path())) {
      records.setLenient(true);
      for (var record = records.next();
          record.isPresent() && visits.addressesById.size() + revisits.size() < most;
          record = records.next()) {
        container.step();
        switch (record.get()) {
          case WarcResponse response -> visits.addFirst(response);
          case WarcRevisit revisit -> revisits.add(Visit.of(revisit));
          default -> {}
        }
      }
    } catch (IOException e) {
      // Whoever reads the pages comes to the same damage, and tells.
    } catch (RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
    }
    revisits.forEach(visits::resolve);
    return visits;
  }

  /// Further places of a page, as `collection/path`.
  List<String> of(WarcTargetRecord record) {
    Set<String> addresses = addressesById.getOrDefault(id(record), Set.of());
    return addresses.stream()
        .filter(address -> !address.equals(Fetched.target(record)))
        .map(address -> place + MemberLabels.clean(address))
        .toList();
  }

  /// Whether the page that a visit refers to is in the archive.
  boolean isResolved(WarcRevisit revisit) {
    return resolved.contains(id(revisit));
  }

  private void addFirst(WarcResponse response) {
    String id = id(response);
    addressesById.put(id, new LinkedHashSet<>());
    idsByKey.putIfAbsent(id, id);
    header(response, "WARC-Payload-Digest").ifPresent(digest -> idsByKey.putIfAbsent(digest, id));
    header(response, "WARC-Date")
        .ifPresent(date -> idsByKey.putIfAbsent(date + " " + Fetched.target(response), id));
  }

  private void resolve(Visit visit) {
    String first =
        visit.keys.stream().map(idsByKey::get).filter(Objects::nonNull).findFirst().orElse(null);
    if (first != null) {
      addressesById.getOrDefault(first, new HashSet<>()).add(visit.address);
      resolved.add(visit.id);
    }
  }

  private static String id(WarcRecord record) {
    return header(record, "WARC-Record-ID").orElse("");
  }

  private static Optional<String> header(WarcRecord record, String name) {
    return record.headers().first(name).map(String::strip);
  }

  /// @param keys by which the first visit can be found, the surest first
  private record Visit(String id, String address, List<String> keys) {

    static Visit of(WarcRevisit revisit) {
      @Nullable String address = header(revisit, "WARC-Refers-To-Target-URI").orElse(null);
      Optional<String> dated =
          header(revisit, "WARC-Refers-To-Date").map(date -> date + " " + address);
      return new Visit(
          RepeatVisits.id(revisit),
          Fetched.target(revisit),
          Stream.of(
                  header(revisit, "WARC-Refers-To"), dated, header(revisit, "WARC-Payload-Digest"))
              .flatMap(Optional::stream)
              .toList());
    }
  }
}
