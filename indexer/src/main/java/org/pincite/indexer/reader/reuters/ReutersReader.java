package org.pincite.indexer.reader.reuters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.Extent;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.PassageList;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads the files of the Reuters-21578 collection of wire stories of 1987: SGML in Latin-1, a
/// story after another. A story is a record; the file is read in a stream. A story that has only a
/// title has it as its text; one with no words at all is rejected with its line.
public final class ReutersReader implements RecordReader {
  private static final String MEDIA_TYPE = "text/x-reuters-sgml";
  private static final String DOCTYPE = "<!doctype lewis";
  private static final int BUFFER = 64 << 10;

  @Override
  public String name() {
    return "reuters-21578";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MEDIA_TYPE);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    String begin = start.text().stripLeading();
    boolean own = begin.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length());
    boolean named = start.name().endsWith(".sgm") && begin.startsWith("<REUTERS ");
    return own || named ? Optional.of(MEDIA_TYPE) : Optional.empty();
  }

  @Override
  public boolean isTrustedWith(SourceFile source) {
    return source.size() <= SourceFile.SMALL;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    int stories = 0;
    try (var in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(source.path()), StandardCharsets.ISO_8859_1),
            BUFFER)) {
      var stream = new StoryStream(in, limits.lineBytes());
      for (StoryStream.Story story = stream.next(); story != null; story = stream.next()) {
        stories++;
        results.accept(result(story, source, limits));
      }
    }
    if (stories == 0) {
      throw new RejectedFileException(RejectionReason.EMPTY, "the file has no stories");
    }
  }

  private ReadResult result(StoryStream.Story story, SourceFile source, ReadLimits limits) {
    try {
      return record(story, source, limits);
    } catch (RejectedFileException e) {
      return ReadResult.Rejected.of(story.line(), e);
    }
  }

  private ReadResult record(StoryStream.Story story, SourceFile source, ReadLimits limits)
      throws RejectedFileException {
    if (story.tooLong()) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(Locale.ROOT, "the story has more than %,d characters", limits.lineBytes()));
    }
    StoryParts parts = story.ended() ? StoryParts.of(story.markup()) : null;
    if (parts == null) {
      throw new RejectedFileException(RejectionReason.DAMAGED, "the story has no end");
    }
    var passages = new PassageList(limits);
    for (String paragraph : parts.paragraphs()) {
      passages.add(paragraph);
    }
    if (passages.passages().isEmpty()) {
      passages.add(parts.title());
    }
    if (passages.passages().isEmpty()) {
      throw new RejectedFileException(RejectionReason.EMPTY, "the story has no text");
    }
    return new ReadResult.Read(
        new DescriptionBuilder()
            .key(parts.key())
            .key("line " + story.line())
            .title(parts.title(), StoryParts.METHOD)
            .authors(parts.authors(), StoryParts.METHOD)
            .publisher("Reuters", StoryParts.METHOD)
            .published(parts.date(), DateCandidate.Trust.STRUCTURED)
            .language("en", StoryParts.METHOD)
            .build()
            .partOfFile(
                source,
                this,
                story.line(),
                RecordType.ARTICLE,
                source.titleFromName(),
                Extent.withoutPages()),
        passages.passages(),
        List.of());
  }
}
