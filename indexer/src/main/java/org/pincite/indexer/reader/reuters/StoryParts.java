package org.pincite.indexer.reader.reuters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;

/// The parts of a story. Topics, places and the codes of the wire are labels of the collection's
/// makers and are left out; so are the words that they put in place of a text that is missing.
final class StoryParts {
  static final String METHOD = "reuters-sgml";

  private static final Pattern DATE = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})-(\\d{4})");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
  private static final Pattern AGENCY = Pattern.compile("(?i),?\\s*(?:of )?reuters\\.?$");
  private static final String FILLER = "Blah blah blah.";

  private final Element story;
  private final @Nullable Element text;
  private final List<String> paragraphs;
  private final String title;

  private StoryParts(Element story) {
    this.story = story;
    this.text = child(story, "TEXT");
    String stated = PassageText.folded(wordsOf("TITLE"));
    List<String> body = WireText.paragraphs(WireText.words(wordsOf("DATELINE")), bodyOf());
    // Unprocessed stories have their title in the first line.
    boolean untitled = stated.isEmpty() && body.size() > 1;
    this.title = untitled ? PassageText.folded(body.getFirst()) : stated;
    this.paragraphs = untitled ? body.subList(1, body.size()) : body;
  }

  /// Reads the markup of a story.
  static @Nullable StoryParts of(String markup) {
    Document document = Jsoup.parse(markup, "", Parser.xmlParser());
    Element story = child(document, "REUTERS");
    return story == null ? null : new StoryParts(story);
  }

  /// The number of the story in the collection; null when it has none.
  @Nullable String key() {
    String number = story.attr("NEWID");
    return number.isBlank() ? null : number;
  }

  /// Empty when the story has none.
  String title() {
    return title;
  }

  /// In the order of the story; may be empty.
  List<String> paragraphs() {
    return paragraphs;
  }

  /// The names in the by-line; mostly none.
  List<String> authors() {
    String line = PassageText.folded(wordsOf("AUTHOR"));
    String names = AGENCY.matcher(BY.matcher(line).replaceFirst("")).replaceFirst("");
    return names.isEmpty() ? List.of() : List.of(names.split("\\s+and\\s+|,\\s*", -1));
  }

  /// The day on which the story came over the wire.
  PublishedDate date() {
    Element date = child(story, "DATE");
    Matcher day = DATE.matcher(date == null ? "" : date.wholeText());
    if (!day.find()) {
      return PublishedDate.unknown();
    }
    try {
      int month = MONTHS.indexOf(day.group(2).toUpperCase(Locale.ROOT)) + 1;
      LocalDate found =
          LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)));
      return new PublishedDate(DatePrecision.DAY, found, METHOD);
    } catch (DateTimeException | IllegalArgumentException e) {
      return PublishedDate.unknown();
    }
  }

  /// The body; in a story that is not marked up, the text outside of other elements.
  private String bodyOf() {
    if (text == null) {
      return "";
    }
    Element body = child(text, "BODY");
    if (body != null) {
      return body.wholeText();
    }
    var words = new StringBuilder();
    for (TextNode node : text.textNodes()) {
      words.append(node.getWholeText()).append('\n');
    }
    return words.toString().replace(FILLER, "").replace("******", "");
  }

  private String wordsOf(String element) {
    Element found = text == null ? null : child(text, element);
    return found == null ? "" : found.wholeText();
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
  }
}
