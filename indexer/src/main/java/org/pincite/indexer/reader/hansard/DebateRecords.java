package org.pincite.indexer.reader.hansard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.Notice;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;

/// Makes a record of each debate as soon as it ends, so that no more than one is in memory. Not for
/// several threads.
final class DebateRecords {
  private static final String METHOD = "hansard";
  private static final int DEEPEST_ABOVE = 8;

  private final SourceFile source;
  private final HansardReader reader;
  private final ReadLimits limits;
  private final Consumer<ReadResult> results;
  private @Nullable Debate debate;
  private Sections sections;
  private String titlePrefix = "";
  private boolean empty = true;
  private int count;

  DebateRecords(
      SourceFile source, HansardReader reader, ReadLimits limits, Consumer<ReadResult> results) {
    this.source = source;
    this.reader = reader;
    this.limits = limits;
    this.results = results;
    this.sections = new Sections(limits);
  }

  /// Begins a debate; the one before ends.
  void begin(Debate next) throws RejectedFileException {
    end();
    debate = next;
    sections = new Sections(limits);
    titlePrefix = "";
    empty = true;
    for (int i = 0; i < next.above().size(); i++) {
      sections.heading(Math.min(i + 1, DEEPEST_ABOVE), next.above().get(i));
    }
    if (next.heading().length() > Sections.MAX_HEADING) {
      sections.paragraph(next.heading());
    }
  }

  /// The debate that was begun and has not ended.
  @Nullable Debate current() {
    return debate;
  }

  /// Whether nothing was said in the current debate yet, if there is one.
  boolean isEmpty() {
    return debate == null || empty;
  }

  /// What stands before the heading of the current debate, to be a part of its title.
  void titlePrefix(String prefix) {
    titlePrefix = prefix;
  }

  /// A heading within the current debate.
  ///
  /// @param level 1 for the outermost
  void heading(int level, String text) throws RejectedFileException {
    sections.heading(DEEPEST_ABOVE + level, text);
  }

  /// A passage of the current debate.
  void passage(DraftPassage draft) throws RejectedFileException {
    empty = false;
    sections.passage(draft);
  }

  /// Gives up a debate of which nothing but its heading was read.
  void drop() {
    debate = null;
  }

  /// Ends the current debate, if there is one.
  void end() throws RejectedFileException {
    end(Extent.withoutPages(), List.of());
  }

  /// Ends the current debate where the file can be read no further.
  void endDamaged(RejectedFileException damage) throws RejectedFileException {
    String detail = "the text ends where the file is damaged: " + damage.getMessage();
    end(new Extent(null, List.of(), detail), List.of(new Notice(Notice.Kind.TRUNCATED, detail)));
  }

  /// How many records there were.
  int count() {
    return count;
  }

  private void end(Extent extent, List<Notice> notices) throws RejectedFileException {
    Debate ending = debate;
    debate = null;
    if (ending == null) {
      return;
    }
    if (empty) {
      sections.paragraph(ending.heading());
    }
    List<Passage> passages = sections.endOrNone();
    if (!passages.isEmpty()) {
      count++;
      results.accept(
          new ReadResult.Read(
              description(ending)
                  .build()
                  .keyedPartOfFile(source, reader, ending.line(), title(ending), extent),
              passages,
              notices));
    }
  }

  private String title(Debate of) {
    String heading = PassageText.beginning(of.heading(), Sections.MAX_HEADING);
    if (heading.isEmpty()) {
      return of.sitting().title();
    }
    return titlePrefix.isEmpty()
        ? heading
        : String.format(Locale.ROOT, "%s: %s", titlePrefix, heading);
  }

  private static DescriptionBuilder description(Debate of) {
    Sitting sitting = of.sitting();
    LocalDate day = sitting.date();
    var builder =
        new DescriptionBuilder()
            .key(of.key())
            .type(RecordType.DEBATE, METHOD)
            .publisher(sitting.proceedings().publisher(), METHOD)
            .language(sitting.language(), METHOD)
            .url(of.url(), METHOD);
    sitting.reference().ifPresent(reference -> builder.reference(reference, METHOD));
    return day == null
        ? builder
        : builder.published(
            new PublishedDate(DatePrecision.DAY, day, METHOD), DateCandidate.Trust.STRUCTURED);
  }
}
