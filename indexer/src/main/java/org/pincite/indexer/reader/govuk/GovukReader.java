package org.pincite.indexer.reader.govuk;

import static org.pincite.indexer.reader.JsonFiles.each;
import static org.pincite.indexer.reader.JsonFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Passage;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.JsonFiles;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.html.HtmlBlocks;

/// Reads a page of GOV.UK as its content API gives it: one JSON object with the text as HTML, and
/// with the organisations and people that it belongs to.
public final class GovukReader implements RecordReader {

  private static final String MEDIA_TYPE = "application/vnd.govuk.content+json";
  private static final Pattern CONTENT_ID = Pattern.compile("\"content_id\"\\s*:\\s*\"");
  private static final Pattern BASE_PATH = Pattern.compile("\"base_path\"\\s*:\\s*\"/");
  private static final Pattern CONTENT =
      Pattern.compile("\"(?:schema_name|document_type|details)\"\\s*:");
  private static final int SECTION = 2;

  @Override
  public String name() {
    return "govuk";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MEDIA_TYPE);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    boolean own =
        JsonFiles.mayBeObject(start)
            && Stream.of(CONTENT_ID, BASE_PATH, CONTENT)
                .allMatch(key -> key.matcher(start.text()).find());
    return own ? Optional.of(MEDIA_TYPE) : Optional.empty();
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    JsonNode item = JsonFiles.object(source, limits);
    Description description = GovukDescription.of(item);
    var sections = new Sections(limits);
    addText(item, description, sections);
    List<Passage> passages;
    try {
      passages = sections.end();
    } catch (RejectedFileException e) {
      if (e.reason() != RejectionReason.EMPTY) {
        throw e;
      }
      throw new RejectedFileException(
          RejectionReason.EMPTY, "the GOV.UK item (" + kind(item) + ") has no text of its own", e);
    }
    results.accept(
        new ReadResult.Read(
            description.wholeFile(
                source, this, RecordType.OTHER, source.titleFromName(), Extent.withoutPages()),
            passages,
            description.notices()));
  }

  private static String kind(JsonNode item) {
    String kind = text(item.path("document_type"));
    return kind == null ? "unknown" : kind.replace('_', ' ');
  }

  private static void addText(JsonNode item, Description description, Sections sections)
      throws RejectedFileException {
    JsonNode details = item.path("details");
    String summary = text(item.path("description"));
    if (summary != null) {
      sections.paragraph(summary);
    }
    addHtml(html(details.path("body")), description, sections);
    for (JsonNode part : each(details.path("parts")).toList()) {
      addHeading(part.path("title"), sections);
      addHtml(html(part.path("body")), description, sections);
    }
    Map<String, JsonNode> documents = documents(item);
    for (JsonNode group : each(details.path("collection_groups")).toList()) {
      addHeading(group.path("title"), sections);
      addHtml(html(group.path("body")), description, sections);
      for (JsonNode id : each(group.path("documents")).toList()) {
        addDocument(documents.get(id.asText()), sections);
      }
    }
  }

  private static void addHeading(JsonNode title, Sections sections) throws RejectedFileException {
    String heading = text(title);
    if (heading != null) {
      sections.heading(SECTION, heading);
    }
  }

  /// Bodies are HTML, or a list of the same text in several forms.
  private static String html(JsonNode body) {
    if (body.isTextual()) {
      return body.asText();
    }
    return each(body)
        .filter(form -> "text/html".equals(form.path("content_type").asText()))
        .map(form -> form.path("content").asText(""))
        .findFirst()
        .orElse("");
  }

  private static void addHtml(String html, Description description, Sections sections)
      throws RejectedFileException {
    if (!html.isBlank()) {
      for (TextBlock block : HtmlBlocks.of(Jsoup.parse(html).body(), description.title())) {
        block.addTo(sections);
      }
    }
  }

  private static Map<String, JsonNode> documents(JsonNode item) {
    var documents = new HashMap<String, JsonNode>();
    each(item.path("links").path("documents"))
        .forEach(document -> documents.put(document.path("content_id").asText(), document));
    return documents;
  }

  /// What a collection says of one of its documents.
  private static void addDocument(@Nullable JsonNode document, Sections sections)
      throws RejectedFileException {
    String title = document == null ? null : text(document.path("title"));
    if (document != null && title != null) {
      String summary = text(document.path("description"));
      sections.paragraph(summary == null ? title : title + ": " + summary);
    }
  }
}
