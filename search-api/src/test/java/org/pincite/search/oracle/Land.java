package org.pincite.search.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.link.LinkRule;
import org.pincite.corpus.link.Mention;
import org.pincite.corpus.link.YearMention;
import org.pincite.search.oracle.Unit.Span;
import org.pincite.search.testing.LandAuthority;
import org.pincite.search.testing.StructuredRecord;

/// Random records that name persons, places and years, and the same as the oracle sees them.
final class Land {
  static final List<String> WORDS = Samples.WORDS.subList(0, 8);
  static final List<String> PERSONS = sorted(LandAuthority.PERSONS.keySet());
  static final List<String> PLACES = sorted(LandAuthority.PLACES.keySet());
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2012;

  private final Samples random;
  private final List<StructuredRecord> records = new ArrayList<>();
  private final List<Unit> wholes = new ArrayList<>();
  private final List<Unit> passages = new ArrayList<>();

  Land(Samples random, int count) {
    this.random = random;
    for (int i = 0; i < count; i++) {
      add("record-" + i);
    }
  }

  List<StructuredRecord> records() {
    return records;
  }

  /// What is searched in a scope.
  List<Unit> units(boolean inPassages) {
    return inPassages ? passages : wholes;
  }

  private void add(String key) {
    String id = StructuredRecord.id(key).value();
    List<String> title = words(2, 3);
    var record = StructuredRecord.of(key, String.join(" ", title));
    var ofRecord = new HashMap<String, Set<String>>();
    String day = facts(record, ofRecord);
    Mention inTitle = random.chance(0.3) ? mention() : null;
    if (inTitle != null) {
      record.titleNames(inTitle.entity());
    }
    var words = new HashSet<>(title);
    var mentions = new ArrayList<Mention>();
    var years = new ArrayList<YearMention>();
    int count = random.number(1, 5);
    for (int position = 1; position <= count; position++) {
      Unit passage =
          passage(record, position, new Unit(id, 0, Set.of(), ofRecord, Map.of(), List.of(), day));
      passages.add(passage);
      words.addAll(passage.words());
      mentions.addAll(lastMentions);
      years.addAll(lastYears);
    }
    records.add(record);
    wholes.add(
        new Unit(
            id,
            0,
            words,
            values(ofRecord, mentions, inTitle, years),
            about(mentions, inTitle),
            spans(years),
            day));
  }

  private List<Mention> lastMentions = List.of();
  private List<YearMention> lastYears = List.of();

  private Unit passage(StructuredRecord record, int position, Unit ofRecord) {
    List<String> words = words(2, 6);
    lastMentions = many(3).map(i -> mention()).toList();
    lastYears = many(2).map(i -> year()).toList();
    record.text(String.join(" ", words), lastMentions, lastYears);
    return new Unit(
        ofRecord.record(),
        position,
        Set.copyOf(words),
        values(ofRecord.values(), lastMentions, null, lastYears),
        Map.of(),
        spans(lastYears),
        ofRecord.day());
  }

  /// Type, publisher and date; gives the first day.
  private String facts(StructuredRecord record, Map<String, Set<String>> values) {
    String type = random.oneOf(Samples.TYPES);
    record.type(RecordType.of(type).orElseThrow());
    values.put("type", Set.of(type));
    if (random.chance(0.8)) {
      String publisher = random.oneOf(Samples.PUBLISHERS);
      record.publisher(publisher);
      values.put("publisher", Set.of(publisher));
    }
    if (random.chance(0.2)) {
      record.published(null);
      return "";
    }
    String year = Integer.toString(random.number(FIRST_YEAR, LAST_YEAR));
    String date =
        random.chance(0.5)
            ? year
            : String.format(Locale.ROOT, "%s-%02d", year, random.number(1, 12));
    record.published(date);
    values.put("year", Set.of(year));
    return (date + "-01-01").substring(0, 10);
  }

  private Mention mention() {
    boolean isPlace = random.chance(0.6);
    boolean isBody = isPlace && random.chance(0.4);
    return new Mention(
        random.oneOf(isPlace ? PLACES : PERSONS),
        isBody ? LinkRule.ORGANISATION : LinkRule.FULL_NAME,
        0,
        1);
  }

  private YearMention year() {
    var kind = random.oneOf(List.of(YearMention.Kind.values()));
    int first = random.number(FIRST_YEAR, LAST_YEAR);
    int last = kind == YearMention.Kind.POINT ? first : random.number(first, LAST_YEAR + 3);
    return new YearMention(kind, first, last, 0, 1);
  }

  private List<String> words(int least, int most) {
    int count = random.number(least, most);
    return Stream.generate(() -> random.oneOf(WORDS)).limit(count).toList();
  }

  private Stream<Integer> many(int most) {
    return IntStream.range(0, random.number(0, most)).boxed();
  }

  private static Map<String, Set<String>> values(
      Map<String, Set<String>> ofRecord,
      List<Mention> mentions,
      @Nullable Mention inTitle,
      List<YearMention> years) {
    var values = new HashMap<>(ofRecord);
    var all = new ArrayList<>(mentions);
    if (inTitle != null) {
      all.add(inTitle);
    }
    for (Mention mention : all) {
      for (String id : withContaining(mention.entity())) {
        values.computeIfAbsent(facet(id), facet -> new TreeSet<>()).add(id);
      }
    }
    for (YearMention year : years) {
      List<Integer> written =
          switch (year.kind()) {
            case POINT, SINCE -> List.of(year.first());
            case INTERVAL -> List.of(year.first(), year.last());
            case PERIOD -> List.of();
          };
      written.forEach(number ->
          values
              .computeIfAbsent("yearMentioned", facet -> new TreeSet<>())
              .add(Integer.toString(number)));
    }
    return values;
  }

  private static Map<String, Set<String>> about(List<Mention> mentions, @Nullable Mention inTitle) {
    var weights = new HashMap<String, Double>();
    for (Mention mention : mentions) {
      double weight = mention.rule() == LinkRule.ORGANISATION ? 0.5 : 1;
      withContaining(mention.entity()).forEach(id -> weights.merge(id, weight, Double::sum));
    }
    if (inTitle != null) {
      // The test's titles name in full, which is enough by itself.
      withContaining(inTitle.entity()).forEach(id -> weights.put(id, 2.0));
    }
    var about = new HashMap<String, Set<String>>();
    weights.forEach((id, weight) -> {
      if (weight >= 2) {
        about.computeIfAbsent(facet(id), facet -> new TreeSet<>()).add(id);
      }
    });
    return about;
  }

  private static List<Span> spans(List<YearMention> years) {
    return years.stream().map(year -> new Span(year.first(), year.last())).toList();
  }

  private static Set<String> withContaining(String id) {
    var all = new TreeSet<String>();
    all.add(id);
    LandAuthority.PARENTS
        .getOrDefault(id, List.of())
        .forEach(parent -> all.addAll(withContaining(parent)));
    return all;
  }

  private static String facet(String id) {
    return id.startsWith("p:") ? "person" : "place";
  }

  private static List<String> sorted(Set<String> ids) {
    return ids.stream().sorted().toList();
  }
}
