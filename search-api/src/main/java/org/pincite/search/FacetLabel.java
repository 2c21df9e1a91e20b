package org.pincite.search;

/// A value of a facet with the name that people read.
public record FacetLabel(String value, String label) {}
