package org.pincite.indexer.reader.mail;

import static org.pincite.corpus.RejectionReason.ENCRYPTED;
import static org.pincite.corpus.RejectionReason.UNSUPPORTED_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.ReadFailure;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.archive.Container;
import org.pincite.indexer.reader.archive.Furniture;
import org.pincite.indexer.reader.archive.Member;
import org.pincite.indexer.reader.archive.Members;

/// Reads e-mail, one record a message: who wrote to whom and when, then the text, then the
/// attachments as records of their own. Each message is gone through twice, so that attachments are
/// never in memory.
public final class MailReader implements RecordReader {
  private static final String MAILBOX = "application/mbox";

  private final Members members;

  public MailReader(Members members) {
    this.members = members;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("message/rfc822", MAILBOX);
  }

  @Override
  public boolean readsInPieces() {
    return true;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    try (Container container = members.open(source, limits, results, new Furniture.OfMail())) {
      if (source.mediaType().equals(MAILBOX)) {
        Mailbox.split(
            source.path(),
            message -> new Reading(source, limits, results, container).ofMailbox(message));
      } else {
        var message = new StoredMessage(source.path(), 1, 1, 0, source.size());
        new Reading(source, limits, results, container).ofFile(message);
      }
    }
  }

  /// The reading of one file.
  private final class Reading {
    private final SourceFile source;
    private final ReadLimits limits;
    private final Consumer<ReadResult> results;
    private final Container container;

    Reading(
        SourceFile source, ReadLimits limits, Consumer<ReadResult> results, Container container) {
      this.source = source;
      this.limits = limits;
      this.results = results;
      this.container = container;
    }

    void ofFile(StoredMessage message) throws IOException {
      var draft = new MailDraft(limits);
      MailWalk.through(message, draft);
      Description description = new MailDescription(draft.header()).description(1);
      PublicRecord record =
          description.wholeFile(
              source,
              MailReader.this,
              RecordType.CORRESPONDENCE,
              source.titleFromName(),
              Extent.withoutPages());
      hand(record, draft, description);
      readAttachments(message, draft, record.id(), "");
    }

    void ofMailbox(StoredMessage message) throws IOException {
      var draft = new MailDraft(limits);
      RecordId id;
      try {
        MailWalk.through(message, draft);
        Description description = new MailDescription(draft.header()).description(message.number());
        PublicRecord record =
            description.partOfFile(
                source,
                MailReader.this,
                message.line(),
                RecordType.CORRESPONDENCE,
                "Message " + message.number(),
                Extent.withoutPages());
        hand(record, draft, description);
        id = record.id();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        if (Thread.currentThread().isInterrupted()) {
          throw e;
        }
        ReadResult.Rejected rejected = ReadFailure.of(e);
        results.accept(
            new ReadResult.Rejected(null, message.line(), rejected.reason(), rejected.detail()));
        return;
      }
      readAttachments(message, draft, id, "message " + message.number() + "/");
    }

    private void hand(PublicRecord record, MailDraft draft, Description description)
        throws IOException {
      var sections = new Sections(limits);
      sections.paragraph(new MailDescription(draft.header()).block(draft.attachments()));
      for (MailText text : draft.texts()) {
        for (TextBlock block : text.blocks()) {
          block.addTo(sections);
        }
      }
      results.accept(new ReadResult.Read(record, sections.end(), description.notices()));
    }

    private void readAttachments(
        StoredMessage message, MailDraft draft, RecordId record, String folder) throws IOException {
      MailWalk.through(
          message,
          new MailWalk.Visitor() {
            @Override
            public void header(List<Field> fields) {
              // Read before.
            }

            @Override
            public void part(MailPart part, InputStream content) throws IOException {
              if (!draft.isText(part) && !part.isSignature()) {
                readAttachment(part, content, record, folder + part.label());
              }
            }
          });
    }

    private void readAttachment(MailPart part, InputStream content, RecordId record, String label)
        throws IOException {
      if (part.isSealed() || part.isText()) {
        container.reject(label, ENCRYPTED, "it is encrypted");
      } else if (part.isTnef()) {
        container.reject(label, UNSUPPORTED_TYPE, "it is packed in a form of Outlook's own");
      } else if (!container.isLeftOut(part.mediaType())) {
        @Nullable String name = part.fileName();
        Member member = Member.named(label).cameWith(record);
        container.read(name == null ? member.called(part.label()) : member, content);
      }
    }
  }
}
