package org.pincite.search;

import java.util.List;
import java.util.Map;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.Manifest;

/// The answer to a [SearchRequest].
///
/// @param request the request as it was understood: persons and places by their ids, whichever name
///   was given
/// @param total how many records fit, exactly; where everything is asked of one passage, how many
///   passages
/// @param records how many records these are
/// @param hits the page of them that was asked for
/// @param facets the values of every facet with their counts
/// @param tookMillis how long the search took, in milliseconds
/// @param generation the name of the generation that was searched
/// @param manifest what that generation holds
public record SearchResponse(
    SearchRequest request,
    long total,
    long records,
    List<Hit> hits,
    Map<Facet, FacetCounts> facets,
    long tookMillis,
    String generation,
    Manifest manifest) {}
