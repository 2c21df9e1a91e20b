package org.pincite.indexer.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Place;

/// The phrases by which the entries of places say what else a record says when it means them. Safe
/// for several threads.
final class PlaceHints {
  private final NameTrie<String> phrases;

  PlaceHints(AuthorityFile authority, WordNumbers numbers) {
    phrases = new NameTrie<>(numbers);
    for (Place place : authority.places()) {
      place.context().must().forEach(this::add);
      place.context().boost().forEach(this::add);
    }
  }

  private void add(String phrase) {
    phrases.add(phrase, phrase);
  }

  Found in(RecordText record) {
    return new Found(record);
  }

  /// The phrases in a record, which are looked for when they are first asked for.
  final class Found {
    private final RecordText record;
    private @Nullable Set<String> found;

    private Found(RecordText record) {
      this.record = record;
    }

    /// Whether the record says one of the phrases that the place demands, if it demands any.
    boolean allows(Place place) {
      return place.context().must().isEmpty() || hasAny(place.context().must());
    }

    /// Whether the record says one of the phrases that decide for the place.
    boolean decidesFor(Place place) {
      return !place.context().boost().isEmpty() && hasAny(place.context().boost());
    }

    private boolean hasAny(List<String> wanted) {
      Set<String> known = found;
      if (known == null) {
        known = new HashSet<>();
        for (TextUnit unit : record.units().toList()) {
          read(unit, known);
        }
        found = known;
      }
      return wanted.stream().anyMatch(known::contains);
    }

    private void read(TextUnit unit, Set<String> into) {
      for (int i = 0; i < unit.tokens().size(); i++) {
        var match = phrases.longest(unit.tokens(), i);
        if (match != null) {
          into.addAll(match.values());
        }
      }
    }
  }
}
