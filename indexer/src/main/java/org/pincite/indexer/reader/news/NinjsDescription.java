package org.pincite.indexer.reader.news;

import static org.pincite.indexer.reader.JsonFiles.each;
import static org.pincite.indexer.reader.JsonFiles.text;
import static org.pincite.indexer.reader.JsonFiles.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate.Trust;
import org.pincite.indexer.reader.DateChoice;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.WrittenDates;
import org.pincite.indexer.reader.html.AuthorNames;

/// What an item in ninjs says of itself.
final class NinjsDescription {

  private static final String METHOD = "ninjs";

  private NinjsDescription() {}

  static Description of(JsonNode item) {
    String uri = text(item.path("uri"));
    var description =
        new DescriptionBuilder()
            .key(uri)
            .type(RecordType.ARTICLE, METHOD)
            .title(headline(item), METHOD)
            .publisher(text(item.path("copyrightholder")), METHOD)
            .publisher(first(texts(item.path("infosources"), "name")), METHOD)
            .publisher(first(texts(item.path("organisations"), "name")), METHOD)
            .authors(authors(item), METHOD)
            .language(text(item.path("language")), METHOD)
            .rights(rights(item), METHOD)
            .reference(text(item.path("slugline")), METHOD)
            .url(uri == null ? null : DescriptionParser.webAddress(uri), METHOD);
    // Under an embargo a text is published when that ends.
    Stream.of("embargoed", "embargoeduntil", "published", "firstcreated", "versioncreated")
        .flatMap(field -> WrittenDates.of(item.path(field).asText(), METHOD).stream())
        .filter(date -> DateChoice.isBelievable(date.firstDay()))
        .limit(1)
        .forEach(date -> description.published(date, Trust.STRUCTURED));
    WrittenDates.of(item.path("versioncreated").asText(), METHOD).ifPresent(description::modified);
    return description.build();
  }

  private static @Nullable String headline(JsonNode item) {
    return Stream.of(
            each(item.path("headlines"))
                .filter(headline -> "main".equals(headline.path("role").asText()))
                .map(headline -> text(headline.path("value"))),
            texts(item.path("headlines"), "value"),
            Stream.of("headline", "title", "name").map(field -> text(item.path(field))))
        .flatMap(found -> found)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<String> authors(JsonNode item) {
    return Stream.of("by", "byline")
        .map(field -> item.path(field).asText(""))
        .flatMap(by -> AuthorNames.of(by).stream())
        .distinct()
        .toList();
  }

  private static @Nullable String rights(JsonNode item) {
    String rights =
        Stream.of("copyrightnotice", "usageterms")
            .map(field -> text(item.path(field)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return rights.isEmpty() ? text(item.path("rightsinfo").path("linkedrights")) : rights;
  }

  private static @Nullable String first(Stream<String> texts) {
    return texts.findFirst().orElse(null);
  }
}
