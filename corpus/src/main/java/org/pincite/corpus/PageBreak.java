package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/// A place within a passage at which another page begins.
///
/// @param offset of the first character on that page, in the passage's text
/// @param page the physical page that begins, from 1
/// @param pageLabel its number as printed; null when there is none
public record PageBreak(int offset, int page, @Nullable String pageLabel) {}
