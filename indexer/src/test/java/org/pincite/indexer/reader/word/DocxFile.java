package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes Word files for tests, part by part, the way that Word does.
final class DocxFile {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();
  private String mainType = DOCUMENT;
  private String properties = "";

  DocxFile type(String newMainType) {
    mainType = newMainType;
    return this;
  }

  DocxFile styles(String xml) {
    parts.put("styles", xml);
    return this;
  }

  DocxFile numbering(String xml) {
    parts.put("numbering", xml);
    return this;
  }

  DocxFile footnotes(String xml) {
    parts.put("footnotes", xml);
    return this;
  }

  DocxFile endnotes(String xml) {
    parts.put("endnotes", xml);
    return this;
  }

  DocxFile properties(String xml) {
    properties = xml;
    return this;
  }

  /// Adds blocks as they are.
  DocxFile xml(String blocks) {
    body.append(blocks);
    return this;
  }

  /// Adds plain paragraphs.
  DocxFile text(String... paragraphs) {
    for (String paragraph : paragraphs) {
      body.append(paragraph("", paragraph));
    }
    return this;
  }

  /// Adds a paragraph of a style.
  DocxFile styled(String style, String text) {
    return xml(paragraph("<w:pStyle w:val=\"" + style + "\"/>", text));
  }

  /// Adds a paragraph of a list.
  DocxFile item(int list, int level, String text) {
    return xml(
        paragraph(
            "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
            text));
  }

  static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
  }

  /// A run; `\t` is a tab and `\n` a line break.
  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">"
        + text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
            .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
        + "</w:t></w:r>";
  }

  /// A level of a list.
  static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  static String abstractNum(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", levels)
        + "</w:abstractNum>";
  }

  static String num(int id, int list, String... overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + list
        + "\"/>"
        + String.join("", overrides)
        + "</w:num>";
  }

  byte[] bytes() throws IOException {
    var files = new LinkedHashMap<String, String>();
    files.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + mainType
            + "\"/></Types>");
    files.put(
        "_rels/.rels",
        relationships(
            relationship(TYPES + "relationships/officeDocument", "word/document.xml")
                + relationship(
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                        + "core-properties",
                    "docProps/core.xml")));
    files.put("docProps/core.xml", "<coreProperties>" + properties + "</coreProperties>");
    var targets = new StringBuilder();
    parts.forEach((name, xml) -> {
      targets.append(relationship(TYPES + "relationships/" + name, name + ".xml"));
      files.put("word/" + name + ".xml", "<w:" + name + W + ">" + xml + "</w:" + name + ">");
    });
    files.put("word/_rels/document.xml.rels", relationships(targets.toString()));
    files.put(
        "word/document.xml",
        "<w:document" + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    return ZipFileOf.parts(files);
  }

  private static String relationships(String list) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + list
        + "</Relationships>";
  }

  private static String relationship(String type, String target) {
    return "<Relationship Id=\"r\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }
}
