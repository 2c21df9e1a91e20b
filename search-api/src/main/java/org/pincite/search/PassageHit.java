package org.pincite.search;

import java.util.List;
import org.pincite.corpus.Locator;

/// A passage as evidence.
///
/// @param locator where the first of the words stands: of a passage that runs over a page break,
///   the page on which they are
/// @param headings the headings above it, outermost first
/// @param snippet the part of its text that has the words
public record PassageHit(Locator locator, List<String> headings, Snippet snippet) {}
