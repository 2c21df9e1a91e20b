package org.pincite.indexer.reader.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.MediaTypes;
import org.pincite.indexer.reader.PassageList;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads the Pincite import format: lines of JSON, one record a line, as `docs/import-format.md`
/// says. A bad line is rejected and the next one is read; the file is never in memory as a whole.
public final class ImportReader implements RecordReader {

  private static final Set<String> FURTHER_FIELDS = Set.of("id", "passages", "text", "pageCount");
  private static final Set<String> PASSAGE_FIELDS =
      Set.of("text", "headings", "page", "pageLabel", "paragraph");
  private static final int MAX_OPENING = 80;
  private static final int MAX_HEADINGS = 20;
  private static final int MAX_LABEL = 40;
  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t]*\\R");
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  @Override
  public String name() {
    return "import";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public boolean isTrustedWith(SourceFile source) {
    return true;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.JSON_LINES);
  }

  @Override
  public boolean readsInPieces() {
    return true;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16)) {
      var lines = new ByteLines(in, limits.lineBytes());
      for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
        if (lines.isTooLong()) {
          results.accept(
              new ReadResult.Rejected(
                  null,
                  lines.number(),
                  RejectionReason.TOO_LARGE,
                  String.format(
                      Locale.ROOT, "the line is longer than %,d bytes", limits.lineBytes())));
        } else if (!lines.isBlank()) {
          results.accept(result(line, lines.number(), source, limits));
        }
      }
    }
  }

  private ReadResult result(byte[] line, int number, SourceFile source, ReadLimits limits) {
    try {
      return read(JSON.readTree(line), number, source, limits);
    } catch (JsonProcessingException e) {
      // The parser's message quotes nothing of the line but the place of the error; a limit that is
      // exceeded has no place.
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      return new ReadResult.Rejected(
          null,
          number,
          RejectionReason.INVALID,
          "not valid JSON" + where + ": " + firstLine(e.getOriginalMessage()));
    } catch (RejectedFileException e) {
      return ReadResult.Rejected.of(number, e);
    } catch (IllegalArgumentException e) {
      return new ReadResult.Rejected(
          null, number, RejectionReason.INVALID, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new ReadResult.Rejected(null, number, RejectionReason.INVALID, "not valid UTF-8 JSON");
    }
  }

  private ReadResult read(JsonNode object, int number, SourceFile source, ReadLimits limits)
      throws RejectedFileException {
    Description description = DescriptionParser.parse(object, FURTHER_FIELDS, "import");
    if (description.key() == null && description.url() == null) {
      throw new IllegalArgumentException("a record needs an \"id\" or a \"url\"");
    }
    PassageList passages = passages(object, limits);
    if (passages.passages().isEmpty()) {
      return new ReadResult.Rejected(null, number, RejectionReason.EMPTY, "the record has no text");
    }
    String opening = opening(passages.passages().getFirst().text());
    return new ReadResult.Read(
        description.partOfFile(
            source,
            this,
            number,
            RecordType.OTHER,
            opening,
            Extent.ofPages(positive(object, "pageCount"))),
        passages.passages(),
        description.notices());
  }

  /// The first words of a text, as the title of a record that has none (a post on a platform).
  private static String opening(String text) {
    if (text.length() <= MAX_OPENING) {
      return text;
    }
    int space = text.lastIndexOf(' ', MAX_OPENING);
    return PassageText.beginning(text, space > 0 ? space : MAX_OPENING) + "…";
  }

  private static PassageList passages(JsonNode object, ReadLimits limits)
      throws RejectedFileException {
    var passages = new PassageList(limits);
    JsonNode list = object.path("passages");
    JsonNode text = object.path("text");
    if (list.isMissingNode() == text.isMissingNode()) {
      throw new IllegalArgumentException("a record needs either \"passages\" or \"text\"");
    }
    if (text.isTextual()) {
      for (String paragraph : BLANK_LINE.split(text.asText(), -1)) {
        passages.add(paragraph);
      }
    } else if (list.isArray()) {
      for (JsonNode passage : list) {
        add(passage, passages);
      }
    } else {
      throw new IllegalArgumentException("\"text\" must be text and \"passages\" a list");
    }
    return passages;
  }

  private static void add(JsonNode passage, PassageList passages) throws RejectedFileException {
    if (!passage.isObject() || !passage.path("text").isTextual()) {
      throw new IllegalArgumentException("each of \"passages\" needs a \"text\"");
    }
    passage
        .fieldNames()
        .forEachRemaining(field -> {
          if (!PASSAGE_FIELDS.contains(field)) {
            throw new IllegalArgumentException("unknown field in \"passages\"");
          }
        });
    var locator =
        Locator.nowhere()
            .onPage(positive(passage, "page"), label(passage, "pageLabel"))
            .withParagraph(label(passage, "paragraph"));
    passages.add(DraftPassage.of(passage.path("text").asText()).at(locator), headings(passage));
  }

  private static List<String> headings(JsonNode passage) {
    JsonNode value = passage.path("headings");
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray() || value.size() > MAX_HEADINGS) {
      throw new IllegalArgumentException(
          "\"headings\" must be a list of at most " + MAX_HEADINGS + " texts");
    }
    var headings = new ArrayList<String>();
    for (JsonNode heading : value) {
      if (!heading.isTextual()) {
        throw new IllegalArgumentException("\"headings\" must be a list of texts");
      }
      headings.add(PassageText.folded(heading.asText()));
    }
    headings.removeIf(String::isEmpty);
    return headings;
  }

  private static @Nullable Integer positive(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.canConvertToInt() || !value.isIntegralNumber() || value.asInt() < 1) {
      throw new IllegalArgumentException("\"" + field + "\" must be a whole number from 1");
    }
    return value.asInt();
  }

  private static @Nullable String label(JsonNode object, String field) {
    String label = DescriptionParser.text(object, field);
    if (label != null && label.length() > MAX_LABEL) {
      throw new IllegalArgumentException(
          "\"" + field + "\" is longer than " + MAX_LABEL + " characters");
    }
    return label;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
