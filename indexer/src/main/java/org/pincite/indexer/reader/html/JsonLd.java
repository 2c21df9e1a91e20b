package org.pincite.indexer.reader.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pincite.corpus.PassageText;

/// What a page says of its article or report in schema.org's words, in blocks of JSON-LD. Pages are
/// often wrong here: a block that is broken or too large is as if it were not there.
final class JsonLd {

  private static final int MAX_BLOCKS = 20;
  private static final int MAX_LENGTH = 1 << 20;
  private static final int MAX_NODES = 1000;
  private static final Pattern ARTICLE = Pattern.compile("\\w*(?:Article|BlogPosting)");
  private static final Pattern NEWS = Pattern.compile("\\w*News\\w*|LiveBlogPosting");
  private static final Pattern WORK =
      Pattern.compile(
          "\\w*Posting|Question|Recipe|HowTo|Review|Book|Dataset|GovernmentService|Legislation"
              + "|DigitalDocument|CreativeWork|VideoObject|PodcastEpisode");
  private static final Pattern PAGE = Pattern.compile("\\w*Page");
  private static final Pattern COMMENT =
      Pattern.compile("^\\s*(?:<!--|(?://\\s*)?<!\\[CDATA\\[)|(?:-->|(?://\\s*)?]]>)\\s*$");
  private static final ObjectMapper LENIENT =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(50)
                      .maxDocumentLength(MAX_LENGTH)
                      .build())
              .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
              .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
              .build());

  private final List<JsonNode> nodes;
  private final JsonNode record;

  private JsonLd(List<JsonNode> nodes) {
    this.nodes = nodes;
    this.record =
        first(node -> isReport(node) || is(node, ARTICLE))
            .or(() -> first(node -> is(node, WORK)))
            .orElse(MissingNode.getInstance());
  }

  static JsonLd of(Document page) {
    var nodes = new ArrayList<JsonNode>();
    page.select("script[type^=application/ld+json]").stream()
        .limit(MAX_BLOCKS)
        .map(Element::data)
        .filter(block -> block.length() <= MAX_LENGTH)
        .forEach(block -> addNodes(block, nodes));
    return new JsonLd(nodes);
  }

  boolean isReport() {
    return isReport(record);
  }

  boolean isArticle() {
    return is(record, ARTICLE);
  }

  /// Whether it is the work of a newsroom, by its type.
  boolean isNews() {
    return is(record, NEWS);
  }

  Optional<String> headline() {
    return text(record.path("headline")).or(() -> text(record.path("name")));
  }

  /// Of the article or report; else of the page as such.
  Optional<String> published() {
    return text(record.path("datePublished"))
        .or(() -> ofPage("datePublished"))
        .or(() ->
            Stream.of("dateCreated", "uploadDate")
                .flatMap(name -> text(record.path(name)).stream())
                .findFirst());
  }

  Optional<String> modified() {
    return text(record.path("dateModified")).or(() -> ofPage("dateModified"));
  }

  Optional<String> publisher() {
    return names(record.path("publisher"))
        .findFirst()
        .or(() -> names(record.path("sourceOrganization")).findFirst());
  }

  /// The name of the site that the page belongs to.
  Optional<String> site() {
    return first(node -> types(node).anyMatch("WebSite"::equals))
        .flatMap(site -> text(site.path("name")));
  }

  /// The whole text, with its line breaks, or with markup.
  Optional<String> articleBody() {
    return Optional.of(record.path("articleBody"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  List<String> authors() {
    List<String> authors = names(record.path("author")).toList();
    return authors.isEmpty() ? names(record.path("creator")).toList() : authors;
  }

  Optional<String> language() {
    return text(record.path("inLanguage")).or(() -> ofPage("inLanguage"));
  }

  /// The terms under which the text may be used.
  Optional<String> rights() {
    return Stream.of("copyrightNotice", "license", "usageInfo")
        .flatMap(name -> names(record.path(name)))
        .findFirst();
  }

  /// The numbers under which the work is known.
  List<String> references() {
    return Stream.concat(
            names(record.path("reportNumber")),
            names(record.path("isbn")).map(isbn -> "ISBN " + isbn))
        .toList();
  }

  /// The address of the work.
  Optional<String> url() {
    JsonNode page = record.path("mainEntityOfPage");
    return text(page)
        .or(() -> text(page.path("@id")))
        .or(() -> text(record.path("url")))
        .or(() -> text(record.path("@id")));
  }

  private Optional<String> ofPage(String field) {
    return nodes.stream()
        .filter(node -> is(node, PAGE))
        .flatMap(node -> text(node.path(field)).stream())
        .findFirst();
  }

  private Optional<JsonNode> first(Predicate<JsonNode> condition) {
    return nodes.stream().filter(condition).findFirst();
  }

  /// The nodes that can be the page's own: at the top, in a graph, or what a page is about; not
  /// those of lists, which are other pages.
  private static void addNodes(String block, List<JsonNode> nodes) {
    String json = COMMENT.matcher(block).replaceAll("");
    Deque<JsonNode> open = new ArrayDeque<>();
    // Some sites write one object after the other, and others write the quotes as entities.
    String begin = json.stripLeading();
    boolean quoted = begin.startsWith("{&quot;") || begin.startsWith("[{&quot;");
    try (MappingIterator<JsonNode> values =
        LENIENT
            .readerFor(JsonNode.class)
            .readValues(quoted ? Parser.unescapeEntities(json, false) : json)) {
      while (values.hasNextValue() && open.size() < MAX_NODES) {
        open.add(values.nextValue());
      }
    } catch (IOException e) {
      // What came before the broken part is good.
    }
    while (!open.isEmpty() && nodes.size() < MAX_NODES) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        nodes.add(node);
        Stream.of("@graph", "mainEntity").map(node::path).forEach(open::add);
        // The page of a work is a string or a mere id more often than a node of its own.
        Optional.of(node.path("mainEntityOfPage")).filter(JsonNode::isObject).ifPresent(open::add);
      }
    }
  }

  private static boolean isReport(JsonNode node) {
    return types(node).anyMatch("Report"::equals);
  }

  private static boolean is(JsonNode node, Pattern type) {
    return types(node).anyMatch(name -> type.matcher(name).matches());
  }

  /// Without the vocabulary: `https://schema.org/NewsArticle` and `schema:NewsArticle` too.
  private static Stream<String> types(JsonNode node) {
    return each(node.path("@type"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
  }

  /// The names of persons and organisations: texts, objects, or the ids of nodes elsewhere.
  private Stream<String> names(JsonNode value) {
    return each(value)
        .limit(MAX_NODES)
        .map(node -> node.isObject() && !node.has("name") ? referred(node.path("@id")) : node)
        .flatMap(node -> each(node.isObject() ? node.path("name") : node))
        .flatMap(name -> text(name).stream())
        .distinct();
  }

  private JsonNode referred(JsonNode id) {
    return first(node -> id.isTextual() && node.path("@id").equals(id) && node.has("name"))
        .orElse(MissingNode.getInstance());
  }

  private static Stream<JsonNode> each(JsonNode value) {
    return value.isArray() ? value.valueStream() : Stream.of(value);
  }

  /// Many sites write their texts in HTML here too, with entities and marks of emphasis.
  private static Optional<String> text(JsonNode value) {
    JsonNode one = value.isArray() && !value.isEmpty() ? value.path(0) : value;
    return Optional.of(one)
        .filter(JsonNode::isTextual)
        .map(text -> Parser.unescapeEntities(text.asText(), false))
        .map(text -> text.contains("</") ? Jsoup.parse(text).text() : text)
        .map(PassageText::folded)
        .filter(text -> !text.isEmpty());
  }
}
