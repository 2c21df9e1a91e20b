package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Links;
import org.pincite.indexer.year.YearMentions;

/// Finds the listed persons and places that a record names, and the years of which it speaks:
/// persons first, then places in what is left of the text, then years. Safe for several threads.
public final class RecordLinker {
  private final WordNumbers numbers = new WordNumbers();
  private final PersonLinking persons;
  private final PlaceLinking places;
  private final YearMentions years = new YearMentions();

  /// Prepares the names of an authority file.
  ///
  /// @param authority whom and what to find
  public RecordLinker(AuthorityFile authority, LinkSettings settings) {
    this.persons = new PersonLinking(authority, settings, numbers);
    this.places = new PlaceLinking(authority, numbers);
  }

  /// Links a record's title and passages.
  ///
  /// @param passages in reading order, at least one
  public Linking link(PublicRecord record, List<Passage> passages) {
    var text = RecordText.of(record, passages, numbers);
    var notes = new LinkNotes.Builder();
    persons.link(text, notes);
    places.link(text, notes);
    OptionalInt published = record.published().year();
    var linked = new ArrayList<LinkedPassage>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      linked.add(
          new LinkedPassage(
              passage, text.passages().get(i).mentions(), years.in(passage.text(), published)));
    }
    var title = new Links(text.title().mentions(), years.in(record.title(), published));
    return new Linking(new LinkedRecord(record, title, linked), notes.build());
  }

  /// A record with its links.
  ///
  /// @param notes for the curator of the authority files
  public record Linking(LinkedRecord record, LinkNotes notes) {}
}
