package org.pincite.indexer.reader.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.indexer.reader.PrintedDates;
import org.pincite.indexer.reader.TextBlock;

/// A hearing as transcribers print it: `Q.` and `A.`, names in capitals, times in brackets, mostly
/// with numbers at the lines of each page.
///
/// `Q.` is said by the person who was last announced (`Questioned by MR WEIR`), or else by who
/// spoke last under a name; `A.` by the witness who was last sworn.
public final class HearingTranscript {
  private static final int FRONT_LINES = 40;
  private static final Pattern HEARING =
      Pattern.compile(
          "(?i).*\\b(?:inquiry|inquest|tribunal|commission|committee|review|hearing)\\b.*");
  private static final Pattern DAY = Pattern.compile("(?i)\\bday\\s+\\d{1,3}\\b");
  private static final int LONGEST_TITLE = 120;

  private final HearingText text = new HearingText();
  private final List<String> front = new ArrayList<>();
  private final @Nullable Integer pages;
  private @Nullable String examiner;
  private @Nullable String witness;
  private @Nullable String speaker;
  private boolean begun;
  private boolean inIndex;

  private HearingTranscript(List<PrintedLine> lines) {
    lines.forEach(this::read);
    this.pages = lines.isEmpty() ? null : lines.getLast().page();
  }

  /// Whether the text is that of a hearing. An ordinary text with a few questions and answers is
  /// not: there must be several of each, and names, times or numbered lines as transcribers set
  /// them.
  ///
  /// @param pages the first of a document are enough
  public static boolean isOne(List<TranscriptPage> pages) {
    var lines = new PrintedLines(pages);
    int questions = 0;
    int answers = 0;
    int named = 0;
    int others = 0;
    Set<String> names = new HashSet<>();
    for (PrintedLine line : lines.lines()) {
      switch (TranscriptMark.Finder.of(line.text())) {
        case TranscriptMark.Question _ -> questions++;
        case TranscriptMark.Answer _ -> answers++;
        case TranscriptMark.Named(String name, String _) -> {
          named++;
          names.add(name);
        }
        case TranscriptMark.Clock _, TranscriptMark.Examiner _, TranscriptMark.Witness _ ->
            others++;
        case TranscriptMark.Note _, TranscriptMark.Index _, TranscriptMark.Words _ -> {}
      }
    }
    boolean examined = questions >= 3 && answers >= 3;
    boolean debated = named >= 5 && names.size() >= 2;
    return lines.isNumbered()
        ? examined || debated
        : (examined && others > 0 && named > 0) || (debated && others > 0);
  }

  /// Reads a hearing.
  ///
  /// @param pages all of the document, in order
  public static HearingTranscript of(List<TranscriptPage> pages) {
    return new HearingTranscript(new PrintedLines(pages).lines());
  }

  /// How many pages it has; null when it is not parted into any.
  public @Nullable Integer pages() {
    return pages;
  }

  /// Its headings and passages, in order.
  public List<TextBlock> blocks() {
    return text.blocks();
  }

  /// The day of the hearing, as it is printed at its beginning.
  public Optional<PublishedDate> date() {
    return PrintedDates.first(String.join("\n", front), "printed");
  }

  /// The name of the inquiry, with day and date as far as they are printed.
  public Optional<String> title() {
    Optional<String> name =
        front.stream()
            .filter(line -> line.length() <= LONGEST_TITLE && HEARING.matcher(line).matches())
            .findFirst();
    return name.map(this::withDay);
  }

  private String withDay(String name) {
    var title = new StringJoiner(", ").add(name);
    Matcher day = DAY.matcher(String.join("\n", front));
    if (day.find() && !DAY.matcher(name).find()) {
      title.add(day.group());
    }
    if (PrintedDates.first(name, "printed").isEmpty()) {
      front.stream()
          .filter(line -> PrintedDates.whole(afterWeekday(line), "printed").isPresent())
          .findFirst()
          .ifPresent(title::add);
    }
    return title.toString();
  }

  private static String afterWeekday(String line) {
    int comma = line.indexOf(' ');
    return comma > 0 && line.substring(0, comma).matches("(?i)[a-z]{3,6}day,?")
        ? line.substring(comma + 1)
        : line;
  }

  private void read(PrintedLine line) {
    if (line.text().isEmpty()) {
      text.blank();
      return;
    }
    if (!begun && front.size() < FRONT_LINES) {
      front.add(PassageText.folded(line.text()));
    }
    TranscriptMark mark =
        inIndex ? new TranscriptMark.Words(line.text()) : TranscriptMark.Finder.of(line.text());
    begun |= !(mark instanceof TranscriptMark.Words);
    switch (mark) {
      case TranscriptMark.Question(String words) ->
          says(PassageKind.QUESTION, asker(), words, line);
      case TranscriptMark.Answer(String words) -> says(PassageKind.ANSWER, witness, words, line);
      case TranscriptMark.Named(String name, String words) -> {
        speaker = name;
        says(PassageKind.SPEECH, name, words, line);
      }
      case TranscriptMark.Clock(String time) -> {
        says(PassageKind.PARAGRAPH, null, line.text(), line);
        text.time(time);
      }
      case TranscriptMark.Note(String words) -> says(PassageKind.PARAGRAPH, null, words, line);
      case TranscriptMark.Examiner(String heading, String name) -> {
        examiner = name;
        text.heading(2, heading);
      }
      case TranscriptMark.Witness(String heading, String name) -> {
        witness = name;
        examiner = null;
        text.heading(1, heading);
      }
      case TranscriptMark.Index _ -> {
        inIndex = true;
        text.heading(1, line.text());
        text.says(PassageKind.INDEX, null);
      }
      case TranscriptMark.Words(String words) -> words(words, line);
    }
  }

  private void words(String words, PrintedLine line) {
    if (inIndex) {
      text.says(PassageKind.INDEX, null);
    } else if (!begun) {
      text.says(PassageKind.PARAGRAPH, null);
    }
    text.add(words, line);
  }

  private void says(PassageKind kind, @Nullable String name, String words, PrintedLine line) {
    text.says(kind, name);
    text.add(words, line);
  }

  private @Nullable String asker() {
    return examiner != null ? examiner : speaker;
  }
}
