package org.pincite.indexer.reader.hansard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.RejectedFileException;

/// Decides which sections of a digitised volume begin records: the outermost, and those in a
/// section that has no text of its own (`ORDERS OF THE DAY`), which then stands in their trail. The
/// questions to a department stay together.
final class VolumeSections {
  private static final String SECTION = "section";
  private static final String ORAL = "oralquestions";

  private final DebateRecords records;
  private final Deque<Container> containers = new ArrayDeque<>();
  private Sitting sitting = new Sitting(Proceedings.UNKNOWN, null, null, "en-GB");
  private int begun;

  VolumeSections(DebateRecords records) {
    this.records = records;
  }

  /// Whether an element holds sections, or is one.
  static boolean isContainer(String element) {
    return switch (element) {
      case SECTION, ORAL, "group", "index" -> true;
      default -> Proceedings.ofElement(element).isPresent();
    };
  }

  /// Enters a container.
  void enter(String element) throws RejectedFileException {
    var container = new Container(element, sitting);
    Optional<Proceedings> proceedings = Proceedings.ofElement(element);
    if (proceedings.isPresent()) {
      records.end();
      sitting = with(inHouse(proceedings.get()), sitting.date(), sitting.volume());
    } else if (element.equals(SECTION)) {
      container.isRecord = beginsRecord();
      if (container.isRecord) {
        records.end();
      }
    } else {
      records.end();
    }
    containers.push(container);
  }

  /// Leaves the container that was entered last.
  void leave() throws RejectedFileException {
    Container left = containers.poll();
    if (left != null && (left.isRecord || !left.element.equals(SECTION))) {
      records.end();
      sitting = with(left.outside.proceedings(), sitting.date(), sitting.volume());
    }
  }

  /// The title of the container that was entered last.
  ///
  /// @param line at which it stands
  void title(String title, int line) throws RejectedFileException {
    Container container = containers.peek();
    if (container == null || title.isEmpty()) {
      return;
    }
    if (!container.element.equals(SECTION)) {
      container.title = title;
    } else if (records.current() == null) {
      begin(title, line);
      container.title = title;
    } else {
      long depth = containers.stream().filter(c -> c.element.equals(SECTION) && !c.split).count();
      records.heading((int) Math.max(1, depth - 1), title);
    }
  }

  /// What stands outside of sections, or in one without a title.
  ///
  /// @param line at which it stands
  void beginIfNone(int line) throws RejectedFileException {
    if (records.current() == null) {
      Container container = containers.peek();
      boolean section = container != null && container.element.equals(SECTION);
      begin(section && container != null ? container.title : "", line);
    }
  }

  /// The day of what follows.
  void date(@Nullable String iso) {
    try {
      LocalDate day = iso == null ? sitting.date() : LocalDate.parse(iso.strip());
      sitting = with(sitting.proceedings(), day, sitting.volume());
    } catch (DateTimeException e) {
      // A misprint: the day before stays.
    }
  }

  /// The number of the volume.
  void volume(String volume) {
    sitting = with(sitting.proceedings(), sitting.date(), volume);
  }

  Sitting sitting() {
    return sitting;
  }

  /// Whether the text is that of an index at the end of a volume.
  boolean isInIndex() {
    return containers.stream().anyMatch(container -> container.element.equals("index"));
  }

  private boolean beginsRecord() {
    Container parent = containers.peek();
    if (parent == null || !parent.element.equals(SECTION) || parent.split) {
      return true;
    }
    if (parent.isRecord && records.current() != null && records.isEmpty() && !isOral()) {
      parent.split = true;
      records.drop();
      return true;
    }
    return false;
  }

  private void begin(String heading, int line) throws RejectedFileException {
    var above = new ArrayList<String>();
    containers.descendingIterator().forEachRemaining(container -> addAbove(container, above));
    begun++;
    records.begin(new Debate(sitting, heading, above, "debate " + begun, null, line));
    containers.stream()
        .filter(container -> container.element.equals(ORAL))
        .findFirst()
        .ifPresent(container -> records.titlePrefix(container.title));
  }

  private static void addAbove(Container container, List<String> above) {
    if (!container.title.isEmpty() && (container.split || container.element.equals("group"))) {
      above.add(container.title);
    }
  }

  private boolean isOral() {
    return containers.stream().anyMatch(container -> container.element.equals(ORAL));
  }

  /// Answers have the same element in the reports of both houses.
  private Proceedings inHouse(Proceedings proceedings) {
    if (sitting.proceedings() != Proceedings.LORDS) {
      return proceedings;
    }
    return switch (proceedings) {
      case COMMONS_ANSWERS -> Proceedings.LORDS_ANSWERS;
      case COMMONS_STATEMENTS -> Proceedings.LORDS_STATEMENTS;
      default -> proceedings;
    };
  }

  private static Sitting with(
      Proceedings proceedings, @Nullable LocalDate date, @Nullable String volume) {
    return new Sitting(proceedings, date, volume, "en-GB");
  }

  private static final class Container {
    private final String element;
    private final Sitting outside;
    private String title = "";
    private boolean isRecord;
    private boolean split;

    Container(String element, Sitting outside) {
      this.element = element;
      this.outside = outside;
    }
  }
}
