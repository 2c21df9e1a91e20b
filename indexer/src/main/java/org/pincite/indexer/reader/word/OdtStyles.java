package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;

/// The styles and lists of an OpenDocument text: those that have a name, and the automatic ones
/// that each name one of those as parent.
final class OdtStyles {
  /// The levels of the document's headings, as if they were a list.
  static final String OUTLINE = " outline";

  private static final int MAX_PARENTS = 20;
  private static final int MAX_NUMBER = 1_000_000;
  private static final double TWIPS_PER_INCH = 1440;

  private final Map<String, Style> byName = new HashMap<>();
  private final Map<String, List<ListLevel>> lists = new HashMap<>();

  /// @param shown the name that people see; null for an automatic style
  private record Style(
      @Nullable String shown,
      @Nullable String parent,
      @Nullable String list,
      @Nullable Integer indent,
      @Nullable Boolean bold) {}

  /// Reads the styles below the root of a part.
  void read(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> readGroup(name, xml));
  }

  /// Reads a group of styles (`styles`, `automatic-styles`).
  void readGroup(String group, XmlCursor xml) throws IOException, XMLStreamException {
    if (!group.equals("styles") && !group.equals("automatic-styles")) {
      return;
    }
    boolean automatic = group.equals("automatic-styles");
    xml.children(name -> {
      switch (name) {
        case "style" -> addStyle(xml, automatic);
        case "list-style" -> addList(xml.attribute("name"), xml);
        case "outline-style" -> addList(OUTLINE, xml);
        default -> {}
      }
    });
  }

  /// How a paragraph of a style looks, but for its outline level.
  WordParagraph.Look look(@Nullable String style, int outline) {
    String shown = null;
    Integer indent = null;
    Boolean bold = null;
    String name = style;
    for (int i = 0; name != null && i < MAX_PARENTS; i++) {
      Style found = byName.get(name);
      if (found == null) {
        break;
      }
      shown = shown == null ? found.shown : shown;
      indent = indent == null ? found.indent : indent;
      bold = bold == null ? found.bold : bold;
      name = found.parent;
    }
    return new WordParagraph.Look(
        shown == null ? "" : shown,
        outline,
        indent == null ? 0 : indent,
        Boolean.TRUE.equals(bold));
  }

  /// The list that a paragraph's style names; null when it names none.
  @Nullable String listOf(@Nullable String style) {
    String name = style;
    for (int i = 0; name != null && i < MAX_PARENTS; i++) {
      Style found = byName.get(name);
      if (found == null || found.list != null) {
        return found == null ? null : found.list;
      }
      name = found.parent;
    }
    return null;
  }

  /// The levels of a list; empty when there is no such list.
  List<ListLevel> levels(@Nullable String list) {
    return list == null ? List.of() : lists.getOrDefault(list, List.of());
  }

  private void addStyle(XmlCursor xml, boolean automatic) throws IOException, XMLStreamException {
    String name = xml.attribute("name");
    String display = xml.attribute("display-name");
    String shown = automatic ? null : display != null ? display : name;
    String parent = xml.attribute("parent-style-name");
    String list = xml.attribute("list-style-name");
    @Nullable Integer[] indent = new @Nullable Integer[1];
    @Nullable Boolean[] bold = new @Nullable Boolean[1];
    xml.children(part -> {
      if (part.equals("paragraph-properties")) {
        indent[0] = twips(xml.attribute("margin-left"));
      } else if (part.equals("text-properties")) {
        String weight = xml.attribute("font-weight");
        bold[0] = weight == null ? null : weight.equals("bold");
      }
    });
    if (name != null) {
      boolean listless = list != null && list.isEmpty();
      byName.put(name, new Style(shown, parent, listless ? null : list, indent[0], bold[0]));
    }
  }

  private void addList(@Nullable String name, XmlCursor xml)
      throws IOException, XMLStreamException {
    var levels = new ArrayList<>(ListCounters.plain());
    xml.children(element -> {
      Integer level = DocxProperty.number(xml.attribute("level"), ListCounters.LEVELS);
      if (level != null && level >= 1) {
        levels.set(level - 1, level(element, level, xml));
      }
    });
    if (name != null) {
      lists.put(name, levels);
    }
  }

  private static ListLevel level(String element, int level, XmlCursor xml) {
    String format = attribute(xml, "num-format", "");
    Integer start = DocxProperty.number(xml.attribute("start-value"), MAX_NUMBER);
    Integer shown = DocxProperty.number(xml.attribute("display-levels"), ListCounters.LEVELS);
    var pattern = new StringBuilder(attribute(xml, "num-prefix", ""));
    if (!format.isEmpty()) {
      for (int i = Math.max(1, level - (shown == null ? 1 : shown) + 1); i <= level; i++) {
        pattern.append('%').append(i).append(i < level ? "." : "");
      }
    }
    pattern.append(attribute(xml, "num-suffix", ""));
    boolean counts = element.endsWith("number") || element.startsWith("outline");
    return new ListLevel(
        start == null ? 1 : start,
        counts ? NumberFormat.ofOpenDocument(format) : NumberFormat.BULLET,
        pattern.toString(),
        -1,
        false,
        -1);
  }

  private static String attribute(XmlCursor xml, String name, String unstated) {
    String value = xml.attribute(name);
    return value == null ? unstated : value;
  }

  /// A length such as `1.27cm` in twentieths of a point; null when it is none.
  private static @Nullable Integer twips(@Nullable String length) {
    if (length == null || length.length() < 3 || length.length() > 20) {
      return null;
    }
    String unit = length.substring(length.length() - 2).toLowerCase(Locale.ROOT);
    double inches =
        switch (unit) {
          case "cm" -> 1 / 2.54;
          case "mm" -> 1 / 25.4;
          case "in" -> 1;
          case "pt" -> 1 / 72.0;
          case "pc" -> 1 / 6.0;
          default -> 0;
        };
    try {
      double value = Double.parseDouble(length.substring(0, length.length() - 2));
      return (int) Math.round(value * inches * TWIPS_PER_INCH);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
