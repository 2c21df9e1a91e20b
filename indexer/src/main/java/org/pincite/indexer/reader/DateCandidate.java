package org.pincite.indexer.reader;

import org.pincite.corpus.PublishedDate;

/// A date that may be that of publication.
///
/// @param date with its precision and the method that found it; a candidate that is unknown counts
///   for nothing
/// @param trust how much it is believed
public record DateCandidate(PublishedDate date, Trust trust) {

  /// What is believed before what: the first that has a date wins.
  public enum Trust {
    /// Written for machines, as the date of publication.
    STRUCTURED,
    /// Printed in the text, for people.
    PRINTED,
    /// A part of the address.
    ADDRESS,
    /// A property of the file, which often tells when it was exported.
    FILE
  }
}
