package org.pincite.indexer.link;

import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.link.LinkRule;

/// Links the names of listed places, in what persons left of the text. Safe for several threads.
final class PlaceLinking {
  private final NameTrie<Name> names = new NameTrie<>();

  PlaceLinking(AuthorityFile authority) {
    for (Place place : authority.places()) {
      names.add(place.name(), new Name(place, !place.ambiguous() && !place.stop()));
      for (Alias alias : place.aliases()) {
        names.add(alias.text(), new Name(place, true));
      }
      place.context().not().forEach(phrase -> names.add(phrase, new Name(place, false)));
    }
  }

  void link(RecordText record, LinkNotes.Builder notes) {
    record.units().forEach(this::link);
  }

  private void link(TextUnit unit) {
    int i = 0;
    while (i < unit.tokens().size()) {
      var match = unit.isUsedUp(i) ? null : names.longest(unit.tokens(), i);
      if (match == null) {
        i++;
        continue;
      }
      Name name = match.values().getFirst();
      if (match.values().size() == 1 && name.isEvidence && !unit.isUsedUp(i, match.end())) {
        unit.link(name.place.id(), LinkRule.FULL_NAME, i, match.end());
      }
      i = match.end();
    }
  }

  private record Name(Place place, boolean isEvidence) {}
}
