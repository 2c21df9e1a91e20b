package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.link.Mention;
import org.pincite.indexer.Seed;

/// The tagger against a slow and plain reading of the same rules, over random authority files and
/// texts of so few words that names overlap, repeat and contain each other.
class EntityTaggerRandomTest {

  private static final List<String> WORDS =
      List.of("Ada", "Hill", "Weir", "York", "Lord", "Okri", "Lynn", "of");
  private static final List<String> BETWEEN =
      List.of(" ", " ", " ", " ", "-", "\n", ", ", ". ", "’s ", "'s-", " (", ") ", "; ");

  @Test
  void findsWhatABruteForceMatcherFinds(@TempDir Path folder) throws IOException {
    var seed = Seed.next();
    Random random = seed.random();
    int found = 0;
    for (int run = 0; run < 150; run++) {
      AuthorityFile authority = randomAuthority(random, folder);
      var tagger = new EntityTagger(authority);
      var oracle = new Oracle(authority);
      for (int i = 0; i < 20; i++) {
        String text = randomText(random);

        List<Mention> mentions = tagger.mentions(text);

        assertEquals(
            oracle.mentions(text),
            mentions,
            () -> "“" + text + "” by " + authority.contents() + ", " + seed);
        requireInOrder(mentions, text, seed);
        found += mentions.size();
      }
    }
    assertTrue(found > 1000, "the texts are too poor in names, " + seed);
  }

  private static void requireInOrder(List<Mention> mentions, String text, Seed seed) {
    int last = 0;
    for (Mention mention : mentions) {
      assertTrue(mention.start() >= last && mention.end() > mention.start(), seed::toString);
      assertTrue(mention.end() <= text.length(), seed::toString);
      last = mention.end();
    }
  }

  private static AuthorityFile randomAuthority(Random random, Path folder) throws IOException {
    Files.writeString(folder.resolve("persons.jsonl"), entries(random, "p"));
    Files.writeString(folder.resolve("places.jsonl"), entries(random, "l"));
    return AuthorityFile.load(folder);
  }

  private static String entries(Random random, String kind) {
    var lines = new StringBuilder();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      lines
          .append("{\"id\":\"" + kind + ":" + i + "\",\"name\":\"" + randomName(random) + "\"")
          .append(",\"ambiguous\":" + (random.nextInt(5) == 0))
          .append(",\"aliases\":" + randomNames(random, 2))
          .append(",\"not\":" + randomNames(random, 1))
          .append(",\"type\":\"town\",\"publicRole\":{\"role\":\"x\",\"source\":\"y\"}}\n");
    }
    return lines.toString();
  }

  private static String randomNames(Random random, int most) {
    var names = new ArrayList<String>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      names.add("\"" + randomName(random) + "\"");
    }
    return names.toString();
  }

  private static String randomName(Random random) {
    var words = new ArrayList<String>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(25); i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  /// Tries each name at each word.
  private record Oracle(List<Form> forms) {

    private static final String AFTER_A_SHORT_WORD = "(?:['’]s)?[ \\n.-]+";
    private static final String AFTER_A_LONG_WORD = "(?:['’]s)?(?:[ \\n-]|\\.(?!\\s))+";

    /// @param rank 0 for what is no link, then as the tagger prefers
    private record Form(String name, Pattern pattern, int rank, String id) {}

    Oracle(AuthorityFile authority) {
      this(new ArrayList<>());
      authority.persons().forEach(person -> add(person, 4));
      authority.places().forEach(place -> add(place, 2));
    }

    private void add(Entity entity, int rank) {
      add(entity.name(), entity.ambiguous() ? 0 : rank, entity.id());
      for (Alias alias : entity.aliases()) {
        add(alias.text(), rank - 1, entity.id());
      }
      entity.notIn().forEach(phrase -> add(phrase, 0, entity.id()));
    }

    private void add(String name, int rank, String id) {
      var pattern = new StringBuilder();
      for (String word : name.split(" ", -1)) {
        pattern.append(word).append(word.length() > 3 ? AFTER_A_LONG_WORD : AFTER_A_SHORT_WORD);
      }
      pattern.setLength(pattern.lastIndexOf("(?:['’]s)?"));
      forms.add(new Form(name, Pattern.compile(pattern + "(?!\\w)"), rank, id));
    }

    List<Mention> mentions(String text) {
      var mentions = new ArrayList<Mention>();
      Matcher word = Pattern.compile("\\b\\w").matcher(text);
      int from = 0;
      while (word.find(from)) {
        int start = word.start();
        int longest = forms.stream().mapToInt(form -> end(form, text, start)).max().orElse(-1);
        if (longest < 0) {
          from = start + 1;
          continue;
        }
        owner(text, start, longest)
            .filter(form -> !isAnothers(form, text, start, longest))
            .ifPresent(
                form -> mentions.add(new Mention(form.id, EntityTagger.FULL_NAME, start, longest)));
        from = longest;
      }
      return mentions;
    }

    private static int end(Form form, String text, int start) {
      Matcher matcher = form.pattern.matcher(text).region(start, text.length());
      matcher.useTransparentBounds(true);
      return matcher.lookingAt() ? matcher.end() : -1;
    }

    /// The one entity with the best claim to what matched; empty when there are several or none.
    private Optional<Form> owner(String text, int start, int longest) {
      var matching = forms.stream().filter(form -> end(form, text, start) == longest).toList();
      Form best = matching.stream().max(Comparator.comparingInt(Form::rank)).orElseThrow();
      long owners =
          matching.stream().filter(form -> form.rank == best.rank).map(Form::id).distinct().count();
      return best.rank > 0 && owners == 1 ? Optional.of(best) : Optional.empty();
    }

    private static boolean isAnothers(Form form, String text, int start, int end) {
      String before = text.substring(0, start);
      String after = text.substring(end);
      return (form.rank > 2 && before.matches("(?s).*[A-Za-z]-"))
          || after.matches("(?s)-[A-Z].*")
          || (form.name.startsWith("Lord ")
              && after.matches(
                  "(?s)"
                      + (form.name.matches(".*\\b\\w{4,}") ? AFTER_A_LONG_WORD : AFTER_A_SHORT_WORD)
                      + "of"
                      + AFTER_A_SHORT_WORD
                      + "[A-Z].*"));
    }
  }
}
