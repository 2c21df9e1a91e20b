package org.pincite.search.testing;

import org.pincite.indexer.RunProgress;

/// Nobody watches the runs of tests.
public final class SilentProgress implements RunProgress {
  @Override
  public void began(int files) {}

  @Override
  public void fileDone(String relativePath) {}

  @Override
  public void finishing() {}
}
