package org.pincite.indexer.reader.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Pattern ARTICLE = Pattern.compile("\\w*Article|\\w*BlogPosting");
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
              .build());

  private final List<JsonNode> nodes;
  private final JsonNode record;

  private JsonLd(List<JsonNode> nodes) {
    this.nodes = nodes;
    this.record =
        nodes.stream()
            .filter(node -> isReport(node) || isArticle(node))
            .findFirst()
            .orElse(MissingNode.getInstance());
  }

  static JsonLd of(Document page) {
    var nodes = new ArrayList<JsonNode>();
    page.select("script[type=application/ld+json]").stream()
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
    return isArticle(record);
  }

  Optional<String> headline() {
    return text(record.path("headline")).or(() -> text(record.path("name")));
  }

  Optional<String> published() {
    return text(record.path("datePublished"));
  }

  Optional<String> publisher() {
    return names(record.path("publisher")).findFirst();
  }

  /// The whole text, with its line breaks, or with markup.
  Optional<String> articleBody() {
    return Optional.of(record.path("articleBody")).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  List<String> authors() {
    return names(record.path("author")).toList();
  }

  /// The nodes that can be the page's own: at the top, in a graph, or what a page is about; not
  /// those of lists, which are other pages.
  private static void addNodes(String block, List<JsonNode> nodes) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(LENIENT.readTree(COMMENT.matcher(block).replaceAll("")));
    } catch (JsonProcessingException e) {
      return;
    }
    while (!open.isEmpty() && nodes.size() < MAX_NODES) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        nodes.add(node);
        Stream.of("@graph", "mainEntity").map(node::path).forEach(open::add);
      }
    }
  }

  private static boolean isReport(JsonNode node) {
    return types(node).anyMatch("Report"::equals);
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).anyMatch(type -> ARTICLE.matcher(type).matches());
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return each(type).filter(JsonNode::isTextual).map(JsonNode::asText);
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
    return nodes.stream()
        .filter(node -> id.isTextual() && node.path("@id").equals(id) && node.has("name"))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static Stream<JsonNode> each(JsonNode value) {
    return value.isArray() ? value.valueStream() : Stream.of(value);
  }

  /// Many sites write their texts in HTML's entities here too.
  private static Optional<String> text(JsonNode value) {
    return Optional.of(value)
        .filter(JsonNode::isTextual)
        .map(text -> PassageText.folded(Parser.unescapeEntities(text.asText(), false)))
        .filter(text -> !text.isEmpty());
  }
}
