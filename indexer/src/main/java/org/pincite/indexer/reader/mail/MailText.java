package org.pincite.indexer.reader.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.util.CharsetUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.TextDecoding;
import org.pincite.indexer.reader.html.HtmlBlocks;
import org.pincite.indexer.reader.text.TextLines;

/// The text of one part of a message.
///
/// @param alternative as in [MailPart]
record MailText(String text, boolean isHtml, int alternative) {
  private static final Pattern QUOTE = Pattern.compile("^>[> ]*");
  private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");
  private static final String SEALED = "-----BEGIN PGP MESSAGE-----";

  static MailText of(MailPart part, byte[] bytes) {
    return new MailText(decoded(bytes, part.charset()), part.isHtml(), part.alternative());
  }

  boolean isBlank() {
    return isHtml ? !Jsoup.parse(text).hasText() : text.isBlank();
  }

  /// Whether only the one whom it is meant for can read it.
  boolean isSealed() {
    return !isHtml && text.stripLeading().startsWith(SEALED);
  }

  /// The paragraphs, those that it quotes included.
  List<TextBlock> blocks() {
    if (isHtml) {
      Document page = Jsoup.parse(text);
      page.select("head, script, style, template, [hidden], [style*=display:none]").remove();
      return HtmlBlocks.of(page.body(), null);
    }
    var blocks = new ArrayList<TextBlock>();
    for (TextLines group : TextLines.groups(unquoted())) {
      group.paragraphs(false).forEach(words -> blocks.add(new TextBlock.Paragraph(words)));
    }
    return blocks;
  }

  /// The text without the marks of quotations, which become paragraphs of their own.
  private String unquoted() {
    var lines = new StringBuilder(text.length());
    String before = "";
    for (String line :
        (Iterable<String>) SIGNATURE.matcher(text).replaceAll("").lines()::iterator) {
      Matcher quote = QUOTE.matcher(line);
      String marks = quote.lookingAt() ? quote.group().replace(" ", "") : "";
      if (!marks.equals(before)) {
        lines.append('\n');
      }
      lines.append(quote.replaceFirst("")).append('\n');
      before = marks;
    }
    return lines.toString();
  }

  /// The characters as the part names their encoding, unless that cannot be.
  private static String decoded(byte[] bytes, @Nullable String name) {
    Charset charset = name == null ? null : CharsetUtil.lookup(name);
    boolean unsure =
        charset == null
            || charset.equals(StandardCharsets.US_ASCII)
            || charset.equals(StandardCharsets.UTF_8);
    if (unsure) {
      try {
        return TextDecoding.decode(bytes);
      } catch (IOException e) {
        charset = StandardCharsets.ISO_8859_1;
      }
    }
    Charset latin = Charset.forName("windows-1252");
    boolean isLatin = charset == null || charset.equals(StandardCharsets.ISO_8859_1);
    return new String(bytes, isLatin ? latin : charset).replace("\r\n", "\n").replace('\r', '\n');
  }
}
