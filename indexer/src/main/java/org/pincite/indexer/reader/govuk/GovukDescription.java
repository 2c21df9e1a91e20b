package org.pincite.indexer.reader.govuk;

import static org.pincite.indexer.reader.JsonFiles.each;
import static org.pincite.indexer.reader.JsonFiles.text;
import static org.pincite.indexer.reader.JsonFiles.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate.Trust;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.WrittenDates;

/// What an item of the GOV.UK content API says of itself. All values have the method `govuk`, but
/// for numbers that are printed at the begin of the text.
final class GovukDescription {

  private static final String METHOD = "govuk";
  private static final int FRONT = 4000;
  // Words of documents' types that make them reports; those of letters; those of news.
  private static final Set<String> REPORTS =
      Set.of(
          "html_publication",
          "policy_paper",
          "research",
          "official_statistics",
          "national_statistics",
          "impact_assessment",
          "independent_report",
          "corporate_report",
          "international_treaty",
          "command_paper",
          "statutory_guidance",
          "guidance",
          "detailed_guide",
          "transparency",
          "consultation_outcome",
          "closed_consultation",
          "open_consultation",
          "foi_release",
          "statistical_data_set",
          "case_study",
          "maib_report",
          "raib_report",
          "aaib_report",
          "cma_case",
          "publication");
  private static final Set<String> LETTERS = Set.of("correspondence", "decision");
  private static final Set<String> ARTICLES =
      Set.of(
          "speech",
          "oral_statement",
          "written_statement",
          "authored_article",
          "news_article",
          "news_story",
          "press_release",
          "government_response",
          "world_news_story",
          "fatality_notice");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b((?:HC|HL|Cmnd|Cmd|Cm|CP|C) ?\\d{1,5}(?:[-–][IVX]{1,5})?(?![\\w%]))"
              + "|\\bISBN:?\\s{0,3}(97[89](?:[- ]?\\d){10})");

  private GovukDescription() {}

  static Description of(JsonNode item) {
    JsonNode details = item.path("details");
    JsonNode links = item.path("links");
    var description =
        new DescriptionBuilder()
            .key(text(item.path("content_id")))
            .type(type(item, links), METHOD)
            .title(text(item.path("title")), METHOD)
            .language(text(item.path("locale")), METHOD)
            .publisher(publisher(links), METHOD)
            .authors(authors(links), METHOD);
    String path = item.path("base_path").asText("");
    if (path.startsWith("/")) {
      description.url(DescriptionParser.webAddress("https://www.gov.uk" + path), METHOD);
    }
    offerDates(item, details, description);
    offerNumbers(item, details, description);
    offerWithdrawal(item, description);
    return description.build();
  }

  private static @Nullable RecordType type(JsonNode item, JsonNode links) {
    return Stream.concat(
            Stream.of(item.path("document_type"), item.path("schema_name")),
            // A page of a publication is of the kind of the publication.
            each(links.path("parent")).map(parent -> parent.path("document_type")))
        .map(JsonNode::asText)
        .sorted((a, b) -> Boolean.compare(LETTERS.contains(b), LETTERS.contains(a)))
        .flatMap(kind -> type(kind).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<RecordType> type(String kind) {
    if (LETTERS.contains(kind)) {
      return Optional.of(RecordType.CORRESPONDENCE);
    }
    if (REPORTS.contains(kind)) {
      return Optional.of(RecordType.REPORT);
    }
    return ARTICLES.contains(kind) ? Optional.of(RecordType.ARTICLE) : Optional.empty();
  }

  private static @Nullable String publisher(JsonNode links) {
    return Stream.of("primary_publishing_organisation", "organisations")
        .flatMap(name -> texts(links.path(name), "title"))
        .findFirst()
        .orElse(null);
  }

  /// Those who speak or sign.
  private static List<String> authors(JsonNode links) {
    return Stream.of("speaker", "people")
        .flatMap(name -> texts(links.path(name), "title"))
        .distinct()
        .toList();
  }

  private static void offerDates(JsonNode item, JsonNode details, DescriptionBuilder description) {
    Stream.of(details.path("first_public_at"), item.path("first_published_at"))
        .map(JsonNode::asText)
        .flatMap(date -> WrittenDates.of(date, METHOD).stream())
        .min(Comparator.comparing(date -> date.iso().orElse("")))
        .ifPresent(date -> description.published(date, Trust.STRUCTURED));
    JsonNode updated = item.path("public_updated_at");
    WrittenDates.of(updated.asText(), METHOD).ifPresent(description::modified);
    if (description.build().published().firstDay() == null) {
      Stream.of(details.path("delivered_on"), details.path("public_timestamp"), updated)
          .map(JsonNode::asText)
          .flatMap(date -> WrittenDates.of(date, METHOD).stream())
          .forEach(date -> description.published(date, Trust.STRUCTURED));
    }
  }

  /// Numbers of papers, as stated with the publication, and as printed at its begin.
  private static void offerNumbers(
      JsonNode item, JsonNode details, DescriptionBuilder description) {
    each(details.path("attachments"))
        .filter(attachment -> isOf(attachment, item))
        .forEach(attachment -> {
          String paper = text(attachment.path("command_paper_number"));
          description.reference(paper, METHOD);
          String session = text(attachment.path("hoc_paper_number"));
          description.reference(session == null ? null : "HC " + session, METHOD);
          String isbn = text(attachment.path("isbn"));
          description.reference(isbn == null ? null : "ISBN " + isbn, METHOD);
        });
    String body = details.path("body").asText("");
    String front = PassageText.beginning(body, FRONT);
    Matcher number = NUMBER.matcher(Jsoup.parse(front).text());
    while (number.find()) {
      String isbn = number.group(2);
      description.reference(isbn == null ? number.group(1) : "ISBN " + isbn, "printed");
    }
  }

  private static boolean isOf(JsonNode attachment, JsonNode item) {
    String url = attachment.path("url").asText("");
    return url.isEmpty()
        || !url.startsWith("/government/publications/")
        || url.equals(item.path("base_path").asText());
  }

  private static void offerWithdrawal(JsonNode item, DescriptionBuilder description) {
    JsonNode notice = item.path("withdrawn_notice");
    String explanation = Jsoup.parse(notice.path("explanation").asText("")).text();
    String day =
        WrittenDates.of(notice.path("withdrawn_at").asText(""), METHOD)
            .flatMap(date -> date.iso())
            .orElse("");
    String since = day.isEmpty() ? "" : "Withdrawn on " + day + ". ";
    description.withdrawn((since + explanation).strip(), METHOD);
  }
}
