package org.pincite.evaluation.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.link.EntityCounts;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.link.RecordLinker;

/// Links the labelled texts and compares. Whole records are linked, as in the product, and the
/// links in the title and in the labelled section are compared.
public final class GoldMeasurement {
  private final AuthorityFile authority;
  private final RecordLinker linker;
  private final LinkSample sample;
  private final Mistakes mistakes = new Mistakes();
  private final LinkScores persons = new LinkScores("persons");
  private final LinkScores personsAbout = new LinkScores("persons, about");
  private final LinkScores places = new LinkScores("places");
  private final LinkScores placesAbout = new LinkScores("places, about");

  /// @param authority whom and what to link; labels of others are not counted
  /// @param sample to which all links of the labelled texts are offered
  public GoldMeasurement(AuthorityFile authority, LinkSample sample) {
    this.authority = authority;
    this.linker = new RecordLinker(authority, LinkSettings.standard());
    this.sample = sample;
  }

  /// Measures all texts of a file.
  ///
  /// @param corpus the folder below which the records lie that the file names
  /// @return how many texts there are
  /// @throws org.pincite.evaluation.BadExpectationException when the file makes no sense
  public int measure(Path gold, Path corpus) throws IOException {
    List<GoldText> texts = GoldFile.in(gold);
    for (GoldText text : texts) {
      measure(text, GoldRecord.of(text, corpus));
    }
    return texts.size();
  }

  private void measure(GoldText text, GoldRecord gold) {
    LinkedRecord whole = linker.link(gold.record(), gold.passages()).record();
    List<LinkedPassage> labelled =
        whole.passages().stream()
            .filter(passage -> gold.isLabelled().test(passage.passage()))
            .toList();
    var linked = new LinkedRecord(whole.record(), whole.title(), labelled, whole.signature());
    sample.offer(text.id(), linked);
    var namedPersons = EntityCounts.of(linked, "p:", authority.placeTree());
    var namedPlaces = EntityCounts.of(linked, "l:", authority.placeTree());
    Predicate<String> isPerson = id -> authority.person(id).isPresent();
    Predicate<String> isPlace = id -> authority.place(id).isPresent();
    List<GoldText.Label> ofPersons = present(text.persons());
    List<GoldText.Label> ofPlaces = present(text.places());
    compare(
        new Case(text.id(), persons, "person", linked),
        GoldText.mentioned(ofPersons, isPerson),
        Set.copyOf(namedPersons.named()));
    compare(
        new Case(text.id(), personsAbout, "person, about", linked),
        GoldText.about(ofPersons, isPerson),
        Set.copyOf(namedPersons.about()));
    compare(
        new Case(text.id(), places, "place", linked),
        GoldText.mentioned(ofPlaces, isPlace),
        Set.copyOf(namedPlaces.named()));
    compare(
        new Case(text.id(), placesAbout, "place, about", linked),
        GoldText.about(ofPlaces, isPlace),
        DirectMentions.about(linked, "l:"));
  }

  private void compare(Case text, Expectation expectation, Set<String> answer) {
    Expectation.Outcome outcome = expectation.compared(answer);
    text.scores.add(outcome);
    mistakes.add(text.id, text.kind, outcome, text.record);
  }

  /// Labels by the ids under which they are listed now.
  private List<GoldText.Label> present(List<GoldText.Label> labels) {
    return labels.stream()
        .map(label ->
            new GoldText.Label(authority.presentId(label.id()), label.about(), label.optional()))
        .toList();
  }

  public List<LinkScores> scores() {
    return List.of(persons, personsAbout, places, placesAbout);
  }

  public Mistakes mistakes() {
    return mistakes;
  }

  private record Case(String id, LinkScores scores, String kind, LinkedRecord record) {}
}
