package org.pincite.indexer.reader.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Follows the fields of a Word file, which nest and run over paragraphs: what a field was made
/// from (`PAGEREF _Toc1`) is not printed, what it made is. Not for several threads.
final class DocxFields {
  /// An instruction that has not ended after as many paragraphs never does: the file is damaged.
  private static final int MAX_PARAGRAPHS = 20;

  private final Deque<Field> open = new ArrayDeque<>();
  private int instructions;
  private int contents;
  private int paragraphs;

  private enum State {
    INSTRUCTION,
    RESULT,
    CONTENTS
  }

  private static final class Field {
    private State state = State.INSTRUCTION;
    private String instruction = "";
  }

  /// A field's mark: `begin`, `separate` or `end`.
  void mark(String type) {
    switch (type) {
      case "begin" -> {
        open.push(new Field());
        instructions++;
      }
      case "separate" -> {
        Field field = open.peek();
        if (field != null && field.state == State.INSTRUCTION) {
          instructions--;
          boolean toc = field.instruction.strip().toUpperCase(Locale.ROOT).startsWith("TOC ");
          field.state = toc ? State.CONTENTS : State.RESULT;
          contents += toc ? 1 : 0;
        }
      }
      case "end" -> {
        Field field = open.poll();
        if (field != null) {
          instructions -= field.state == State.INSTRUCTION ? 1 : 0;
          contents -= field.state == State.CONTENTS ? 1 : 0;
        }
      }
      default -> {}
    }
  }

  /// A part of the instruction of the field that was opened last.
  void instruction(String text) {
    Field field = open.peek();
    if (field != null && field.instruction.length() < 10) {
      field.instruction += text;
    }
  }

  /// Whether text is part of an instruction, and not printed.
  boolean isInInstruction() {
    return instructions > 0;
  }

  /// Whether text is part of a table of contents.
  boolean isInContents() {
    return contents > 0;
  }

  void endParagraph() {
    paragraphs = instructions > 0 ? paragraphs + 1 : 0;
    if (paragraphs > MAX_PARAGRAPHS) {
      open.clear();
      instructions = 0;
      contents = 0;
    }
  }
}
