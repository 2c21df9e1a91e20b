package org.pincite.indexer;

/// Hears how a run goes on.
public interface RunProgress {

  /// The sources were listed.
  void began(int files);

  /// One more file is done.
  void fileDone(String relativePath);

  /// All files are done; the index is merged and verified now.
  void finishing();
}
