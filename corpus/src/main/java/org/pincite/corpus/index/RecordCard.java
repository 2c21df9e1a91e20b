package org.pincite.corpus.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a hit shows of its record.
///
/// @param id the record's id
/// @param type the code of its type
/// @param date ISO 8601 with the known precision; null when unknown
/// @param persons ids of the persons named, most mentioned first
/// @param places ids of the places named, most mentioned first
/// @param pages physical pages; null for a record without pages
/// @param passages how many passages it has
/// @param basedOn what the text summarises; null when the text is the source itself
/// @param language BCP 47 tag, `und` when not known
/// @param withdrawn whether its publisher withdrew it
/// @param unreadablePages how many of its pages have no text that could be searched
/// @param truncated whether its text ends before the document does
public record RecordCard(
    String id,
    String type,
    String title,
    @Nullable String publisher,
    @Nullable String date,
    List<String> persons,
    List<String> places,
    @Nullable Integer pages,
    int passages,
    @Nullable String url,
    @Nullable String basedOn,
    String language,
    boolean withdrawn,
    int unreadablePages,
    boolean truncated) {

  public RecordCard {
    persons = List.copyOf(persons);
    places = List.copyOf(places);
  }
}
