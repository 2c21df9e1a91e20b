package org.pincite.corpus;

import java.util.Locale;

/// Why a file, or a line of one, could not be made a record.
public enum RejectionReason {
  /// No reader takes this media type.
  UNSUPPORTED_TYPE,
  /// The file has no bytes, or a record no text.
  EMPTY,
  /// The file, or what it unpacks to, is over a limit.
  TOO_LARGE,
  /// The file needs a password, or does not allow its text to be taken.
  ENCRYPTED,
  /// The file is broken for its type.
  DAMAGED,
  /// A record does not have the form that its format asks for.
  INVALID,
  /// The same source was already read in this run.
  DUPLICATE,
  /// Parts of an archive or a message that are no documents (pictures, style sheets, redirects), or
  /// a file that only lists others.
  NO_DOCUMENT,
  /// Pages without a text layer only.
  NO_TEXT_LAYER,
  /// Reading took longer than a file may take.
  TIMED_OUT,
  /// The file could not be opened or is not a regular file.
  UNREADABLE;

  /// The name in reports and answers: lower case with hyphens, stable.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The code, which is how the reason is written wherever people read it.
  @Override
  public String toString() {
    return code();
  }
}
