package org.pincite.indexer.reader.akn;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.indexer.reader.PrintedNumber;

/// Where in the document text stands.
///
/// @param number as cited (`12(a)`); null outside numbered elements
/// @param anchor the `eId` of the innermost element that has one; null when none does
/// @param level of the innermost heading; 0 outside all
/// @param quoted whether the text is a quotation, whose numbers are not the document's
record AknPlace(@Nullable String number, @Nullable String anchor, int level, boolean quoted) {
  static final AknPlace OUTSIDE = new AknPlace(null, null, 0, false);

  /// Items of lists, whose plain numbers count within a paragraph.
  private static final Set<String> ITEMS = Set.of("item", "point", "indent", "blockContainer");

  private static final Pattern QUOTE_MARK = Pattern.compile("^\\s*[\"'“‘«].*", Pattern.DOTALL);

  AknPlace withAnchor(@Nullable String newAnchor) {
    return newAnchor == null ? this : new AknPlace(number, newAnchor, level, quoted);
  }

  AknPlace asQuoted() {
    return new AknPlace(number, anchor, level, true);
  }

  AknPlace below() {
    return new AknPlace(number, anchor, level + 1, quoted);
  }

  private AknPlace withNumber(String newNumber) {
    return new AknPlace(newNumber, anchor, level, quoted);
  }

  Locator locator() {
    return Locator.nowhere().withParagraph(number).withAnchor(anchor);
  }

  /// The place of a numbered element here; this place itself, or a quoted one, when the number is
  /// not one of the document's, but a word of its text.
  AknPlace numbered(String element, String printed) {
    if (quoted) {
      return this;
    }
    if (QUOTE_MARK.matcher(printed).matches()) {
      return asQuoted();
    }
    PrintedNumber own = PrintedNumber.of(printed).orElse(null);
    if (own == null) {
      return this;
    }
    String outer = number;
    return switch (own.kind()) {
      case PART -> withNumber((outer == null ? "" : outer) + own.inBrackets());
      case WORDS -> outer == null ? withNumber(own.core()) : this;
      case WHOLE -> {
        if (outer == null || outer.startsWith("(") || own.core().startsWith(outer + ".")) {
          yield withNumber(own.core());
        }
        yield ITEMS.contains(element) ? withNumber(outer + own.inBrackets()) : this;
      }
    };
  }
}
