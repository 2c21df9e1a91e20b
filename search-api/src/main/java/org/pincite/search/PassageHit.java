package org.pincite.search;

import java.util.List;
import org.pincite.corpus.Locator;

/// A passage as evidence.
///
/// @param locator where it stands in its record
/// @param headings the headings above it, outermost first
/// @param snippet the part of its text that has the words
public record PassageHit(Locator locator, List<String> headings, Snippet snippet) {}
