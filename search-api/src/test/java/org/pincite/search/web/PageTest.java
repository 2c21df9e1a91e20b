package org.pincite.search.web;

import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Tests of pages, over one site of the fictional records for each class.
@NullUnmarked // The site is there before the first test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageTest {
  /// The site, from before the first test to after the last one.
  protected Site site;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    FictionalRecords.writeTo(folder);
    site = Site.serve(folder);
  }

  @AfterAll
  void stop() throws Exception {
    site.close();
  }
}
