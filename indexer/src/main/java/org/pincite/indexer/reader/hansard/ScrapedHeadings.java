package org.pincite.indexer.reader.hansard;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.RejectedFileException;

/// Decides which headings of a scraped day begin records.
///
/// In the debates of a chamber each major heading does; one with nothing below it (`Opposition
/// Day`) stands in the trail of the next. In written answers and statements each minor heading
/// does, and the major heading is the department above it.
final class ScrapedHeadings {
  private final DebateRecords records;
  private final ScrapedIds ids;
  private final List<String> above = new ArrayList<>();
  private String department = "";
  private String oral = "";
  private boolean firstOral;

  ScrapedHeadings(DebateRecords records, ScrapedIds ids) {
    this.records = records;
    this.ids = ids;
  }

  /// A heading, with what its element says of it.
  ///
  /// @param element its name
  void add(String element, Place place, String heading) throws RejectedFileException {
    boolean written = ids.sitting().proceedings().isWritten();
    switch (element) {
      case "oral-heading" -> {
        records.end();
        above.clear();
        oral = heading;
        firstOral = true;
      }
      case "major-heading" -> {
        carryOver(!written);
        begin(place, heading);
        department = written ? heading : "";
      }
      case "minor-heading" -> {
        if (written) {
          standBelowDepartment();
          begin(place, heading);
        } else if (records.current() == null) {
          begin(place, heading);
        } else {
          records.heading(1, heading);
        }
      }
      default -> records.heading(2, heading);
    }
  }

  /// What is said where no heading was before.
  ///
  /// @param line at which it stands
  void beginIfNone(int line) throws RejectedFileException {
    if (records.current() == null) {
      begin(new Place(null, null, line), oral);
    }
  }

  /// Tells of the first words of a record. Nothing marks the end of oral questions: what follows
  /// them does not begin with a minister who "was asked".
  void firstWords(boolean asked) {
    if (firstOral || asked) {
      records.titlePrefix(oral);
    }
    firstOral = false;
  }

  private void carryOver(boolean wanted) {
    Debate before = records.current();
    if (wanted && before != null && records.isEmpty()) {
      above.add(before.heading());
      records.drop();
    } else {
      above.clear();
    }
  }

  /// The first question of a department takes the place of the record that its name began.
  private void standBelowDepartment() {
    Debate before = records.current();
    if (before != null && records.isEmpty() && before.heading().equals(department)) {
      records.drop();
    }
    above.clear();
    above.add(department);
    above.removeIf(String::isEmpty);
  }

  private void begin(Place place, String heading) throws RejectedFileException {
    String id = place.id();
    String key = id == null ? "line " + place.line() : id;
    records.begin(new Debate(ids.sitting(), heading, above, key, place.page(), place.line()));
  }

  /// Where a heading stands.
  ///
  /// @param id null when it has none
  /// @param page its address; null when the file does not tell
  /// @param line in the file, from 1
  record Place(@Nullable String id, @Nullable URI page, int line) {}
}
