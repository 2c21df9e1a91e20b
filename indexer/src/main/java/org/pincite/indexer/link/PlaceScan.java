package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.PlaceTree;

/// Finds the names of places in what persons left of a title or passage. Where at least two words
/// in a row are in capitals, as in a headline, or the words stand in a dateline, names are found in
/// capitals too.
final class PlaceScan {
  /// A word of everyone's in a text in capitals, a country in any other.
  static final String PRONOUN = "US";

  private static final WordList PREFIXES =
      WordList.of(
          "New", "Little", "Great", "Upper", "Lower", "Higher", "Nether", "Long", "Much", "Fort",
          "Port", "Mount", "Lake", "San", "Santa", "River", "Loch");

  /// "Barton-under-Wood" is one name, whatever Barton and Wood are.
  private static final Set<String> JOINTS =
      Set.of("on", "upon", "in", "under", "le", "by", "super", "cum", "next", "near", "the", "de");

  private final PlaceNames names;
  private final PlaceTree tree;

  PlaceScan(PlaceNames names, PlaceTree tree) {
    this.names = names;
    this.tree = tree;
  }

  /// In the order of the text, without overlaps.
  ///
  /// @param position how many tokens of the record stand before the unit
  /// @param datelineEnd the token after the unit's dateline, 0 when there is none
  List<PlaceMatch> matches(TextUnit unit, int position, int datelineEnd) {
    var matches = new ArrayList<PlaceMatch>();
    Tokens tokens = unit.tokens();
    int i = 0;
    int checked = 0;
    int capitalsEnd = datelineEnd;
    while (i < tokens.size()) {
      if (i >= checked && i >= capitalsEnd && isInCapitals(tokens, i)) {
        checked = capitalsEnd(tokens, i);
        capitalsEnd = isShouted(tokens, i, checked) ? checked : capitalsEnd;
      }
      PlaceMatch match = unit.isUsedUp(i) ? null : match(unit, position, i, capitalsEnd);
      if (match == null) {
        i++;
      } else {
        matches.add(match);
        i = match.end();
      }
    }
    return matches;
  }

  private @Nullable PlaceMatch match(TextUnit unit, int position, int from, int capitalsEnd) {
    var written = names.at(unit.tokens(), from);
    var capitals = from < capitalsEnd ? names.inCapitals(unit.tokens(), from) : null;
    boolean onlyInCapitals =
        capitals != null && (written == null || written.end() < capitals.end());
    var found = onlyInCapitals ? capitals : written;
    if (found == null
        || unit.isUsedUp(from, found.end())
        || isPartOfLonger(unit, from, found.end())) {
      return null;
    }
    boolean isWord = from < capitalsEnd && unit.tokens().word(from).equals(PRONOUN);
    return new PlaceMatch(
        unit,
        position + from,
        from,
        endBeforeContaining(unit.tokens(), from, found),
        onlyInCapitals || isWord,
        PlaceName.places(found.values()),
        PlaceName.body(found.values()));
  }

  /// "Sale, Greater Manchester" is one name of Sale, but Greater Manchester is named as well.
  private int endBeforeContaining(Tokens tokens, int from, NameTrie.Match<PlaceName> found) {
    for (int i = from + 1; i < found.end() - 1; i++) {
      if (tokens.word(i).equals(",")) {
        var behind = names.at(tokens, i + 1);
        return behind != null
                && behind.end() == found.end()
                && isAround(PlaceName.places(behind.values()), PlaceName.places(found.values()))
            ? i
            : found.end();
      }
    }
    return found.end();
  }

  private boolean isAround(List<PlaceName.OfPlace> around, List<PlaceName.OfPlace> places) {
    return places.stream()
        .anyMatch(called ->
            around.stream()
                .anyMatch(
                    above -> tree.ancestors(called.place().id()).contains(above.place().id())));
  }

  /// Whether it is a part of an address on the net ("GOV.UK", "x@york.example") or the last word of
  /// an unlisted place ("Little Waltham").
  private static boolean isPartOfLonger(TextUnit unit, int from, int end) {
    String text = unit.text();
    int start = unit.tokens().start(from);
    int after = unit.tokens().end(end - 1);
    boolean isInAddress =
        (start > 1 && ".@_".indexOf(text.charAt(start - 1)) >= 0 && isSmallOrLong(unit, from))
            || (after + 1 < text.length()
                && ".@_".indexOf(text.charAt(after)) >= 0
                && Character.isLowerCase(text.charAt(after + 1)));
    var around = new Surroundings(unit, from, end);
    return isInAddress
        || PREFIXES.has(around.before(1))
        || JOINTS.contains(around.hyphenatedBefore())
        || JOINTS.contains(around.hyphenatedAfter());
  }

  /// Whether the token before is no initial.
  private static boolean isSmallOrLong(TextUnit unit, int from) {
    return from > 0 && unit.tokens().word(from - 1).length() > 1;
  }

  private static int capitalsEnd(Tokens tokens, int from) {
    int end = from + 1;
    while (end < tokens.size() && isInCapitals(tokens, end)) {
      end++;
    }
    return end;
  }

  private static boolean isShouted(Tokens tokens, int from, int end) {
    int words = 0;
    for (int i = from; i < end && words < 2; i++) {
      words += tokens.length(i) > 1 ? 1 : 0;
    }
    return words >= 2;
  }

  private static boolean isInCapitals(Tokens tokens, int i) {
    return tokens.isInCapitals(i) || tokens.is(i, '&');
  }
}
