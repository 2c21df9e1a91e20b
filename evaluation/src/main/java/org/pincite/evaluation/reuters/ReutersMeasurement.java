package org.pincite.evaluation.reuters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.link.EntityCounts;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.evaluation.BadExpectationException;
import org.pincite.evaluation.FileRecords;
import org.pincite.evaluation.links.Expectation;
import org.pincite.evaluation.links.LinkSample;
import org.pincite.evaluation.links.LinkScores;
import org.pincite.evaluation.links.Mistakes;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.link.RecordLinker;
import org.pincite.indexer.reader.ReadResult;

/// Links the stories of Reuters-21578 with an authority file made of its own category lists, and
/// compares the persons and countries of each story with its labels.
public final class ReutersMeasurement {
  private static final String SUFFIX = ".sgm";

  private final LinkSample sample;
  private Mistakes mistakes = new Mistakes();
  private final LinkScores persons = new LinkScores("persons");
  private final LinkScores personsAbout = new LinkScores("persons, about");
  private final LinkScores places = new LinkScores("places");
  private final LinkScores placesAbout = new LinkScores("places, about");
  private int stories;
  private int unread;

  /// @param sample to which all links are offered
  public ReutersMeasurement(LinkSample sample) {
    this.sample = sample;
  }

  /// Measures all files below a folder.
  ///
  /// @param shipped whose places lie in the countries that are labelled
  /// @throws BadExpectationException when there is no story to measure
  public void measure(Path folder, AuthorityFile shipped) throws IOException {
    Map<Path, Map<Integer, StoryLabels>> labels = new LinkedHashMap<>();
    var order = new NameOrder();
    for (Path file : files(folder)) {
      labels.put(file, StoryLabels.of(file));
      order.read(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    List<StoryLabels> all =
        labels.values().stream().flatMap(file -> file.values().stream()).toList();
    if (all.isEmpty()) {
      throw new BadExpectationException("there is no story of Reuters-21578 below " + folder);
    }
    var codes = CodeAuthority.of(all, order, shipped);
    mistakes = new Mistakes(codes::gives);
    var linker = new RecordLinker(codes.authority(), LinkSettings.standard());
    for (var file : labels.entrySet()) {
      measure(file.getKey(), file.getValue(), new Codes(codes, linker));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new BadExpectationException("there is no folder " + folder);
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private void measure(Path file, Map<Integer, StoryLabels> labels, Codes codes)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    var left = new LinkedHashMap<>(labels);
    for (ReadResult.Read read : FileRecords.of(file, name).records()) {
      @Nullable Integer line = read.record().provenance().line();
      StoryLabels story = line == null ? null : left.remove(line);
      if (story != null) {
        stories++;
        LinkedRecord linked = codes.linker.link(read.record(), read.passages()).record();
        String where = name + ":" + line;
        sample.offer(where, linked);
        compare(where, story, linked, codes.authority);
      }
    }
    // Nothing can be found in a story without words.
    unread += left.size();
  }

  private void compare(String where, StoryLabels story, LinkedRecord linked, CodeAuthority codes) {
    var tree = codes.authority().placeTree();
    var ofPersons = EntityCounts.of(linked, "p:", tree);
    var ofPlaces = EntityCounts.of(linked, "l:", tree);
    var cases = new ArrayList<Case>();
    cases.add(new Case(persons, "person", story.people(), codes.codes(ofPersons.named())));
    cases.add(
        new Case(personsAbout, "person, about", story.people(), codes.codes(ofPersons.about())));
    cases.add(new Case(places, "place", story.places(), codes.codes(ofPlaces.withContaining())));
    cases.add(new Case(placesAbout, "place, about", story.places(), codes.codes(ofPlaces.about())));
    for (Case one : cases) {
      Expectation.Outcome outcome = Expectation.of(one.expected).compared(one.answer);
      one.scores.add(outcome);
      mistakes.add(where, one.kind, outcome, linked);
    }
  }

  public List<LinkScores> scores() {
    return List.of(persons, personsAbout, places, placesAbout);
  }

  public Mistakes mistakes() {
    return mistakes;
  }

  /// How many stories were read and compared.
  public int stories() {
    return stories;
  }

  /// How many stories the product does not read, having no words.
  public int unread() {
    return unread;
  }

  private record Codes(CodeAuthority authority, RecordLinker linker) {}

  private record Case(LinkScores scores, String kind, Set<String> expected, Set<String> answer) {}
}
