package org.pincite.indexer.reader.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.stream.Field;
import org.pincite.indexer.reader.ReadLimits;

/// What a first walk through a message keeps: its header, and the texts that it consists of.
final class MailDraft implements MailWalk.Visitor {
  private final ReadLimits limits;
  private final List<MailText> texts = new ArrayList<>();
  private final Set<Integer> textParts = new HashSet<>();
  private final List<String> attachments = new ArrayList<>();
  private List<Field> header = List.of();
  private long bytes;

  MailDraft(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public void header(List<Field> fields) {
    header = List.copyOf(fields);
  }

  @Override
  public void part(MailPart part, InputStream content) throws IOException {
    if (part.isText()) {
      byte[] text = content.readNBytes(limits.characters());
      bytes += text.length;
      if (bytes >= limits.characters()) {
        throw limits.tooMuchText();
      }
      var mailText = MailText.of(part, text);
      if (!mailText.isSealed()) {
        texts.add(mailText);
        textParts.add(part.number());
      }
    } else if (part.fileName() != null && !part.isSignature()) {
      attachments.add(part.fileName());
    }
  }

  List<Field> header() {
    return header;
  }

  /// The names of the attached files, as the message gives them.
  List<String> attachments() {
    return attachments;
  }

  /// Whether a part is one of the texts, shown or not.
  boolean isText(MailPart part) {
    return textParts.contains(part.number());
  }

  /// The texts to show: of several forms of the same one, the plain one.
  List<MailText> texts() {
    var plain = new HashSet<Integer>();
    var formatted = new HashSet<Integer>();
    for (MailText text : texts) {
      if (text.alternative() > 0 && !text.isBlank()) {
        (text.isHtml() ? formatted : plain).add(text.alternative());
      }
    }
    return texts.stream()
        .filter(text -> !text.isBlank())
        .filter(text -> !text.isHtml() || !plain.contains(text.alternative()))
        .toList();
  }
}
