package org.pincite.indexer.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;

/// Reads the fields that the import format and front matter share. Fields that it does not know are
/// an error: a misspelt field would be lost in silence.
public final class DescriptionParser {

  /// The fields that every description may have. The key `id` is not among them: a file that is one
  /// record is identified by its url or path.
  public static final Set<String> FIELDS =
      Set.of(
          "type",
          "title",
          "publisher",
          "authors",
          "published",
          "language",
          "url",
          "rights",
          "basedOn",
          "retrieved");

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+(?=:)");
  private static final int MAX_TEXT = 2000;
  private static final int MAX_AUTHORS = 200;

  private DescriptionParser() {}

  /// What an object says of a record.
  ///
  /// @param object a JSON object
  /// @param furtherFields that the format has beside those of a description
  /// @param method what values found here are said to be found by
  /// @throws IllegalArgumentException naming the field that is wrong, for its author
  public static Description parse(JsonNode object, Set<String> furtherFields, String method) {
    if (!object.isObject()) {
      throw new IllegalArgumentException("not a JSON object");
    }
    var unknown = new HashSet<String>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(FIELDS);
    unknown.removeAll(furtherFields);
    if (!unknown.isEmpty()) {
      String first = unknown.stream().sorted().findFirst().orElseThrow();
      throw new IllegalArgumentException(
          "unknown field \"" + PassageText.shortened(first, 40) + "\"");
    }
    return new DescriptionBuilder()
        .key(text(object, "id"))
        .type(type(object), method)
        .title(text(object, "title"), method)
        .publisher(text(object, "publisher"), method)
        .authors(authors(object), method)
        .published(published(object, method), DateCandidate.Trust.STRUCTURED)
        .language(language(object), method)
        .url(url(object), method)
        .rights(text(object, "rights"), method)
        .basedOn(text(object, "basedOn"), method)
        .retrieved(retrieved(object))
        .build();
  }

  /// The text of a field, folded; null when it is absent, null or blank.
  public static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    // A YAML author writes a year without quotes; the text of the number is what was meant.
    if (!value.isTextual() && !value.isIntegralNumber()) {
      throw new IllegalArgumentException("\"" + field + "\" must be text");
    }
    String text = PassageText.folded(value.asText());
    if (text.length() > MAX_TEXT) {
      throw new IllegalArgumentException(
          "\"" + field + "\" is longer than " + MAX_TEXT + " characters");
    }
    return text.isEmpty() ? null : text;
  }

  private static @Nullable RecordType type(JsonNode object) {
    String code = text(object, "type");
    return code == null
        ? null
        : RecordType.of(code)
            .orElseThrow(() ->
                new IllegalArgumentException("\"type\" must be one of " + RecordType.codes()));
  }

  private static List<String> authors(JsonNode object) {
    JsonNode value = object.path("authors");
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray() || value.size() > MAX_AUTHORS) {
      throw new IllegalArgumentException(
          "\"authors\" must be a list of at most " + MAX_AUTHORS + " names");
    }
    var authors = new ArrayList<String>();
    for (JsonNode author : value) {
      if (!author.isTextual() || author.asText().length() > MAX_TEXT) {
        throw new IllegalArgumentException("\"authors\" must be a list of names");
      }
      String name = PassageText.folded(author.asText());
      if (!name.isEmpty()) {
        authors.add(name);
      }
    }
    return authors;
  }

  private static PublishedDate published(JsonNode object, String method) {
    String iso = text(object, "published");
    if (iso == null) {
      return PublishedDate.unknown();
    }
    try {
      return PublishedDate.parse(iso, method);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"published\" is " + e.getMessage(), e);
    }
  }

  private static @Nullable String language(JsonNode object) {
    String language = text(object, "language");
    if (language != null && !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
      throw new IllegalArgumentException("\"language\" must be a tag such as en or en-GB");
    }
    return language;
  }

  private static @Nullable URI url(JsonNode object) {
    String url = text(object, "url");
    if (url == null) {
      return null;
    }
    URI uri = webAddress(url);
    if (uri == null) {
      throw new IllegalArgumentException("\"url\" must be a whole http or https address");
    }
    return uri;
  }

  /// The text as an http or https address with a host, its scheme in lower case; null when it is
  /// none.
  public static @Nullable URI webAddress(String text) {
    try {
      URI uri = new URI(SCHEME.matcher(text).replaceFirst(m -> m.group().toLowerCase(Locale.ROOT)));
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getUserInfo() == null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable Instant retrieved(JsonNode object) {
    String time = text(object, "retrieved");
    if (time == null) {
      return null;
    }
    try {
      return Instant.parse(time);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"retrieved\" must be a time such as 2025-01-06T09:30:00Z", e);
    }
  }
}
