package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;

/// The footnotes and endnotes of a Word file, numbered as the text comes to them. Not for several
/// threads.
final class DocxNotes {
  private static final String FOOTNOTE = "footnote";
  private static final String ENDNOTE = "endnote";

  private final Map<String, List<WordParagraph>> byId = new HashMap<>();
  private final Map<String, NumberFormat> formats = new HashMap<>();
  private final Map<String, Integer> next = new HashMap<>();

  private DocxNotes() {
    formats.put(FOOTNOTE, NumberFormat.DECIMAL);
    formats.put(ENDNOTE, NumberFormat.LOWER_ROMAN);
  }

  static DocxNotes of(DocxParts parts, DocxStyles styles, WordText text) throws IOException {
    var notes = new DocxNotes();
    notes.readSettings(parts);
    for (String kind : List.of(FOOTNOTE, ENDNOTE)) {
      var reader = new DocxText(styles, DocxNumbering.of(parts, styles), new DocxNotes(), text);
      parts.read(
          kind + "s",
          (xml, root) ->
              xml.children(name -> {
                String type = xml.attribute("type");
                String id = xml.attribute("id");
                boolean isText = type == null || type.equals("normal");
                if (name.equals(kind) && id != null && isText) {
                  notes.byId.put(kind + id, reader.blocks(xml));
                }
              }));
    }
    return notes;
  }

  /// The note to which the text refers, and no more than once.
  ///
  /// @param reference the element's name
  /// @param id of the note; null gives none
  /// @param ownMark null when the note is counted
  List<WordParagraph> take(String reference, @Nullable String id, @Nullable String ownMark) {
    String kind = reference.startsWith(ENDNOTE) ? ENDNOTE : FOOTNOTE;
    String mark = ownMark == null ? marked(kind) : ownMark;
    List<WordParagraph> note = id == null ? null : byId.remove(kind + id);
    var marked = new ArrayList<WordParagraph>();
    for (WordParagraph paragraph : note == null ? List.<WordParagraph>of() : note) {
      marked.add(
          paragraph.kind() == PassageKind.FOOTNOTE
              ? paragraph
              : paragraph.as(PassageKind.FOOTNOTE, mark));
    }
    return marked;
  }

  private String marked(String kind) {
    int number = next.merge(kind, 1, Integer::sum);
    return formats.getOrDefault(kind, NumberFormat.DECIMAL).print(number);
  }

  private void readSettings(DocxParts parts) throws IOException {
    parts.read(
        "settings",
        (xml, root) ->
            xml.children(name -> {
              if (name.equals("footnotePr") || name.equals("endnotePr")) {
                String kind = name.substring(0, name.length() - 2);
                xml.children(part -> {
                  String value = xml.attribute("val");
                  if (part.equals("numFmt") && value != null) {
                    formats.put(kind, NumberFormat.ofWord(value));
                  } else if (part.equals("numStart")) {
                    Integer start = DocxProperty.number(value, 100_000);
                    next.put(kind, start == null ? 0 : start - 1);
                  }
                });
              }
            }));
  }
}
