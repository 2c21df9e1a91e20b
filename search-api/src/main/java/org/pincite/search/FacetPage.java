package org.pincite.search;

import java.util.List;

/// The answer to a [FacetRequest].
///
/// @param total how many values there are
/// @param values those of them that were asked for
/// @param missing how many of the records, or passages, have no value
/// @param generation the name of the generation that was searched
public record FacetPage(
    int total, List<FacetCounts.Value> values, long missing, String generation) {}
