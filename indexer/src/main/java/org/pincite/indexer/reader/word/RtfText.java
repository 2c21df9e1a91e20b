package org.pincite.indexer.reader.word;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.word.RtfState.Target;

/// Takes what the parser finds in an RTF file. Groups may nest, and each may send its text
/// elsewhere. Not for several threads.
final class RtfText extends RtfListenerAdaptor {
  private static final int MAX_DEPTH = 1000;

  private final WordText text;
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final Deque<RtfFlow> flows = new ArrayDeque<>();
  private final RtfStyles styles = new RtfStyles();
  private final Map<Target, StringBuilder> info = new HashMap<>();
  private final Map<String, Integer> created = new HashMap<>();
  private RtfState state = new RtfState();
  private RtfFlow flow;
  private int notes;
  private int endnotes;
  private boolean romanEndnotes;

  RtfText(WordText text) {
    this.text = text;
    this.flow = new RtfFlow(styles.byNumber());
  }

  /// Ends the text, also that of a file that is cut.
  void end() throws RejectedFileException {
    while (!flows.isEmpty()) {
      endOwnText();
    }
    flow.end();
    addToText();
  }

  DocumentProperties properties() {
    return new DocumentProperties(value(Target.TITLE), value(Target.AUTHOR), createdDate(), null);
  }

  @Override
  public void processGroupStart() {
    if (states.size() >= MAX_DEPTH) {
      throw new UncheckedIOException(
          new RejectedFileException(RejectionReason.INVALID, "it is nested too deeply"));
    }
    states.push(state);
    state = state.inner();
  }

  @Override
  public void processGroupEnd() {
    if (state.target == Target.STYLES) {
      styles.end();
    }
    if (state.ownText) {
      endOwnText();
    }
    if (!states.isEmpty()) {
      state = states.pop();
    }
  }

  @Override
  public void processString(String words) {
    state.fresh = false;
    switch (state.target) {
      case TEXT -> {
        if (!state.hidden && !state.deleted) {
          flow.text(words, state.bold);
        }
      }
      case LABEL -> flow.label(words);
      case STYLES -> styles.name(words);
      case TITLE, AUTHOR ->
          info.computeIfAbsent(state.target, target -> new StringBuilder()).append(words);
      case CREATED, NOWHERE -> {}
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    boolean first = state.fresh;
    state.fresh = false;
    if (state.target == Target.NOWHERE) {
      if (command == Command.shptxt) {
        beginOwnText(false);
      }
      return;
    }
    if (first && begins(command, optional)) {
      return;
    }
    switch (state.target) {
      case TEXT -> text(command, parameter, !hasParameter || parameter != 0);
      case LABEL -> {
        if (command == Command.tab) {
          flow.label(" ");
        }
      }
      case STYLES -> styles.set(command, parameter);
      case CREATED -> created.putIfAbsent(command.getCommandName(), parameter);
      case TITLE, AUTHOR, NOWHERE -> {}
    }
  }

  @Override
  public void processBinaryBytes(byte[] bytes) {
    // Pictures.
  }

  /// Whether the command says where the text of its group goes.
  private boolean begins(Command command, boolean optional) {
    switch (command) {
      case listtext, pntext -> state.target = Target.LABEL;
      case title -> state.target = Target.TITLE;
      case author -> state.target = Target.AUTHOR;
      case creatim -> state.target = Target.CREATED;
      case stylesheet -> state.target = Target.STYLES;
      case footnote -> beginOwnText(true);
      case shptxt -> beginOwnText(false);
      case info, shppict, result, fldrslt, ud, upr -> {}
      default -> {
        // What is marked as optional is nothing that a simple reader prints.
        boolean left =
            optional || command == Command.optionalcommand || RtfStyles.isLeftOut(command);
        if (left && state.target != Target.STYLES) {
          state.target = Target.NOWHERE;
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private void text(Command command, int parameter, boolean on) {
    switch (command) {
      case par, sect, page -> endParagraph();
      case cell, nestcell -> {
        if (command == Command.cell) {
          flow.endCell();
        } else {
          flow.endParagraph();
        }
      }
      case row -> {
        flow.endRow();
        addToTextOfFile();
      }
      case tab -> flow.text("\t", state.bold);
      case line -> flow.text("\n", state.bold);
      case b -> state.bold = on;
      case v -> state.hidden = on;
      case deleted -> state.deleted = on;
      case plain -> state.plain();
      case chftn -> flow.markCounted();
      case ftnalt -> flow.markEndnote();
      case aftnnrlc -> romanEndnotes = true;
      case nonbreakingspace -> flow.text(" ", state.bold);
      case nonbreakinghyphen -> flow.text("-", state.bold);
      case optionalhyphen -> {}
      default -> flow.set(command.getCommandName(), parameter);
    }
  }

  private void endParagraph() {
    flow.endParagraph();
    addToTextOfFile();
  }

  private void beginOwnText(boolean note) {
    state.target = Target.TEXT;
    state.note = note;
    state.ownText = true;
    state.plain();
    flows.push(flow);
    flow = new RtfFlow(styles.byNumber());
  }

  private void endOwnText() {
    flow.end();
    List<WordParagraph> own = flow.take();
    if (state.note) {
      String mark = flow.isCounted() ? mark(flow.isEndnote()) : "*";
      own = own.stream().map(paragraph -> paragraph.as(PassageKind.FOOTNOTE, mark)).toList();
    }
    flow = flows.pop();
    flow.follow(own);
  }

  private String mark(boolean endnote) {
    if (endnote) {
      return (romanEndnotes ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL).print(++endnotes);
    }
    return Integer.toString(++notes);
  }

  private void addToTextOfFile() {
    if (flows.isEmpty()) {
      try {
        addToText();
      } catch (RejectedFileException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void addToText() throws RejectedFileException {
    for (WordParagraph paragraph : flow.take()) {
      text.add(paragraph);
    }
  }

  private @Nullable String value(Target target) {
    StringBuilder value = info.get(target);
    return value == null ? null : value.toString().strip();
  }

  private @Nullable String createdDate() {
    Integer year = created.get("yr");
    if (year == null) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        year,
        created.getOrDefault("mo", 1),
        created.getOrDefault("dy", 1));
  }
}
