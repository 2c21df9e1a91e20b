package org.pincite.indexer.authority;

import java.time.LocalDate;
import java.util.List;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Correction;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.Correction.Scope;
import org.pincite.corpus.link.ContentHash;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.authority.RecordLinks.Link;

/// Makes a correction of what somebody asks for, and says what it does.
///
/// @param entity the id by which it is listed now
/// @param today the date of the correction
record CorrectionDraft(AuthorityFile authority, String entity, String reason, LocalDate today) {

  /// A correction and what it is about, in words.
  record Drafted(Correction correction, String words) {}

  /// Takes links in a record away.
  ///
  /// @throws BadCallException when the entity is not linked there, or the choice fits no mention,
  ///   or several
  Drafted removal(LinkedRecord linked, MentionChoice choice) {
    var links = new RecordLinks(linked);
    List<Link> ofEntity = links.of(entity);
    if (ofEntity.isEmpty()) {
      throw new BadCallException(
          entity + " is not linked in record " + id(linked) + "; " + links.entities());
    }
    if (!choice.isGiven()) {
      return new Drafted(
          ofRecord(Action.REMOVE, linked),
          "removes all " + ofEntity.size() + " links:\n" + RecordLinks.shown(ofEntity));
    }
    List<Link> chosen = choice.chosen(ofEntity, new LinkFacts());
    if (chosen.size() != 1) {
      throw new BadCallException(
          chosen.size()
              + " mentions fit; those of "
              + entity
              + " are:\n"
              + RecordLinks.shown(ofEntity));
    }
    Link link = chosen.getFirst();
    return new Drafted(ofMention(linked, link), "removes the link:\n" + RecordLinks.shown(chosen));
  }

  /// Of all records of a publisher.
  Correction ofPublication(Action action, String publisher) {
    return new Correction(
        today, action, Scope.PUBLICATION, entity, null, null, null, null, 0, publisher, reason);
  }

  /// Of all links in a record.
  Correction ofRecord(Action action, LinkedRecord linked) {
    return new Correction(
        today,
        action,
        Scope.RECORD,
        entity,
        id(linked),
        content(linked),
        null,
        null,
        0,
        null,
        reason);
  }

  private Correction ofMention(LinkedRecord linked, Link link) {
    return new Correction(
        today,
        Action.REMOVE,
        Scope.MENTION,
        entity,
        id(linked),
        content(linked),
        ContentHash.of(link.text()),
        link.surface(),
        link.occurrence(),
        null,
        reason);
  }

  /// The contrary of a removal.
  Correction restored(Correction removal) {
    return new Correction(
        today,
        Action.RESTORE,
        removal.scope(),
        entity,
        removal.record(),
        removal.content(),
        removal.passage(),
        removal.surface(),
        removal.occurrence(),
        removal.publisher(),
        reason);
  }

  private static String id(LinkedRecord linked) {
    return linked.record().id().value();
  }

  /// The hash of a record's text.
  static String content(LinkedRecord linked) {
    return ContentHash.of(
        linked.record().title(), linked.passages().stream().map(LinkedPassage::passage).toList());
  }

  private static final class LinkFacts implements MentionChoice.Facts<Link> {
    @Override
    public String surface(Link link) {
      return link.surface();
    }

    @Override
    public boolean isIn(Link link, int passage) {
      return link.passage() == passage;
    }

    @Override
    public int occurrence(Link link) {
      return link.occurrence();
    }
  }
}
