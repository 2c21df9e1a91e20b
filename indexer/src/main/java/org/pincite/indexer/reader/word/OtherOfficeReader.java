package org.pincite.indexer.reader.word;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Tells people what a file of an office program is that is not read: its media type would tell
/// them little.
public final class OtherOfficeReader implements RecordReader {
  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String SPREADSHEET = "it is a spreadsheet, which is not read";
  private static final String PRESENTATION = "it is a presentation, which is not read";

  private static final Map<String, String> SENTENCES =
      Map.of(
          OPEN_XML + "spreadsheetml.sheet",
          SPREADSHEET,
          OPEN_XML + "presentationml.presentation",
          PRESENTATION,
          OPEN_DOCUMENT + "spreadsheet",
          SPREADSHEET,
          OPEN_DOCUMENT + "presentation",
          PRESENTATION,
          "application/vnd.ms-excel",
          SPREADSHEET,
          "application/vnd.ms-powerpoint",
          PRESENTATION);

  @Override
  public String name() {
    return "other-office";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return SENTENCES.keySet();
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws RejectedFileException {
    throw new RejectedFileException(
        RejectionReason.UNSUPPORTED_TYPE,
        SENTENCES.getOrDefault(source.mediaType(), "it is no text document"));
  }
}
