package org.pincite.indexer.reader.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate.Trust;
import org.pincite.indexer.reader.DateChoice;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.NeutralCitation;
import org.pincite.indexer.reader.PrintedReferences;

/// What a document says of itself, on its first pages and in its metadata.
///
/// The title of minutes and judgments is made of what their first page tells. Of a report, the
/// title in the metadata is believed when it says much the same as the largest type, or when there
/// is no larger type; the printed one otherwise.
final class PdfDescription {
  private static final String PRINTED = PdfPrintedDates.METHOD;
  private static final Pattern JUDGMENT =
      Pattern.compile(
          "neutral citation.*|\\[(?:19|20)\\d{2}\\] ?[A-Z].{2,40}", Pattern.CASE_INSENSITIVE);
  private static final Pattern CITED =
      Pattern.compile(
          "(?:\\d{1,3}|\\*|\u2020) .*|.*\\b(?:ibid|see|para|paras|paragraph|Qq?|pp?\\.?|ev|col) .*");

  private final PDDocument document;
  private final PdfFrontPages front;
  private final PdfMetadata metadata;
  private final DescriptionBuilder description = new DescriptionBuilder();

  private PdfDescription(PDDocument document, PdfFrontPages front) {
    this.document = document;
    this.front = front;
    this.metadata = PdfMetadata.of(document);
  }

  /// @param pages with their headers and footers
  /// @param printedTitle what stands in the largest type
  static Description of(PDDocument document, List<PdfPage> pages, Optional<String> printedTitle) {
    return new PdfDescription(document, PdfFrontPages.of(pages)).describe(printedTitle);
  }

  private Description describe(Optional<String> printedTitle) {
    Optional<PdfMinutes> minutes = PdfMinutes.of(front);
    Optional<String> citation = minutes.isPresent() ? Optional.empty() : citation();
    minutes.ifPresent(this::minutes);
    citation.ifPresent(this::judgment);
    title(printedTitle);
    boolean hasParties = citation.isPresent();
    if (!hasParties) {
      PdfPublisher.of(front, printedTitle.orElse(""))
          .ifPresent(name -> description.publisher(name, PRINTED));
    }
    metadata.publisher().ifPresent(name -> description.publisher(name, PdfMetadata.XMP));
    PdfPublisher.printer(front).ifPresent(name -> description.publisher(name, PRINTED));
    references();
    dates();
    description.authors(metadata.authors(), PdfMetadata.METHOD);
    description.language(metadata.language().orElse(null), PdfMetadata.METHOD);
    return description.build();
  }

  private void minutes(PdfMinutes minutes) {
    description.type(RecordType.MINUTES, PRINTED).title(minutes.title(), PRINTED);
    minutes.body().ifPresent(name -> description.publisher(name, PRINTED));
    description.published(minutes.date(), Trust.PRINTED);
  }

  private void judgment(String citation) {
    description.type(RecordType.JUDGMENT, PRINTED).reference(citation, PRINTED);
    PdfParties.of(front.first()).ifPresent(parties -> description.title(parties, PRINTED));
    PdfPrintedDates.ofJudgment(front).ifPresent(day -> description.published(day, Trust.PRINTED));
  }

  /// The neutral citation that stands on a line of its own: one in the text is of another judgment.
  private Optional<String> citation() {
    return front.first().stream()
        .filter(line -> JUDGMENT.matcher(line.text()).matches())
        .flatMap(line -> NeutralCitation.firstIn(line.text()).stream())
        .map(NeutralCitation::text)
        .findFirst();
  }

  private void title(Optional<String> printed) {
    Optional<String> given = metadata.title();
    if (given.isPresent() && (printed.isEmpty() || PdfTitle.agree(printed.get(), given.get()))) {
      description.title(given.get(), metadata.titleMethod());
    }
    printed.ifPresent(title -> description.title(title, PRINTED));
  }

  private void references() {
    front.lines().stream()
        .filter(line -> line.display() && !CITED.matcher(line.text()).matches())
        .flatMap(line -> PrintedReferences.papers(line.text()).stream())
        .forEach(number -> description.reference(number, PRINTED));
    PrintedReferences.standardNumbers(PdfFrontPages.text(front.imprint()))
        .forEach(number -> description.reference(number, PRINTED));
    metadata.references().forEach(number -> description.reference(number, PdfMetadata.XMP));
  }

  private void dates() {
    metadata.published().ifPresent(date -> description.published(date, Trust.STRUCTURED));
    String text = PdfFrontPages.text(front.lines());
    String imprint = PdfFrontPages.text(front.imprint());
    List<PublishedDate> after = PdfPrintedDates.after(imprint);
    after.forEach(date -> description.published(date, Trust.PRINTED));
    Optional<PublishedDate> display = PdfPrintedDates.display(front);
    display.ifPresent(date -> description.published(date, Trust.PRINTED));
    if (hasDate()) {
      return;
    }
    PdfPrintedDates.copyright(imprint)
        .ifPresent(date -> description.published(date, Trust.PRINTED));
    if (!hasDate()) {
      PdfFileDate.of(document.getDocumentInformation(), text)
          .ifPresent(date -> description.published(date, Trust.FILE));
    }
  }

  private boolean hasDate() {
    return DateChoice.isBelievable(description.build().published().firstDay());
  }
}
