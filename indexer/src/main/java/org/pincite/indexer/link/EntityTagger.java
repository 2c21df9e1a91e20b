package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.link.Mention;

/// Links names in a text to the entities of an authority file: one pass over the tokens through a
/// trie of all names, the longest match first, persons before places. Letter case counts, so that
/// "may" is not a surname, and matches end at token ends, so that "Pakistani" is not Pakistan.
///
/// Safe for several threads.
public final class EntityTagger {

  /// The rule of a link by a full name or alias.
  public static final String FULL_NAME = "full-name";

  private final Node root = new Node();

  /// @param authority whose names to find
  public EntityTagger(AuthorityFile authority) {
    authority.places().forEach(this::addNames);
    // Later entries win over equal names: persons go before places.
    authority.persons().forEach(this::addNames);
    authority.places().forEach(this::addBlocked);
    authority.persons().forEach(this::addBlocked);
  }

  /// The mentions in the order of the text; they do not overlap.
  public List<Mention> mentions(String text) {
    var tokens = new Tokens(text);
    var mentions = new ArrayList<Mention>();
    int i = 0;
    while (i < tokens.size()) {
      Match match = longestMatch(tokens, i);
      if (match == null) {
        i++;
        continue;
      }
      String entity = match.node.entity;
      if (entity != null && !goesOn(tokens, match, text)) {
        mentions.add(new Mention(entity, FULL_NAME, tokens.start(i), tokens.end(match.end - 1)));
      }
      i = match.end;
    }
    return mentions;
  }

  private @Nullable Match longestMatch(Tokens tokens, int from) {
    Match longest = null;
    Node node = root;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.word(i));
      if (node == null) {
        break;
      }
      if (node.isEnd) {
        longest = new Match(node, i + 1);
      }
    }
    return longest;
  }

  /// Whether the name in the text goes on where the match ends, and so is another one: a
  /// double-barrelled surname, or a peer's territory ("Lord Phillips *of Sudbury*").
  private static boolean goesOn(Tokens tokens, Match match, String text) {
    int end = tokens.end(match.end - 1);
    if (end + 1 < text.length()
        && text.charAt(end) == '-'
        && Character.isUpperCase(text.charAt(end + 1))) {
      return true;
    }
    return match.node.isPeerage
        && match.end + 1 < tokens.size()
        && tokens.word(match.end).equals("of")
        && tokens.isCapitalised(match.end + 1);
  }

  private void addNames(Entity entity) {
    if (!entity.ambiguous()) {
      end(entity.name()).set(entity.id(), isPeerage(entity.name()));
    }
    for (Alias alias : entity.aliases()) {
      end(alias.text()).set(entity.id(), isPeerage(alias.text()));
    }
  }

  private void addBlocked(Entity entity) {
    entity.notIn().forEach(phrase -> end(phrase).set(null, false));
  }

  private static boolean isPeerage(String name) {
    return name.startsWith("Lord ") || name.startsWith("Lady ") || name.startsWith("Baroness ");
  }

  private Node end(String name) {
    var tokens = new Tokens(name);
    Node node = root;
    for (int i = 0; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(tokens.word(i), word -> new Node());
    }
    if (node == root) {
      throw new IllegalArgumentException("a name without letters: " + name);
    }
    return node;
  }

  private record Match(Node node, int end) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private boolean isEnd;
    private boolean isPeerage;
    private @Nullable String entity;

    private void set(@Nullable String id, boolean peerage) {
      isEnd = true;
      isPeerage = peerage;
      entity = id;
    }
  }
}
