package org.pincite.corpus.authority;

/// A correction and where it stands in the file.
///
/// @param line the number of its line, from 1
public record CorrectionLine(int line, Correction correction) {}
