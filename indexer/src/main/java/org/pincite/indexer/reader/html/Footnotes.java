package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// The footnotes of a page. A note is what a short mark in the text links to, further down:
/// `<sup><a href="#fn1">1</a></sup>`. The marks are no text, and neither are the notes' links back.
final class Footnotes {

  private static final int MAX_LINKS = 50_000;
  private static final int MAX_NOTE = 20_000;
  private static final Pattern MARK =
      Pattern.compile(
          "[\\[(]?\\s*(?:foot ?note|note)?\\s*(\\d{1,4}|[ivxlc]{1,7}|[a-z]|[*†‡§¶]{1,4})\\s*[\\])]?\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTED =
      Pattern.compile("(?i)(?:^|[\\s#_:.-])_*(?:s?d?fn|s?d?en|ftn|edn|foot|endnote|note|cite|ref)");
  private static final Pattern BACK =
      Pattern.compile("(?i)[^\\p{L}\\p{N}]{0,6}|(?:back|return|jump|up|go back)\\b.{0,40}");
  private static final String LABELS = ".label, .backref, .mw-cite-backlink, .fn-bracket";

  private final IdentityHashMap<Element, Note> notes = new IdentityHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Element> links = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> orderOfLinks = new IdentityHashMap<>();
  private final Set<Node> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Boolean> shortOnes = new IdentityHashMap<>();
  private int order;

  private Footnotes() {}

  /// A note.
  ///
  /// @param mark as printed, without brackets
  /// @param anchor of the note
  record Note(String mark, String anchor) {}

  private record Place(Element element, int order) {}

  /// Finds the notes of a page. To be called before anything is removed from it: the elements of
  /// notes become neutral ones, which no box around a text is.
  static Footnotes in(Element page) {
    var footnotes = new Footnotes();
    NodeTraversor.traverse((node, depth) -> footnotes.note(node), page);
    var marks = new ArrayList<Element>();
    for (Element link : footnotes.links) {
      if (footnotes.isMark(link)) {
        marks.add(link);
      }
    }
    footnotes.notes.forEach(footnotes::clean);
    marks.forEach(footnotes::hide);
    return footnotes;
  }

  /// Whether a node is a mark, or belongs to one, and no text.
  boolean isHidden(Node node) {
    return hidden.contains(node);
  }

  /// The note that an element is; null when it is none.
  @Nullable Note of(Element element) {
    return notes.get(element);
  }

  private void note(Node node) {
    if (node instanceof Element element) {
      order++;
      String id = element.hasAttr("id") ? element.id() : "";
      boolean link = element.nameIs("a");
      if (id.isEmpty() && link) {
        id = element.attr("name");
      }
      if (!id.isEmpty()) {
        places.putIfAbsent(id, new Place(element, order));
      }
      if (link && element.attr("href").startsWith("#") && links.size() < MAX_LINKS) {
        links.add(element);
        orderOfLinks.put(element, order);
      }
    }
  }

  private boolean isMark(Element link) {
    Matcher mark = MARK.matcher(link.text().strip());
    if (!mark.matches() || !isNoted(link)) {
      return false;
    }
    String id = link.attr("href").substring(1);
    Place place = places.get(id);
    if (place == null || place.order <= orderOfLinks.getOrDefault(link, Integer.MAX_VALUE)) {
      return false;
    }
    Element note = blockOf(place.element);
    if (note == null || !isShort(note) || link.parents().contains(note)) {
      return false;
    }
    notes.putIfAbsent(note, new Note(mark.group(1), id));
    return true;
  }

  /// Measures each element once: many links may lead to the same long part of a page.
  private boolean isShort(Element element) {
    return shortOnes.computeIfAbsent(element, note -> note.wholeText().length() <= MAX_NOTE);
  }

  private static boolean isNoted(Element link) {
    Element parent = link.parent();
    boolean raised = (parent != null && parent.nameIs("sup")) || link.selectFirst("sup") != null;
    String names =
        link.attr("href")
            + " "
            + link.className()
            + " "
            + link.attr("role")
            + " "
            + link.attr("rel")
            + " "
            + link.attr("epub:type");
    return raised || NOTED.matcher(names).find();
  }

  /// The paragraph, list item or row that an anchor stands in.
  private static @Nullable Element blockOf(Element place) {
    Element block = place;
    while (block != null && !block.isBlock() && !block.nameIs("td")) {
      block = block.parent();
    }
    if (block != null && block.nameIs("td")) {
      block = block.parent();
    }
    if (block != null && block.nameIs("dt")) {
      Element text = block.nextElementSibling();
      return text != null && text.nameIs("dd") ? text : block;
    }
    return block == null || block.nameIs("body") || block.nameIs("main") ? null : block;
  }

  private void clean(Element element, Note note) {
    Element before = element.previousElementSibling();
    if (element.nameIs("dd") && before != null && before.nameIs("dt")) {
      hidden.add(before);
    }
    hidden.addAll(element.select(LABELS));
    for (Element link : element.select("a[href^=#]")) {
      String text = link.text().strip();
      Place place = places.get(link.attr("href").substring(1));
      boolean back =
          place != null && place.order < orderOfLinks.getOrDefault(link, Integer.MAX_VALUE);
      Matcher mark = MARK.matcher(text);
      if (back && (BACK.matcher(text).matches() || mark.matches())) {
        hide(link);
      }
    }
    withoutMark(element, note.mark);
    if (element.nameIs("aside") || element.nameIs("footer")) {
      element.tagName("div");
    }
  }

  /// The note's own mark at its begin: `1 `, `[1]`, `1.`
  private void withoutMark(Element element, String mark) {
    TextNode first = firstText(element);
    if (first == null) {
      return;
    }
    String text = first.getWholeText();
    String begin = text.stripLeading();
    String open = begin.startsWith("[") || begin.startsWith("(") ? begin.substring(1) : begin;
    if (open.toLowerCase(Locale.ROOT).startsWith(mark.toLowerCase(Locale.ROOT))) {
      String rest = open.substring(mark.length());
      boolean ends = rest.isEmpty() || "]).:".indexOf(rest.charAt(0)) >= 0;
      if (ends || Character.isWhitespace(rest.charAt(0))) {
        first.text(ends && !rest.isEmpty() ? rest.substring(1) : rest);
      }
    }
  }

  private @Nullable TextNode firstText(Element element) {
    return element
        .nodeStream(TextNode.class)
        .filter(text -> !text.isBlank() && !isWithinHidden(text, element))
        .findFirst()
        .orElse(null);
  }

  private boolean isWithinHidden(Node node, Element root) {
    Node inner = node;
    while (inner != null && !inner.equals(root)) {
      if (hidden.contains(inner)) {
        return true;
      }
      inner = inner.parent();
    }
    return false;
  }

  /// Hides a mark with whatever is around nothing else, and the space before it when a sign follows
  /// that has none.
  private void hide(Element link) {
    Element mark = link;
    while (mark.parent() != null
        && !mark.parent().isBlock()
        && mark.parent().childNodeSize() <= 3
        && mark.parent().text().strip().length() <= mark.text().strip().length() + 2) {
      mark = mark.parent();
    }
    if (mark.previousSibling() instanceof TextNode before
        && mark.nextSibling() instanceof TextNode after
        && !after.getWholeText().isEmpty()
        && ".,;:!?)’”".indexOf(after.getWholeText().charAt(0)) >= 0) {
      before.text(before.getWholeText().stripTrailing());
    }
    hidden.add(mark);
  }
}
