package org.pincite.indexer.reader.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Parts a file into messages at its lines `From address date` (RFC 4155), which begin the file or
/// follow a blank line. The file is never in memory as a whole.
final class Mailbox {
  private static final Pattern SEPARATOR =
      Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
  private static final int MAX_SEPARATOR = 500;
  private static final int PIECE = 1 << 16;

  private final Path file;
  private final Messages messages;
  private final byte[] begin = new byte[MAX_SEPARATOR];
  private int beginLength;
  private boolean afterBlank = true;
  private boolean open;
  private int number;
  private int line = 1;
  private int messageLine = 1;
  private long messageStart;
  private long lineStart;

  private Mailbox(Path file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  /// Hands over the messages in their order. A file without a separating line is one message.
  static void split(Path file, Messages messages) throws IOException {
    new Mailbox(file, messages).split();
  }

  private void split() throws IOException {
    long position = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), PIECE)) {
      var piece = new byte[PIECE];
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        for (int i = 0; i < n; i++) {
          position++;
          if (piece[i] == '\n') {
            endLine(position);
          } else if (beginLength < MAX_SEPARATOR) {
            begin[beginLength++] = piece[i];
          }
        }
      }
    }
    endLine(position);
    endMessage(position);
  }

  private void endLine(long next) throws IOException {
    if (afterBlank && isSeparator()) {
      endMessage(lineStart);
      messageStart = next;
      messageLine = line;
      open = true;
    } else if (beginLength > 0) {
      open = true;
    }
    afterBlank = beginLength == 0 || (beginLength == 1 && begin[0] == '\r');
    beginLength = 0;
    lineStart = next;
    line++;
  }

  private boolean isSeparator() {
    return beginLength > 5
        && begin[0] == 'F'
        && begin[4] == ' '
        && SEPARATOR
            .matcher(new String(begin, 0, beginLength, StandardCharsets.ISO_8859_1))
            .matches();
  }

  private void endMessage(long end) throws IOException {
    if (open && end > messageStart) {
      number++;
      messages.next(new StoredMessage(file, number, messageLine, messageStart, end));
    }
    open = false;
  }

  /// Takes the messages.
  interface Messages {
    void next(StoredMessage message) throws IOException;
  }
}
