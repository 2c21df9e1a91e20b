package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.link.Mention;

/// Links names in a text to the entities of an authority file: one pass over the tokens through a
/// trie of all names, the longest match first, persons before places. Letter case counts, so that
/// "may" is not a surname, and matches end at token ends, so that "Pakistani" is not Pakistan.
///
/// A name that two persons (or two places) have is a link to neither, unless it is the preferred
/// name of just one of them. Neither is a name that is listed as ambiguous, or a phrase that is
/// listed as meaning something else; they still use up their words, so that nothing shorter is
/// found within them.
///
/// Safe for several threads.
public final class EntityTagger {

  /// The rule of a link by a full name or alias.
  public static final String FULL_NAME = "full-name";

  private final Node root = new Node();

  /// @param authority whose names to find
  public EntityTagger(AuthorityFile authority) {
    authority.places().forEach(place -> add(place, Claim.PLACE_NAME, Claim.PLACE_ALIAS));
    authority.persons().forEach(person -> add(person, Claim.PERSON_NAME, Claim.PERSON_ALIAS));
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
      if (entity != null && !isPartOfAnother(tokens, i, match, text)) {
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
      if (node.claim != null) {
        longest = new Match(node, i + 1);
      }
    }
    return longest;
  }

  /// Whether the name in the text is longer than the match, and so another one: a double forename
  /// or surname, or a peer's territory ("Lord Phillips *of Sudbury*").
  private static boolean isPartOfAnother(Tokens tokens, int from, Match match, String text) {
    int start = tokens.start(from);
    int end = tokens.end(match.end - 1);
    boolean isPerson =
        match.node.claim == Claim.PERSON_NAME || match.node.claim == Claim.PERSON_ALIAS;
    if (isPerson
        && start > 1
        && Tokens.isHyphen(text.charAt(start - 1))
        && Character.isLetter(text.charAt(start - 2))) {
      return true;
    }
    if (end + 1 < text.length()
        && Tokens.isHyphen(text.charAt(end))
        && Character.isUpperCase(text.charAt(end + 1))) {
      return true;
    }
    return match.node.isPeerage
        && match.end + 1 < tokens.size()
        && tokens.word(match.end).equals("of")
        && tokens.isCapitalised(match.end + 1);
  }

  private void add(Entity entity, Claim name, Claim alias) {
    node(entity.name()).claim(entity, entity.ambiguous() ? Claim.NONE : name, entity.name());
    for (Alias form : entity.aliases()) {
      node(form.text()).claim(entity, alias, form.text());
    }
    for (String phrase : entity.notIn()) {
      node(phrase).claim(entity, Claim.NONE, phrase);
    }
  }

  private Node node(String name) {
    var tokens = new Tokens(name);
    Node node = root;
    for (int i = 0; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(tokens.word(i), word -> new Node());
    }
    return node;
  }

  private record Match(Node node, int end) {}

  /// By what an entity claims a name; a later one goes before an earlier one.
  private enum Claim {
    /// The name is known and means no entity.
    NONE,
    PLACE_ALIAS,
    PLACE_NAME,
    PERSON_ALIAS,
    PERSON_NAME
  }

  private static final class Node {
    private static final Pattern PEERAGE =
        Pattern.compile("(Lord|Lady|Baron|Baroness|Viscount) .*");

    private final Map<String, Node> next = new HashMap<>(2);
    private @Nullable Claim claim;
    private @Nullable String entity;
    private boolean isPeerage;

    void claim(Entity by, Claim as, String name) {
      if (claim == null || as.compareTo(claim) > 0) {
        claim = as;
        entity = as == Claim.NONE ? null : by.id();
        isPeerage = PEERAGE.matcher(name).matches();
      } else if (as == claim && !by.id().equals(entity)) {
        entity = null;
      }
    }
  }
}
