package org.pincite.indexer.reader.hansard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.TableRows;

/// Walks a digitised volume of the older reports, or one house of it: houses, days, and sections in
/// sections, with marks where columns begin. Elements that it does not know part paragraphs, or are
/// a part of one; their words are kept.
final class DigitisedVolume {
  private static final int MAX_TIME = 20;
  private static final Pattern IMAGE = Pattern.compile("S\\d[A-Z]+V0*(\\d+)P.*");
  private static final Pattern COLUMN = Pattern.compile("[0-9A-Za-z]{1,10}");
  private static final Pattern AFTER_NAME = Pattern.compile("^[\\s:;,.\u2013\u2014-]+");

  private final XMLStreamReader xml;
  private final DebateRecords records;
  private final VolumeSections sections;
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private @Nullable String column;
  private @Nullable String columnOfText;
  private @Nullable String anchor;
  private @Nullable String time;
  private String speaker = "";
  private int speakerAt;
  private boolean inBlock;
  private boolean inRow;

  DigitisedVolume(XMLStreamReader xml, DebateRecords records) {
    this.xml = xml;
    this.records = records;
    this.sections = new VolumeSections(records);
  }

  /// Reads to the end of the root element, at whose beginning the XML stands.
  void walk() throws XMLStreamException, RejectedFileException {
    start(xml.getLocalName());
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        start(xml.getLocalName());
      } else if (xml.isEndElement()) {
        end(xml.getLocalName());
      } else if (xml.isCharacters()) {
        append(xml.getText());
      }
    }
    flush();
  }

  private void start(String element) throws XMLStreamException, RejectedFileException {
    switch (element) {
      case "title" -> {
        flush();
        int line = xml.getLocation().getLineNumber();
        sections.title(PassageText.folded(textOfElement()), line);
      }
      case "date" -> {
        sections.date(inBlock ? null : xml.getAttributeValue(null, "format"));
        String words = textOfElement();
        text.append(inBlock ? words : "");
      }
      case "col" -> column(textOfElement());
      case "image" -> image(xml.getAttributeValue(null, "src"));
      case "member" -> member(PassageText.folded(textOfElement()));
      case "p", "li" -> {
        flush();
        inBlock = true;
        anchor = xml.getAttributeValue(null, "id");
      }
      case "tr" -> {
        flush();
        inRow = true;
      }
      case "td", "th", "lb", "br" -> text.append(' ');
      default -> {
        if (VolumeSections.isContainer(element)) {
          flush();
          sections.enter(element);
        } else if (!inBlock && !inRow) {
          flush();
        }
        String own = xml.getAttributeValue(null, "time");
        String told = own == null ? "" : PassageText.folded(own);
        time = told.isEmpty() || told.length() > MAX_TIME ? time : told;
      }
    }
  }

  private void end(String element) throws RejectedFileException {
    switch (element) {
      case "p", "li" -> {
        flush();
        inBlock = false;
        anchor = null;
      }
      case "td", "th" -> endCell();
      case "tr" -> {
        endCell();
        add(TableRows.text(cells), PassageKind.TABLE);
        cells.clear();
        inRow = false;
      }
      default -> {
        if (VolumeSections.isContainer(element)) {
          flush();
          sections.leave();
        } else if (!inBlock && !inRow) {
          flush();
        }
      }
    }
  }

  private void append(String characters) {
    if (columnOfText == null && !characters.isBlank()) {
      columnOfText = column;
    }
    text.append(characters);
  }

  private void column(String mark) {
    String number = mark.strip();
    column = COLUMN.matcher(number).matches() ? number : column;
    text.append(' ');
  }

  private void image(@Nullable String source) {
    Matcher volume = IMAGE.matcher(source == null ? "" : source);
    if (volume.matches()) {
      sections.volume(volume.group(1));
    }
  }

  /// The words before the name are the number of a question; a further name begins a further
  /// speech.
  private void member(String name) throws RejectedFileException {
    if (name.isEmpty()) {
      return;
    }
    if (!speaker.isEmpty()) {
      String id = anchor;
      flush();
      anchor = id;
    }
    speaker = name;
    speakerAt = text.length();
    columnOfText = columnOfText == null ? column : columnOfText;
  }

  private void endCell() {
    if (inRow) {
      cells.add(PassageText.folded(text.toString()));
      text.setLength(0);
    }
  }

  private void flush() throws RejectedFileException {
    String words = PassageText.folded(text.toString());
    if (!speaker.isEmpty()) {
      String said = AFTER_NAME.matcher(text.substring(speakerAt)).replaceFirst("");
      words = PassageText.folded(text.substring(0, speakerAt) + " " + said);
      // A name with nothing said is text.
      words = words.isEmpty() ? speaker : words;
    }
    if (!words.isEmpty()) {
      add(words, speaker.isEmpty() ? PassageKind.PARAGRAPH : PassageKind.SPEECH);
    }
    text.setLength(0);
    columnOfText = null;
    speaker = "";
    speakerAt = 0;
  }

  private void add(String words, PassageKind kind) throws RejectedFileException {
    sections.beginIfNone(xml.getLocation().getLineNumber());
    String at = columnOfText == null ? column : columnOfText;
    Locator locator =
        Locator.nowhere()
            .withColumn(sections.sitting().proceedings().column(at))
            .withAnchor(anchor);
    records.passage(
        DraftPassage.of(words)
            .at(locator)
            .as(sections.isInIndex() ? PassageKind.INDEX : kind)
            .saidBy(speaker.isEmpty() ? null : new Speech(speaker, null, time)));
  }

  /// All words of the element that begins here, up to its end.
  private String textOfElement() throws XMLStreamException {
    var words = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      xml.next();
      if (xml.isStartElement()) {
        boolean mark = xml.getLocalName().equals("col");
        if (mark) {
          column(textOfElement());
        } else {
          words.append(xml.getLocalName().equals("lb") ? " " : "");
          depth++;
        }
      } else if (xml.isEndElement()) {
        depth--;
      } else if (xml.isCharacters()) {
        words.append(xml.getText());
      }
    }
    return words.toString();
  }
}
