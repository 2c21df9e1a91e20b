package org.pincite.indexer.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.indexer.link.NameSpan.Kind;

/// Links the names of listed persons: first all full names of a record, then what a title or an
/// office makes clear, then surnames that those explain. Safe for several threads.
final class PersonLinking {
  /// In characters; some ten pages.
  private static final int ONE_SECTION = 20_000;

  private final PersonLexicon lexicon;
  private final @Nullable OfficeHolders offices;

  PersonLinking(AuthorityFile authority, LinkSettings settings, WordNumbers numbers) {
    this.lexicon = PersonLexicon.of(authority, numbers);
    this.offices = settings.officeHolders() ? new OfficeHolders(authority, numbers) : null;
  }

  void link(RecordText record, LinkNotes.Builder notes) {
    List<TextUnit> units = record.units().toList();
    var time = TextTime.of(record.record());
    var context = new RecordContext(units, lexicon.phrases(), time);
    var namesakes = new Namesakes();
    var privateNames = new PrivateNames();
    List<NameSpan> spans = scan(record, units, namesakes, privateNames);
    var bearers = new Bearers();
    new FullNames(context, namesakes, bearers, notes).link(ofKind(spans, Kind.FULL));
    var titled = new TitledNames(context, namesakes, bearers, notes);
    ofKind(spans, Kind.TITLED_SURNAME).forEach(titled::link);
    ofKind(spans, Kind.TITLED_FORENAME).forEach(titled::link);
    var bare = new BareSurnames(context, namesakes, notes, lexicon.names());
    // What the text has explains the title.
    List<NameSpan> surnames = ofKind(spans, Kind.SURNAME);
    surnames.stream().filter(span -> !span.unit().isTitle()).forEach(bare::link);
    surnames.stream().filter(span -> span.unit().isTitle()).forEach(bare::link);
    if (offices != null) {
      units.forEach(unit -> offices.link(unit, time));
    }
    privateNames.close(notes);
  }

  private List<NameSpan> scan(
      RecordText record, List<TextUnit> units, Namesakes namesakes, PrivateNames privateNames) {
    var scan = new PersonScan(lexicon, namesakes, privateNames);
    boolean oneSection = isOneSection(record, units);
    units.forEach(unit -> scan.read(unit, oneSection ? 1 : unit.section()));
    return scan.spans();
  }

  /// A subheading in a news article, or in any text that is read at one go, does not begin anew.
  private static boolean isOneSection(RecordText record, List<TextUnit> units) {
    return record.record().type() == RecordType.ARTICLE
        || units.stream().mapToLong(unit -> unit.text().length()).sum() <= ONE_SECTION;
  }

  private static List<NameSpan> ofKind(List<NameSpan> spans, Kind kind) {
    return spans.stream().filter(span -> span.kind() == kind).toList();
  }
}
