package org.pincite.search.web;

import org.jspecify.annotations.Nullable;

/// A text that leads somewhere.
///
/// @param href null where it leads nowhere from here (the current page, a filter already chosen)
public record Link(String text, @Nullable String href) {}
