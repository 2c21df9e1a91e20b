package org.pincite.indexer.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.Notice;
import org.pincite.indexer.reader.PassageList;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// A worker whose reader does to its process what a file says.
public final class HostileWorker implements RecordReader {

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out = new FileOutputStream(FileDescriptor.out);
    new WorkerLoop(new Readers(List.of(new HostileWorker())), System.in, out).run();
  }

  @Override
  public String name() {
    return "hostile";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    String text = Files.readString(source.path());
    switch (text) {
      case "hang" -> hang();
      case "one record, then hang" -> {
        results.accept(record(source, limits, text));
        hang();
      }
      case "memory" -> {
        var all = new ArrayList<byte[]>();
        while (all.size() < 1 << 20) {
          all.add(new byte[1 << 20]);
        }
        results.accept(record(source, limits, "kept " + all.size()));
      }
      case "halt" -> Runtime.getRuntime().halt(42);
      case "throw" -> throw new IllegalStateException("the third table is upside down");
      case "reject" -> throw new RejectedFileException(RejectionReason.ENCRYPTED, "a password");
      case "temporary" ->
          results.accept(record(source, limits, Files.createTempFile("left", "over").toString()));
      case "process" ->
          results.accept(record(source, limits, Long.toString(ProcessHandle.current().pid())));
      default -> {
        results.accept(new ReadResult.Working());
        results.accept(record(source, limits, text));
        results.accept(new ReadResult.Rejected("in/it", 3, RejectionReason.INVALID, "no"));
      }
    }
  }

  @SuppressWarnings("InfiniteLoop")
  private static void hang() {
    long n = 0;
    while (n >= 0) {
      n = (n + 1) & 0xffff;
    }
  }

  static ReadResult.Read record(SourceFile source, ReadLimits limits, String text)
      throws RejectedFileException {
    var passages = new PassageList(limits);
    passages.heading(1, "Chapter");
    passages.add(
        DraftPassage.of(text)
            .at(Locator.nowhere().onPage(2, "ii").withColumn("567").withNote("*"))
            .saidBy(new Speech("The Chair", "p/1", "14:34")));
    var description = new DescriptionBuilder().title("A title", "test").build();
    return new ReadResult.Read(
        description.wholeFile(
            source,
            new HostileWorker(),
            RecordType.DEBATE,
            "",
            new Extent(3, List.of(1, 3), "too long")),
        passages.passages(),
        List.of(new Notice(Notice.Kind.TRUNCATED, "too long")));
  }
}
