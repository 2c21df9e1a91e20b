package org.pincite.indexer.reader;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

final class HtmlReader implements RecordReader {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("x/html");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {}
}
