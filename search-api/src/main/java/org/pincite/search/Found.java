package org.pincite.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.pincite.corpus.index.Facet;

/// What was found in one index.
///
/// @param total how many documents of the index fit
/// @param records how many records these are
/// @param hits the page of records that was asked for
/// @param byFacet for each facet the documents that its values are counted over
record Found(long total, long records, List<Hit> hits, Map<Facet, FacetsCollector> byFacet) {}
