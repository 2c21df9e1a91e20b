package org.pincite.indexer.language;

/// A language as a text seems to have it.
///
/// @param tag ISO 639-1, or 639-3 for a language without two letters; a BCP 47 tag without region
/// @param isSure whether it may stand against what the file states
public record DetectedLanguage(String tag, boolean isSure) {}
