package org.pincite.indexer.reader.word;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads Rich Text Format: the text as it is printed, with the numbers that the file states before
/// its paragraphs, tables by row, and notes. Headers, footers and pictures are left out, and what
/// tracked changes deleted.
public final class RtfReader implements RecordReader {

  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/rtf", "text/rtf");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    source.requireSize(limits);
    var text = new WordText(limits);
    var listener = new RtfText(text);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(source.path()))) {
      new StandardRtfParser().parse(new RtfSource(in, source.size()), listener);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (EOFException e) {
      throw new RejectedFileException(
          RejectionReason.DAMAGED, "it ends in the middle of a group: it is cut", e);
    } catch (RuntimeException e) {
      throw new RejectedFileException(
          RejectionReason.DAMAGED, "its groups and commands make no sense: it is damaged", e);
    }
    listener.end();
    results.accept(
        DocxReader.result(source, this, listener.properties(), text.paragraphs(), limits));
  }
}
