package org.pincite.indexer.reader.mail;

import static org.pincite.corpus.RejectionReason.DAMAGED;
import static org.pincite.corpus.RejectionReason.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.pincite.indexer.reader.RejectedFileException;

/// Goes through a message part by part, in its order; each part is only in memory if the visitor
/// keeps it. A message within is a part like any other.
final class MailWalk {
  private static final int MAX_DEPTH = 30;
  private static final int MAX_PARTS = 10_000;
  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .setMaxContentLen(-1)
          .build();

  private final MimeTokenStream tokens =
      new MimeTokenStream(LENIENT, DecodeMonitor.SILENT, null, null);
  private final Visitor visitor;
  private final Deque<Group> groups = new ArrayDeque<>();
  private List<Field> header = new ArrayList<>();
  private boolean isHeaderOfMessage = true;
  private int parts;
  private int alternatives;

  private MailWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Goes through a message.
  ///
  /// @throws RejectedFileException when it is nested too deeply or cannot be parsed
  static void through(StoredMessage message, Visitor visitor) throws IOException {
    try (InputStream in = message.open()) {
      new MailWalk(visitor).through(in);
    } catch (MimeException e) {
      throw new RejectedFileException(DAMAGED, "it is no e-mail that can be read", e);
    }
  }

  private void through(InputStream in) throws IOException, MimeException {
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(in);
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_HEADER -> header = new ArrayList<>();
        case T_FIELD -> header.add(tokens.getField());
        case T_END_HEADER -> endHeader();
        case T_START_MULTIPART -> begin();
        case T_END_MULTIPART -> groups.pop();
        case T_BODY -> body();
        // The texts before and after the parts are for programs of the last century.
        case T_START_MESSAGE,
            T_END_MESSAGE,
            T_RAW_ENTITY,
            T_PREAMBLE,
            T_EPILOGUE,
            T_START_BODYPART,
            T_END_BODYPART,
            T_END_OF_STREAM -> {}
      }
    }
  }

  private void endHeader() {
    if (isHeaderOfMessage) {
      visitor.header(header);
      isHeaderOfMessage = false;
    }
  }

  private void begin() throws RejectedFileException {
    if (groups.size() >= MAX_DEPTH) {
      throw new RejectedFileException(TOO_LARGE, "its parts are nested too deeply");
    }
    String kind = tokens.getBodyDescriptor().getSubType();
    Group outer = groups.peek();
    int alternative = outer == null ? 0 : outer.alternative;
    groups.push(
        new Group(
            kind.equalsIgnoreCase("alternative") ? ++alternatives : alternative,
            kind.equalsIgnoreCase("encrypted") || (outer != null && outer.isSealed)));
  }

  private void body() throws IOException {
    if (++parts > MAX_PARTS) {
      throw new RejectedFileException(TOO_LARGE, "it has too many parts");
    }
    Group group = groups.peek();
    var part =
        MailPart.of(
            parts,
            tokens.getBodyDescriptor(),
            header,
            group == null ? 0 : group.alternative,
            group != null && group.isSealed);
    visitor.part(part, tokens.getDecodedInputStream());
  }

  private record Group(int alternative, boolean isSealed) {}

  /// Takes what a message is made of.
  interface Visitor {

    /// The header of the message itself.
    void header(List<Field> fields);

    void part(MailPart part, InputStream content) throws IOException;
  }
}
