package org.pincite.indexer.reader.word;

/// What holds within a group of an RTF file, and is as before when it ends. Not for several
/// threads.
final class RtfState {
  /// Where text goes.
  enum Target {
    TEXT,
    /// What is printed before the paragraph.
    LABEL,
    TITLE,
    AUTHOR,
    CREATED,
    STYLES,
    NOWHERE
  }

  Target target = Target.TEXT;

  /// Whether the group began a text of its own: a note, a text box.
  boolean ownText;

  /// Whether that is a note.
  boolean note;

  /// Whether no command of the group was read yet.
  boolean fresh = true;

  boolean bold;
  boolean hidden;
  boolean deleted;

  RtfState inner() {
    var inner = new RtfState();
    inner.target = target;
    inner.bold = bold;
    inner.hidden = hidden;
    inner.deleted = deleted;
    return inner;
  }

  void plain() {
    bold = false;
    hidden = false;
    deleted = false;
  }
}
