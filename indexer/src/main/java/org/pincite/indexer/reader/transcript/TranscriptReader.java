package org.pincite.indexer.reader.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.PrintedDates;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.TextDecoding;
import org.pincite.indexer.reader.text.RstDocument;

/// Reads transcripts of hearings, as plain text or as reStructuredText: a day is a record, and what
/// one person says a passage with its speaker, time, and page and line where those are printed.
/// They are recognised by their beginning; [HearingTranscript#isOne] tells how.
public final class TranscriptReader implements RecordReader {
  private static final String PLAIN = "text/x-hearing-transcript";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String WRITTEN = "text/x-hearing-transcript+rst";

  @Override
  public String name() {
    return "transcript";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(PLAIN, WRITTEN);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    return switch (start.mediaType()) {
      case "text/x-rst" ->
          WrittenHearing.isOne(start.text()) ? Optional.of(WRITTEN) : Optional.empty();
      case "text/plain" ->
          HearingTranscript.isOne(pages(start.text())) ? Optional.of(PLAIN) : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public boolean isTrustedWith(SourceFile source) {
    return source.size() <= SourceFile.SMALL;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    String text = TextDecoding.decode(source.bytes(limits));
    if (source.mediaType().equals(WRITTEN)) {
      var hearing = new WrittenHearing(RstDocument.parse(text));
      String title = hearing.title().orElseGet(source::titleFromName);
      Optional<PublishedDate> day = PrintedDates.first(title, "printed");
      results.accept(record(source, title, day, sections(hearing.blocks(), limits), null));
    } else {
      var hearing = HearingTranscript.of(pages(text));
      String title = hearing.title().orElseGet(source::titleFromName);
      List<Passage> passages = sections(hearing.blocks(), limits);
      results.accept(record(source, title, hearing.date(), passages, hearing.pages()));
    }
  }

  private static List<TranscriptPage> pages(String text) {
    if (text.indexOf('\f') < 0) {
      return List.of(new TranscriptPage(null, null, text.lines().toList()));
    }
    var pages = new ArrayList<TranscriptPage>();
    for (String page : text.split("\f", -1)) {
      pages.add(new TranscriptPage(pages.size() + 1, null, page.lines().toList()));
    }
    return pages;
  }

  private static List<Passage> sections(List<TextBlock> blocks, ReadLimits limits)
      throws RejectedFileException {
    var sections = new Sections(limits);
    for (TextBlock block : blocks) {
      block.addTo(sections);
    }
    return sections.end();
  }

  /// @param pages how many there are; null when the text has none
  private ReadResult record(
      SourceFile source,
      String title,
      Optional<PublishedDate> day,
      List<Passage> passages,
      @Nullable Integer pages) {
    var builder =
        new DescriptionBuilder()
            .type(RecordType.MINUTES, "transcript")
            .language("en", "transcript");
    day.ifPresent(date -> builder.published(date, DateCandidate.Trust.PRINTED));
    Matcher named = DAY.matcher(source.relativePath());
    if (named.find()) {
      PrintedDates.whole(named.group(), "file-name")
          .ifPresent(date -> builder.published(date, DateCandidate.Trust.ADDRESS));
    }
    Description description = builder.build();
    return new ReadResult.Read(
        description.wholeFile(source, this, RecordType.MINUTES, title, Extent.ofPages(pages)),
        passages,
        description.notices());
  }
}
