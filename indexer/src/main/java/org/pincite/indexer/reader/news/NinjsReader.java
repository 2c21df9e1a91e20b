package org.pincite.indexer.reader.news;

import static org.pincite.indexer.reader.JsonFiles.each;
import static org.pincite.indexer.reader.JsonFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Passage;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.JsonFiles;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads an item of news in ninjs (IPTC, versions 1 to 3): one JSON object. Items about a picture
/// or a film have no text of their own and are rejected as empty.
public final class NinjsReader implements RecordReader {

  private static final String MEDIA_TYPE = "application/vnd.iptc.ninjs+json";
  private static final Pattern URI = Pattern.compile("\"uri\"\\s*:\\s*\"");
  private static final Pattern OWN =
      Pattern.compile(
          "\"(?:versioncreated|pubstatus|headlines|bodies|body_x?html5?|body_text|representationtype)\""
              + "\\s*:\\s*[\"\\[]");
  private static final Set<String> TEXTS = Set.of("text", "composite");
  // From the form that has most structure to that with the least.
  private static final List<String> FORMS =
      List.of("body_html5", "body_xhtml", "body_html", "body_text");

  @Override
  public String name() {
    return "ninjs";
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
            && URI.matcher(start.text()).find()
            && OWN.matcher(start.text()).find();
    return own ? Optional.of(MEDIA_TYPE) : Optional.empty();
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    JsonNode item = JsonFiles.object(source, limits);
    Description description = NinjsDescription.of(item);
    var text = new NewsText(limits, description.title());
    text.dateline(text(item.path("dateline")));
    addBody(item, text);
    List<Passage> passages = text.end(emptiness(item));
    results.accept(
        new ReadResult.Read(
            description.wholeFile(
                source, this, RecordType.ARTICLE, source.titleFromName(), Extent.withoutPages()),
            passages,
            description.notices()));
  }

  private static String emptiness(JsonNode item) {
    String type = type(item);
    return "the news item (" + (type == null ? "of no type" : type) + ") has no text of its own";
  }

  private static @Nullable String type(JsonNode item) {
    String type = text(item.path("type"));
    return type == null ? null : type.toLowerCase(Locale.ROOT);
  }

  private static void addBody(JsonNode item, NewsText text) throws RejectedFileException {
    Optional<JsonNode> body =
        Stream.of("html", "xml", "plain", "").flatMap(form -> inForm(item, form)).findFirst();
    if (body.isPresent()) {
      add(body.get().path("value").asText(), body.get().path("contenttype").asText(), text);
      return;
    }
    Optional<String> old = FORMS.stream().filter(form -> text(item.path(form)) != null).findFirst();
    if (old.isPresent()) {
      add(item.path(old.get()).asText(), old.get().equals("body_text") ? "plain" : "html", text);
    } else if (TEXTS.contains(Objects.requireNonNullElse(type(item), ""))) {
      // An agency that sends only the summary means it as the text.
      for (JsonNode summary : each(item.path("descriptions")).limit(1).toList()) {
        add(summary.path("value").asText(), summary.path("contenttype").asText(), text);
      }
      text.plain(item.path("description_text").asText(""));
    }
  }

  private static Stream<JsonNode> inForm(JsonNode item, String form) {
    return each(item.path("bodies"))
        .filter(body -> text(body.path("value")) != null)
        .filter(body -> {
          String type = body.path("contenttype").asText() + " " + body.path("role").asText();
          return type.toLowerCase(Locale.ROOT).contains(form);
        });
  }

  private static void add(String body, String type, NewsText text) throws RejectedFileException {
    if (type.contains("html")) {
      text.html(body);
    } else if (type.contains("xml")) {
      text.xml(body);
    } else {
      text.plain(body);
    }
  }
}
