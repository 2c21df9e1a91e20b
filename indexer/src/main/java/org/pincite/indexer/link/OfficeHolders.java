package org.pincite.indexer.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.AuthorityFile.Holder;
import org.pincite.corpus.authority.Office;
import org.pincite.corpus.authority.Person;
import org.pincite.corpus.link.LinkRule;

/// Links an office that stands alone to the person who held it when the text was written, or in the
/// year of which its sentence speaks. Safe for several threads.
final class OfficeHolders {
  private static final Set<String> ANOTHER =
      Set.of(
          "former",
          "then",
          "ex",
          "shadow",
          "deputy",
          "assistant",
          "vice",
          "acting",
          "next",
          "future",
          "incoming",
          "outgoing",
          "new",
          "previous",
          "late",
          "a",
          "any",
          "every",
          "no");

  private final AuthorityFile authority;
  private final NameTrie<Office> names;

  OfficeHolders(AuthorityFile authority, WordNumbers numbers) {
    this.authority = authority;
    this.names = new NameTrie<>(numbers, NameTrie.Letters.ANY);
    for (Office office : authority.offices()) {
      names.add(office.name(), office);
      office.aliases().forEach(alias -> names.add(alias, office));
    }
  }

  void link(TextUnit unit, TextTime time) {
    Tokens tokens = unit.tokens();
    int i = 0;
    while (i < tokens.size()) {
      NameTrie.Match<Office> match = unit.isUsedUp(i) ? null : names.longest(tokens, i);
      if (match == null) {
        i++;
        continue;
      }
      if (match.values().size() == 1 && standsAlone(unit, i, match.end())) {
        link(unit, i, match, time);
      }
      i = match.end();
    }
  }

  private static boolean standsAlone(TextUnit unit, int from, int end) {
    Tokens tokens = unit.tokens();
    String before = from > 0 ? tokens.word(from - 1) : "";
    boolean another =
        ANOTHER.contains(before.toLowerCase(Locale.ROOT))
            || (unit.neighbours().isNameBefore(from) && !CommonWords.opensSentences(before));
    boolean named =
        unit.neighbours().isNameNext(end)
            || (end + 1 < tokens.size()
                && (tokens.word(end).equals(",") || tokens.word(end).equals("("))
                && tokens.isCapitalised(end + 1));
    return !another && !named && !unit.isUsedUp(from, end);
  }

  private void link(TextUnit unit, int from, NameTrie.Match<Office> match, TextTime time) {
    Office office = match.values().getFirst();
    List<Holder> holders = authority.holders(office.id());
    if (!office.singleHolder()) {
      return;
    }
    var fitting = new LinkedHashMap<String, Person>();
    for (Holder holder : holders) {
      if (time.isThen(holder.role().term(), unit.tokens(), from)) {
        fitting.put(holder.person().id(), holder.person());
      }
    }
    if (fitting.size() == 1) {
      unit.link(fitting.keySet().iterator().next(), LinkRule.OFFICE, from, match.end());
    }
  }
}
