package org.pincite.indexer.reader.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.PrintedDates;
import org.pincite.indexer.reader.TableRows;

/// What the header of a message says, without addresses.
final class MailDescription {
  private static final String METHOD = "mail";
  private static final int MAX_ATTACHMENTS = 50;

  private final List<Field> header;

  MailDescription(List<Field> header) {
    this.header = header;
  }

  /// @param number of the message in its file, which names it when it has no name of its own
  Description description(int number) {
    String id = value("message-id").replaceAll("[<>\\s]", "");
    return new DescriptionBuilder()
        .key(id.isEmpty() ? "message " + number : id)
        .type(RecordType.CORRESPONDENCE, METHOD)
        .title(value("subject"), METHOD)
        .authors(names("from"), METHOD)
        .published(sent(), DateCandidate.Trust.STRUCTURED)
        .reference(id, METHOD)
        .build();
  }

  /// The header as a reader sees it; blank when it says nothing.
  ///
  /// @param attachments names of attached files
  String block(List<String> attachments) {
    var lines = new ArrayList<String>();
    add(lines, "From", String.join(", ", names("from")));
    add(lines, "To", String.join(", ", names("to")));
    add(lines, "Cc", String.join(", ", names("cc")));
    add(lines, "Date", value("date"));
    add(lines, "Attached", String.join(", ", attachments.stream().limit(MAX_ATTACHMENTS).toList()));
    return TableRows.text(lines);
  }

  private static void add(List<String> lines, String name, String value) {
    if (!value.isBlank()) {
      lines.add(name + ": " + value);
    }
  }

  /// The day on which it was sent, where it was sent.
  private PublishedDate sent() {
    return PrintedDates.first(value("date"), METHOD).orElse(PublishedDate.unknown());
  }

  private String value(String name) {
    return field(name).map(HeaderText::of).orElse("");
  }

  private List<String> names(String name) {
    return field(name).map(HeaderText::names).orElse(List.of());
  }

  private Optional<Field> field(String name) {
    return header.stream().filter(field -> field.getName().equalsIgnoreCase(name)).findFirst();
  }
}
