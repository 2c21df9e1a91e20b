package org.pincite.indexer.authority;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.RecordCard;
import org.pincite.corpus.index.StoredRecords;
import org.pincite.indexer.correction.CorrectionTarget;

/// In how many records of which publisher an entity is named.
final class PublicationLinks {
  private static final int MOST_SHOWN = 20;

  private final Map<String, Integer> records = new TreeMap<>();

  private PublicationLinks() {}

  static PublicationLinks of(String entity, StoredRecords stored) throws IOException {
    var links = new PublicationLinks();
    stored.eachCard(card -> links.add(card, entity));
    return links;
  }

  private void add(RecordCard card, String entity) {
    @Nullable String publisher = card.publisher();
    if (publisher != null && (card.persons().contains(entity) || card.places().contains(entity))) {
      records.merge(publisher, 1, Integer::sum);
    }
  }

  /// The name by which a publisher names the entity in the index; empty when it does not.
  Optional<String> name(String publisher) {
    String key = CorrectionTarget.publisherKey(publisher);
    return records.keySet().stream()
        .filter(name -> CorrectionTarget.publisherKey(name).equals(key))
        .findFirst();
  }

  /// In how many records of a publisher it is named.
  int records(String publisher) {
    String key = CorrectionTarget.publisherKey(publisher);
    return records.entrySet().stream()
        .filter(entry -> CorrectionTarget.publisherKey(entry.getKey()).equals(key))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /// The publishers that name it.
  String shown() {
    return records.isEmpty()
        ? "no publisher does"
        : records.entrySet().stream()
            .limit(MOST_SHOWN)
            .map(entry -> "  " + ShownText.of(entry.getKey()) + " (" + entry.getValue() + ")")
            .collect(Collectors.joining("\n", "these do:\n", ""));
  }
}
