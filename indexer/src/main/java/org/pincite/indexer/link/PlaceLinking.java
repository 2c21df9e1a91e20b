package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.link.LinkRule;

/// Links the names of listed places, in what persons left of the text. Safe for several threads.
///
/// First all names of a record are found and those of persons and streets set aside
/// ([PlaceReading]). Then names that can mean one place only are linked, and then, by what these
/// say, the others ([PlaceChoice]).
final class PlaceLinking {
  /// What is linked in one round may decide about others in the next.
  private static final int ROUNDS = 2;

  private final AuthorityFile authority;
  private final PlaceScan scan;
  private final PlaceHints hints;
  private final PersonSigns persons = new PersonSigns();
  private final BodyNames bodies = new BodyNames();
  private final WordList speech = WordList.ofFile("speech-words.txt");

  PlaceLinking(AuthorityFile authority, WordNumbers numbers) {
    this.authority = authority;
    this.scan = new PlaceScan(new PlaceNames(authority, numbers), authority.placeTree());
    this.hints = new PlaceHints(authority, numbers);
  }

  void link(RecordText record, LinkNotes.Builder notes) {
    var surnames = new SurnamesSeen(speech);
    var reading = new PlaceReading(persons, bodies, authority, surnames);
    read(record, reading);
    if (!reading.open().isEmpty() || !reading.listedBodies().isEmpty()) {
      new Work(record, hints.in(record), surnames).link(reading, notes);
    }
  }

  private void read(RecordText record, PlaceReading reading) {
    reading.read(scan.matches(record.title(), 0, 0), 0);
    int position = record.title().tokens().size();
    for (int i = 0; i < record.passages().size(); i++) {
      TextUnit unit = record.passages().get(i);
      int dateline = Dateline.end(unit, i);
      reading.read(scan.matches(unit, position, dateline), dateline);
      position += unit.tokens().size();
    }
  }

  /// The names of one record.
  private final class Work {
    private final PlaceHints.Found hints;
    private final SurnamesSeen surnames;
    private final PlaceEvidence evidence = new PlaceEvidence(authority);
    private final RepeatedNames repeated = new RepeatedNames();
    private final SmallWords words;

    Work(RecordText record, PlaceHints.Found hints, SurnamesSeen surnames) {
      this.words = new SmallWords(record);
      this.hints = hints;
      this.surnames = surnames;
    }

    void link(PlaceReading reading, LinkNotes.Builder notes) {
      reading.listedBodies().forEach(this::linkBody);
      var pending = new ArrayList<OpenName>();
      for (OpenName name : reading.open()) {
        linkPlain(name, pending);
      }
      var choice = new PlaceChoice(authority, evidence, hints, repeated);
      pending.forEach(repeated::add);
      for (int round = 0; round < ROUNDS; round++) {
        pending.removeIf(name -> linkChosen(name, choice));
      }
      note(pending, notes);
    }

    private void linkBody(PlaceMatch match) {
      for (String id : Objects.requireNonNull(match.body()).covers()) {
        authority.place(id).ifPresent(place -> evidence.add(place, match.position()));
        match
            .unit()
            .link(authority.presentId(id), LinkRule.ORGANISATION, match.from(), match.end());
      }
    }

    private void linkPlain(OpenName name, List<OpenName> pending) {
      var places = name.places().stream().filter(called -> hints.allows(called.place())).toList();
      boolean isSurname =
          !name.inDateline()
              && name.body() == null
              && surnames.isSurname(name.match(), name.usual() == null, name.footing());
      if (places.isEmpty() || isSurname) {
        return;
      }
      OpenName allowed = name.withPlaces(places);
      boolean isNoWord =
          allowed.kind() == OpenName.Kind.WORD && !words.has(name.match().onlyWord());
      if (allowed.isPlain() || (isNoWord && allowed.withoutDoubt().isPlain())) {
        LinkRule rule = name.body() == null ? LinkRule.FULL_NAME : LinkRule.ORGANISATION;
        link(allowed, new PlaceChoice.Choice(places.getFirst().place(), rule));
      } else {
        pending.add(allowed);
      }
    }

    private boolean linkChosen(OpenName name, PlaceChoice choice) {
      var chosen = choice.of(name);
      chosen.ifPresent(found -> link(name, found));
      return chosen.isPresent();
    }

    private void link(OpenName name, PlaceChoice.Choice choice) {
      TextUnit unit = name.match().unit();
      boolean isFree = !unit.isUsedUp(name.from(), name.end());
      int from = isFree ? name.from() : name.match().from();
      int end = isFree ? name.end() : name.match().end();
      unit.link(choice.place().id(), choice.rule(), from, end);
      repeated.addLinked(name);
      evidence.add(choice.place(), name.match().position());
    }
  }

  private static void note(List<OpenName> left, LinkNotes.Builder notes) {
    var noted = new HashSet<String>();
    for (OpenName name : left) {
      String surface = name.match().surface();
      if (isOfInterest(name) && noted.add(surface)) {
        var ids = name.places().stream().map(called -> called.place()).map(Place::id).toList();
        String reason =
            ids.size() > 1
                ? "several places have this name"
                : "the name is also something else, and nothing speaks for the place";
        notes.ambiguous(surface, ids, reason);
      }
    }
  }

  /// Everyday words are of interest only where a place may stand.
  private static boolean isOfInterest(OpenName name) {
    return name.footing() != Footing.NONE
        || name.places().stream().noneMatch(called -> called.place().stop());
  }
}
