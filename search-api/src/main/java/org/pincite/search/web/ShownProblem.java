package org.pincite.search.web;

import org.jspecify.annotations.Nullable;

/// An error as a page tells it.
///
/// @param status the HTTP status
/// @param title what the kind is, the same each time
/// @param detail what is wrong this time; null when the title says all
/// @param parameter the parameter that is wrong; null when none is
/// @param q the words that were asked for, to go on with; may be empty
public record ShownProblem(
    int status, String title, @Nullable String detail, @Nullable String parameter, String q) {}
