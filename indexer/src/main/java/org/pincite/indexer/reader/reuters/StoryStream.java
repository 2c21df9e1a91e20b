package org.pincite.indexer.reader.reuters;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Cuts a file into stories, `<REUTERS …>` to `</REUTERS>`, and whatever stands between them. A
/// story over the limit is skipped without being kept.
final class StoryStream {
  private static final String BEGIN = "<REUTERS";
  private static final String END = "</REUTERS>";

  private final BufferedReader in;
  private final int maxCharacters;
  private int line;
  private boolean lineTooLong;

  StoryStream(BufferedReader in, int maxCharacters) {
    this.in = in;
    this.maxCharacters = maxCharacters;
  }

  /// The next story; null at the end of the file.
  @Nullable Story next() throws IOException {
    String text = readLine();
    while (text != null) {
      line++;
      int begin = text.indexOf(BEGIN);
      if (begin >= 0) {
        return story(text.substring(begin));
      }
      text = readLine();
    }
    return null;
  }

  private Story story(String first) throws IOException {
    int begin = line;
    boolean tooLong = false;
    var markup = new StringBuilder();
    String text = first;
    while (text != null) {
      tooLong |= lineTooLong || markup.length() + text.length() > maxCharacters;
      if (!tooLong) {
        markup.append(text).append('\n');
      }
      if (text.contains(END)) {
        return new Story(begin, markup.toString(), true, tooLong);
      }
      text = readLine();
      line++;
    }
    return new Story(begin, markup.toString(), false, tooLong);
  }

  /// The next line, without what is over the limit; null at the end of the file.
  private @Nullable String readLine() throws IOException {
    var text = new StringBuilder(80);
    lineTooLong = false;
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (text.length() < maxCharacters) {
        text.append((char) c);
      } else {
        lineTooLong = true;
      }
    }
    return text.toString();
  }

  /// A story's markup.
  ///
  /// @param line at which it begins, from 1
  /// @param ended whether its end was found
  /// @param tooLong whether it is over the limit, so that only its beginning is here
  record Story(int line, String markup, boolean ended, boolean tooLong) {}
}
