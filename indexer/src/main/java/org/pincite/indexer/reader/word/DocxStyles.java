package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;

/// The styles of a Word file, each with what it takes from those it is based on.
final class DocxStyles {
  private static final int MAX_BASES = 20;

  private final Map<String, Style> byId = new HashMap<>();
  private final Map<String, String> numIdOfListStyle = new HashMap<>();
  private @Nullable String standard;

  /// A style.
  ///
  /// @param name as people see it
  /// @param basedOn the id of another; null when it is based on none
  private record Style(String name, @Nullable String basedOn, DocxProperty property) {}

  static DocxStyles of(DocxParts parts) throws IOException {
    var styles = new DocxStyles();
    parts.read(
        "styles",
        (xml, root) ->
            xml.children(name -> {
              if (name.equals("style")) {
                styles.add(xml);
              }
            }));
    return styles;
  }

  /// What a paragraph of a style has, with what it sets itself over it.
  ///
  /// @param id of the style; null for the standard one
  DocxProperty resolved(@Nullable String id, DocxProperty own) {
    DocxProperty property = own;
    Style style = byId.get(id == null || !byId.containsKey(id) ? standard : id);
    for (int i = 0; style != null && i < MAX_BASES; i++) {
      property = property.over(style.property);
      style = style.basedOn == null ? null : byId.get(style.basedOn);
    }
    return property;
  }

  /// The name of a style as people see it; empty when there is no such style.
  String nameOf(@Nullable String id) {
    Style style = byId.get(id == null ? standard : id);
    return style == null ? "" : style.name;
  }

  /// The list that a style of lists stands for.
  @Nullable String numIdOf(String listStyle) {
    return numIdOfListStyle.get(listStyle);
  }

  private void add(XmlCursor xml) throws IOException, XMLStreamException {
    String id = xml.attribute("styleId");
    String type = xml.attribute("type");
    boolean isDefault = DocxProperty.isOn(xml.attribute("default"), false);
    var property = new DocxProperty.Builder();
    var names = new HashMap<String, String>();
    xml.children(name -> {
      String value = xml.attribute("val");
      switch (name) {
        case "pPr" -> property.readParagraph(xml);
        case "rPr" -> property.readRun(xml);
        case "name", "basedOn" -> {
          if (value != null) {
            names.put(name, value);
          }
        }
        default -> {}
      }
    });
    if (id == null) {
      return;
    }
    DocxProperty built = property.build();
    if ("numbering".equals(type)) {
      if (built.numId() != null) {
        numIdOfListStyle.put(id, built.numId());
      }
    } else if (type == null || type.equals("paragraph")) {
      byId.put(id, new Style(names.getOrDefault("name", id), names.get("basedOn"), built));
      if (isDefault) {
        standard = id;
      }
    }
  }
}
