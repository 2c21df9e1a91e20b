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
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TableRows;
import org.pincite.indexer.reader.XmlStreams;

/// Walks a day's file of parlparse: headings, speeches and divisions one after another, flat.
/// Elements that it does not know part paragraphs, or are a part of one; their words are kept.
final class ScrapedDay {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2}).*");

  private final XMLStreamReader xml;
  private final DebateRecords records;
  private final ScrapedIds ids;
  private final ScrapedHeadings headings;
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private @Nullable String column;
  private @Nullable String url;
  private @Nullable Speech speech;
  private PassageKind kind = PassageKind.PARAGRAPH;
  private @Nullable Division division;
  private String vote = "";
  private boolean inBlock;
  private boolean inRow;

  ScrapedDay(XMLStreamReader xml, SourceFile source, DebateRecords records) {
    this.xml = xml;
    this.records = records;
    this.ids = new ScrapedIds(source);
    this.headings = new ScrapedHeadings(records, ids);
  }

  /// Reads to the end of the root element, at whose beginning the XML stands.
  void walk() throws XMLStreamException, RejectedFileException {
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()) {
        start(xml.getLocalName());
      } else if (xml.isEndElement()) {
        end(xml.getLocalName());
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    flush();
  }

  private void start(String element) throws XMLStreamException, RejectedFileException {
    if (division != null) {
      startInDivision(element, division);
      return;
    }
    switch (element) {
      case "speech", "ques", "reply" -> startSpeech(element);
      case "division" -> {
        flush();
        mark();
        vote = "";
        division = new Division(attribute("divnumber"));
      }
      case "p", "li", "dt", "dd", "blockquote" -> {
        flush();
        inBlock = true;
      }
      case "tr" -> {
        flush();
        inRow = true;
      }
      case "td", "th", "br" -> text.append(' ');
      default -> {
        if (!inBlock && !inRow) {
          flush();
        }
        mark();
        if (element.endsWith("-heading")) {
          heading(element);
        }
      }
    }
  }

  private void end(String element) throws RejectedFileException {
    if (division != null) {
      endInDivision(element, division);
      return;
    }
    switch (element) {
      case "p", "li", "dt", "dd", "blockquote" -> {
        flush();
        inBlock = false;
      }
      case "td", "th" -> endCell();
      case "tr" -> endRow();
      case "speech", "ques", "reply" -> {
        flush();
        speech = null;
        kind = PassageKind.PARAGRAPH;
      }
      default -> {
        if (!inBlock && !inRow) {
          flush();
        }
      }
    }
  }

  private void heading(String element) throws XMLStreamException, RejectedFileException {
    var place =
        new ScrapedHeadings.Place(
            attribute("id"), ScrapedIds.page(attribute("url")), xml.getLocation().getLineNumber());
    url = attribute("url");
    String heading = PassageText.folded(XmlStreams.text(xml));
    if (!heading.isEmpty()) {
      headings.add(element, place, heading);
    }
  }

  private void startSpeech(String element) throws RejectedFileException {
    flush();
    mark();
    url = attribute("url");
    speech = speaker();
    kind =
        switch (element) {
          case "ques" -> PassageKind.QUESTION;
          case "reply" -> PassageKind.ANSWER;
          default -> speech == null ? PassageKind.PARAGRAPH : PassageKind.SPEECH;
        };
  }

  private void startInDivision(String element, Division open) {
    text.setLength(0);
    if (element.equals("divisioncount")) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        open.count(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    String own = attribute("vote");
    vote = own == null ? vote : own;
    if ("yes".equals(attribute("teller"))) {
      text.append("(teller) ");
    }
  }

  private void endInDivision(String element, Division open) throws RejectedFileException {
    if (element.equals("division")) {
      division = null;
      for (String line : open.lines()) {
        add(line, PassageKind.TABLE);
      }
    } else {
      open.vote(vote, PassageText.folded(text.toString()));
    }
    text.setLength(0);
  }

  private void endCell() {
    if (inRow) {
      cells.add(PassageText.folded(text.toString()));
      text.setLength(0);
    }
  }

  private void endRow() throws RejectedFileException {
    endCell();
    add(TableRows.text(cells), PassageKind.TABLE);
    cells.clear();
    inRow = false;
  }

  private void flush() throws RejectedFileException {
    String paragraph = PassageText.folded(text.toString());
    text.setLength(0);
    if (!paragraph.isEmpty()) {
      add(paragraph, kind);
    }
  }

  private void add(String passage, PassageKind as) throws RejectedFileException {
    headings.beginIfNone(xml.getLocation().getLineNumber());
    if (records.isEmpty()) {
      headings.firstWords(speech == null && passage.contains("asked"));
    }
    Locator locator =
        Locator.nowhere()
            .withColumn(ids.sitting().proceedings().column(column))
            .withAnchor(anchor());
    records.passage(DraftPassage.of(passage).at(locator).as(as).saidBy(speech));
  }

  /// The place on the page of the debate; a speech on a further page has none there.
  private @Nullable String anchor() {
    Debate debate = records.current();
    String address = url;
    if (address == null || debate == null || debate.url() == null) {
      return null;
    }
    int hash = address.indexOf('#');
    boolean has = hash >= 0 && hash + 1 < address.length();
    return has && debate.url().equals(ScrapedIds.page(address))
        ? address.substring(hash + 1)
        : null;
  }

  private @Nullable Speech speaker() {
    String name = attribute("speakername");
    String person = attribute("person_id");
    String member = attribute("speakerid");
    String id = person != null ? person : "unknown".equals(member) ? null : member;
    String folded = name == null ? "" : PassageText.folded(name);
    return folded.isEmpty() ? null : new Speech(folded, id, time());
  }

  private @Nullable String time() {
    String time = attribute("time");
    Matcher parts = TIME.matcher(time == null ? "" : time);
    return parts.matches() ? parts.group(1) + ":" + parts.group(2) : null;
  }

  /// Any element may tell that a column begins.
  private void mark() {
    ids.see(attribute("id"));
    String own = attribute("colnum");
    column = own == null ? column : own;
  }

  private @Nullable String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null || value.isBlank() ? null : value;
  }
}
