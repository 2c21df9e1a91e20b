package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;
import org.pincite.indexer.reader.word.WordParagraph.ListPlace;

/// The lists of a Word file, and how far they have counted. A list (`num`) takes its levels from an
/// abstract one; those of the same abstract list count together, until one states a start of its
/// own. Not for several threads.
final class DocxNumbering {
  private static final int MAX_NUMBER = 1_000_000;

  private final Map<String, Abstract> abstracts = new HashMap<>();
  private final Map<String, Num> nums = new HashMap<>();
  private final ListCounters counters = new ListCounters();
  private final Set<String> startedAgain = new HashSet<>();
  private final DocxStyles styles;

  private DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  static DocxNumbering of(DocxParts parts, DocxStyles styles) throws IOException {
    var numbering = new DocxNumbering(styles);
    parts.read(
        "numbering",
        (xml, root) ->
            xml.children(name -> {
              switch (name) {
                case "abstractNum" -> numbering.addAbstract(xml);
                case "num" -> numbering.addNum(xml);
                default -> {}
              }
            }));
    return numbering;
  }

  /// A paragraph's place in its list.
  ///
  /// @param label the number as printed; empty for a bullet
  /// @param indent that the level sets, in twentieths of a point; -1 when it sets none
  record Counted(ListPlace place, String label, int indent) {}

  /// Counts a paragraph; null when it is in no list.
  ///
  /// @param style the id of its style; null when it names none
  /// @param property what it sets and what its style does
  @Nullable Counted count(@Nullable String style, DocxProperty property) {
    Num num = property.numId() == null ? null : nums.get(property.numId());
    Abstract list = num == null ? null : listOf(num);
    if (num == null || list == null) {
      return null;
    }
    List<ListLevel> levels = levelsOf(num, list);
    Integer stated = property.level();
    Integer byStyle = style == null ? null : list.levelOfStyle.get(style);
    int level = stated != null ? stated : byStyle != null ? byStyle : 0;
    if (level < 0 || level >= levels.size()) {
      return null;
    }
    Integer start = num.starts.get(level);
    boolean again = start != null && startedAgain.add(level + " " + num.id);
    String label = counters.next(list.id, levels, level, again ? start : null);
    return new Counted(new ListPlace(list.id, level), label, levels.get(level).indent());
  }

  private @Nullable Abstract listOf(Num num) {
    Abstract list = abstracts.get(num.list);
    if (list != null && list.linked != null) {
      String id = styles.numIdOf(list.linked);
      Num linked = id == null ? null : nums.get(id);
      return linked == null ? list : abstracts.get(linked.list);
    }
    return list;
  }

  private static List<ListLevel> levelsOf(Num num, Abstract list) {
    if (num.levels.isEmpty()) {
      return list.levels;
    }
    var levels = new ArrayList<>(list.levels);
    num.levels.forEach((level, own) -> {
      if (level < levels.size()) {
        levels.set(level, own);
      }
    });
    return levels;
  }

  private void addAbstract(XmlCursor xml) throws IOException, XMLStreamException {
    String id = xml.attribute("abstractNumId");
    var levels = new ArrayList<>(ListCounters.plain());
    var levelOfStyle = new HashMap<String, Integer>();
    @Nullable String[] linked = new @Nullable String[1];
    xml.children(name -> {
      if (name.equals("lvl")) {
        Integer level = DocxProperty.number(xml.attribute("ilvl"), ListCounters.LEVELS - 1);
        if (level != null && level >= 0) {
          levels.set(level, level(xml, level, levelOfStyle));
        }
      } else if (name.equals("numStyleLink")) {
        linked[0] = xml.attribute("val");
      }
    });
    if (id != null) {
      abstracts.put(
          id, new Abstract(id, Collections.unmodifiableList(levels), levelOfStyle, linked[0]));
    }
  }

  private void addNum(XmlCursor xml) throws IOException, XMLStreamException {
    String id = xml.attribute("numId");
    var starts = new HashMap<Integer, Integer>();
    var levels = new HashMap<Integer, ListLevel>();
    @Nullable String[] list = new @Nullable String[1];
    xml.children(name -> {
      if (name.equals("abstractNumId")) {
        list[0] = xml.attribute("val");
      } else if (name.equals("lvlOverride")) {
        Integer level = DocxProperty.number(xml.attribute("ilvl"), ListCounters.LEVELS - 1);
        if (level != null && level >= 0) {
          xml.children(part -> {
            if (part.equals("startOverride")) {
              starts.put(level, number(xml.attribute("val"), 1));
            } else if (part.equals("lvl")) {
              levels.put(level, level(xml, level, new HashMap<>()));
            }
          });
        }
      }
    });
    if (id != null && list[0] != null && !id.equals("0")) {
      nums.put(id, new Num(id, list[0], starts, levels));
    }
  }

  private static ListLevel level(XmlCursor xml, int level, Map<String, Integer> levelOfStyle)
      throws IOException, XMLStreamException {
    var values = new HashMap<String, String>();
    var property = new DocxProperty.Builder();
    xml.children(name -> {
      String value = xml.attribute("val");
      switch (name) {
        case "pPr" -> property.readParagraph(xml);
        case "isLgl" -> values.put(name, DocxProperty.isOn(value, true) ? "1" : "0");
        default -> {
          if (value != null) {
            values.put(name, value);
          }
        }
      }
    });
    if (values.containsKey("pStyle")) {
      levelOfStyle.putIfAbsent(values.getOrDefault("pStyle", ""), level);
    }
    Integer indent = property.build().indent();
    return new ListLevel(
        number(values.get("start"), 0),
        NumberFormat.ofWord(values.getOrDefault("numFmt", "decimal")),
        values.getOrDefault("lvlText", ""),
        number(values.get("lvlRestart"), -1),
        "1".equals(values.get("isLgl")),
        indent == null ? -1 : indent);
  }

  private static int number(@Nullable String text, int unstated) {
    Integer number = DocxProperty.number(text, MAX_NUMBER);
    return number == null ? unstated : number;
  }

  /// @param linked the style of lists that defines it; null when it does so itself
  private record Abstract(
      String id,
      List<ListLevel> levels,
      Map<String, Integer> levelOfStyle,
      @Nullable String linked) {}

  /// @param starts the numbers with which its levels begin again
  /// @param levels those that it defines itself
  private record Num(
      String id, String list, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}
}
