package org.pincite.indexer.reader.word;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The paragraph styles of an RTF file, and which of its groups are not printed. Not for several
/// threads.
final class RtfStyles {
  private static final int MAX_NAME = 200;
  private static final int MOST = 10_000;

  private static final Set<Command> LEFT_OUT =
      EnumSet.of(
          Command.fonttbl,
          Command.colortbl,
          Command.listtable,
          Command.revtbl,
          Command.info,
          Command.pict,
          Command.objdata,
          Command.fldinst,
          Command.header,
          Command.headerf,
          Command.headerl,
          Command.headerr,
          Command.footer,
          Command.footerf,
          Command.footerl,
          Command.footerr,
          Command.ftnsep,
          Command.ftnsepc,
          Command.aftnsep,
          Command.aftnsepc,
          Command.annotation,
          Command.atnid,
          Command.nonshppict,
          Command.nonesttables,
          Command.shprslt,
          Command.xe,
          Command.tc,
          Command.datafield,
          Command.pntxta,
          Command.pntxtb,
          Command.sn,
          Command.sv,
          Command.operator,
          Command.subject,
          Command.keywords,
          Command.comment,
          Command.doccomm);

  private final Map<Integer, RtfFlow.RtfStyle> byNumber = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int outline = -1;
  private int indent;

  /// Whether a group that begins with this command is left out.
  static boolean isLeftOut(Command command) {
    return LEFT_OUT.contains(command);
  }

  Map<Integer, RtfFlow.RtfStyle> byNumber() {
    return byNumber;
  }

  void set(Command command, int parameter) {
    switch (command) {
      case outlinelevelN -> outline = parameter;
      case s -> number = parameter;
      case li -> indent = parameter;
      default -> {}
    }
  }

  void name(String words) {
    if (name.length() < MAX_NAME) {
      name.append(words);
    }
  }

  /// Ends a style.
  void end() {
    String shown = name.toString().replace(";", "").strip();
    if (!shown.isEmpty() && byNumber.size() < MOST) {
      byNumber.putIfAbsent(number, new RtfFlow.RtfStyle(shown, outline, indent));
    }
    name.setLength(0);
    number = 0;
    outline = -1;
    indent = 0;
  }
}
