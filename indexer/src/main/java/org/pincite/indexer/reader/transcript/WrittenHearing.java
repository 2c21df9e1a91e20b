package org.pincite.indexer.reader.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.text.RstBlock;
import org.pincite.indexer.reader.text.RstInline;

/// A hearing written in reStructuredText: `**Mr Weir**: Good morning.`, the paragraphs of witnesses
/// in the class `indented`, times and notes of the transcriber leaning.
final class WrittenHearing {
  private static final Pattern NAMED = Pattern.compile("\\*\\*([^*]{2,80})\\*\\*:\\s*(.*)");
  private static final Pattern LEANING = Pattern.compile("\\*([^*]+)\\*\\.?");
  private static final Pattern NAMED_LINE =
      Pattern.compile("^\\*\\*([^*\\n]{2,80})\\*\\*:", Pattern.MULTILINE);
  private static final Pattern CLOCK_LINE =
      Pattern.compile("^\\*\\(\\d{1,2}[.:]\\d{2} ?[ap]\\.?m\\.?\\)\\*", Pattern.MULTILINE);
  private static final String WITNESS = "indented";

  private final List<Turn> turns = new ArrayList<>();
  private final List<TextBlock> result = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String time;

  /// @param blocks of the document
  WrittenHearing(List<RstBlock> blocks) {
    blocks.forEach(this::read);
    for (int i = 0; i < turns.size(); i++) {
      boolean answered = i + 1 < turns.size() && turns.get(i + 1).answer;
      turns.get(i).addTo(result, answered);
    }
  }

  /// Whether the beginning of a document is that of a hearing.
  static boolean isOne(String begin) {
    return CLOCK_LINE.matcher(begin).find()
        && NAMED_LINE.matcher(begin).results().map(name -> name.group(1)).distinct().count() >= 2;
  }

  /// The first heading.
  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /// Its headings and passages, in order.
  List<TextBlock> blocks() {
    return result;
  }

  private void read(RstBlock block) {
    switch (block) {
      case RstBlock.Heading(int level, String source) -> heading(level, RstInline.words(source));
      case RstBlock.Rubric(String source) -> heading(8, RstInline.words(source));
      case RstBlock.Paragraph(String source, boolean _, String _, String style) ->
          paragraph(source, style.equals(WITNESS));
      case RstBlock.Literal(String text) -> turn().add(text);
      case RstBlock.Footnote(String label, String source) ->
          turn().add("[" + label + "] " + RstInline.words(source));
      case RstBlock.Row(List<String> cells) -> turn().add(String.join(" | ", cells));
    }
  }

  private void heading(int level, String words) {
    if (title == null && turns.isEmpty()) {
      title = PassageText.folded(words);
    } else {
      turns.add(new Turn(new TextBlock.Heading(level, words), null, false));
    }
  }

  private void paragraph(String source, boolean indented) {
    Matcher named = NAMED.matcher(source);
    Matcher leaning = LEANING.matcher(source);
    if (named.matches()) {
      String name = PassageText.folded(named.group(1));
      turns.add(new Turn(null, new Speech(name, null, time), indented));
      turn().add(RstInline.words(named.group(2)));
    } else if (leaning.matches()) {
      note(leaning.group(1));
    } else {
      turn().add(RstInline.words(source));
    }
  }

  /// A note parts a speech and does not end it.
  private void note(String words) {
    if (TranscriptMark.Finder.unspoken(words) instanceof TranscriptMark.Clock(String clock)) {
      time = clock;
      turns.add(new Turn(null, null, false));
    }
    turn().note(words);
  }

  private Turn turn() {
    if (turns.isEmpty() || turns.getLast().heading != null) {
      turns.add(new Turn(null, null, false));
    }
    return turns.getLast();
  }

  /// A heading, or what one person says until another speaks.
  private static final class Turn {
    private final TextBlock.@Nullable Heading heading;
    private final @Nullable Speech speech;
    private final boolean answer;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Turn(TextBlock.@Nullable Heading heading, @Nullable Speech speech, boolean answer) {
      this.heading = heading;
      this.speech = speech;
      this.answer = answer;
    }

    void add(String words) {
      paragraphs.add(new Paragraph(words, true));
    }

    void note(String words) {
      paragraphs.add(new Paragraph(words, false));
    }

    /// @param answered whether the witness speaks next
    void addTo(List<TextBlock> blocks, boolean answered) {
      if (heading != null) {
        blocks.add(heading);
      }
      for (Paragraph paragraph : paragraphs) {
        boolean said = paragraph.said && speech != null;
        blocks.add(
            new TextBlock.Cited(
                DraftPassage.of(paragraph.words)
                    .as(said ? kind(answered) : PassageKind.PARAGRAPH)
                    .saidBy(said ? speech : null)));
      }
    }

    private PassageKind kind(boolean answered) {
      if (answer) {
        return PassageKind.ANSWER;
      }
      return answered ? PassageKind.QUESTION : PassageKind.SPEECH;
    }

    private record Paragraph(String words, boolean said) {}
  }
}
