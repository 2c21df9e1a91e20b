package org.pincite.corpus.curator;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What in a run's links a curator should look at.
///
/// @param ambiguous names that were not linked because they could mean several entities, most
///   frequent first
/// @param unlisted names with a title that are not listed and stand in several records, most
///   frequent first
/// @param outOfTime links of persons in records that were published long before their first role
/// @param spikes entities that are named in many more records than in the run before, the largest
///   growth first
/// @param sample links to judge, chosen at random
/// @param sampleSeed what the choice was made from
/// @param counts how many records name each entity, for the comparison of the next run
public record CuratorReport(
    List<Ambiguous> ambiguous,
    List<Unlisted> unlisted,
    List<Link> outOfTime,
    List<Spike> spikes,
    List<Link> sample,
    long sampleSeed,
    Map<String, Integer> counts) {

  public CuratorReport {
    ambiguous = List.copyOf(ambiguous);
    unlisted = List.copyOf(unlisted);
    outOfTime = List.copyOf(outOfTime);
    spikes = List.copyOf(spikes);
    sample = List.copyOf(sample);
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /// A name that was not linked.
  ///
  /// @param candidates the ids of what it could mean
  /// @param reason why it was not linked, in words
  /// @param count how often it was seen
  /// @param records some records in which it stands, by id
  public record Ambiguous(
      String surface, List<String> candidates, String reason, int count, List<String> records) {
    public Ambiguous {
      candidates = List.copyOf(candidates);
      records = List.copyOf(records);
    }
  }

  /// A name with a title that is not listed.
  ///
  /// @param count in how many records it stands
  /// @param records some of them, by id
  public record Unlisted(String name, int count, List<String> records) {
    public Unlisted {
      records = List.copyOf(records);
    }
  }

  /// A link in its place.
  ///
  /// @param rule the code of the rule that made it
  /// @param before some of the text before it
  /// @param surface the words that were linked
  /// @param after some of the text after it
  /// @param record the id of the record
  /// @param published when that was published; null when unknown
  /// @param passage the position of the passage; 0 for the title
  public record Link(
      String entity,
      String rule,
      String before,
      String surface,
      String after,
      String record,
      @Nullable String published,
      int passage) {}

  /// An entity that is named much more often than before.
  ///
  /// @param before how many records named it in the run before
  /// @param now how many name it
  public record Spike(String entity, int before, int now) {}
}
