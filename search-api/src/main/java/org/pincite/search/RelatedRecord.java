package org.pincite.search;

import org.jspecify.annotations.Nullable;

/// What is said of another record that has to do with one.
///
/// @param date ISO 8601 with the known precision; null when unknown
public record RelatedRecord(String id, String title, @Nullable String url, @Nullable String date) {}
