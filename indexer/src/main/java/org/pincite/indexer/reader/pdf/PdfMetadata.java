package org.pincite.indexer.reader.pdf;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.indexer.reader.PrintedDates;
import org.pincite.indexer.reader.PrintedReferences;

/// What the metadata of a document say, as far as they are to be believed: much of them is put
/// there by programs. The date on which the file was made is another matter: [PdfFileDate].
///
/// @param language BCP 47 tag; empty when there is none
record PdfMetadata(PDDocumentInformation information, PdfXmp xmp, Optional<String> language) {
  static final String METHOD = "pdf-metadata";
  static final String XMP = "pdf-xmp";
  private static final int MAX_TITLE = 300;
  private static final Pattern MADE_BY_PROGRAM =
      Pattern.compile(
          "untitled.*|no title|title|none|microsoft (?:word|powerpoint|excel) - .*"
              + "|adobe photoshop.*|powerpoint presentation|slide \\d+|layout \\d+"
              + "|(?:document|doc|book|brochure|presentation) ?\\d*|print|scan.*|\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.[a-z]{2,4}\\d?|[^ ]*[\\d_\\\\][^ ]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{L}.'\u2019-]+){1,5}");

  static PdfMetadata of(PDDocument document) {
    return new PdfMetadata(
        document.getDocumentInformation(),
        PdfXmp.of(document),
        language(document.getDocumentCatalog().getLanguage()));
  }

  Optional<String> title() {
    return title(information.getTitle()).or(() -> xmp.get("dc:title").flatMap(PdfMetadata::title));
  }

  String titleMethod() {
    return title(information.getTitle()).isPresent() ? METHOD : XMP;
  }

  /// As a publisher wrote it: programs leave it out.
  Optional<String> publisher() {
    return xmp.get("dc:publisher").flatMap(PdfMetadata::title);
  }

  List<String> authors() {
    return authors(information.getAuthor());
  }

  /// The numbers in the PRISM vocabulary, which only publishers use.
  List<String> references() {
    String numbers =
        xmp.get("prism:doi").map(doi -> "doi: " + doi).orElse("")
            + xmp.get("prism:isbn").map(isbn -> "\nISBN " + isbn).orElse("")
            + xmp.get("prism:issn").map(issn -> "\nISSN " + issn).orElse("");
    return PrintedReferences.standardNumbers(numbers);
  }

  /// The date of publication in words that mean just that; a `dc:date` only when it is not the day
  /// on which a program made or saved the file.
  Optional<PublishedDate> published() {
    return date("prism:publicationDate")
        .or(() -> date("prism:coverDate"))
        .or(() -> date("dcterms:issued"))
        .or(() -> date("dc:date").filter(date -> !isOfFile(date)));
  }

  private boolean isOfFile(PublishedDate date) {
    return Stream.of(
            Optional.ofNullable(PdfFileDate.day(information.getCreationDate())),
            Optional.ofNullable(PdfFileDate.day(information.getModificationDate())),
            date("xmp:CreateDate").map(PublishedDate::firstDay),
            date("xmp:ModifyDate").map(PublishedDate::firstDay),
            date("xmp:MetadataDate").map(PublishedDate::firstDay))
        .flatMap(Optional::stream)
        .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, date.firstDay())) <= 1);
  }

  private Optional<PublishedDate> date(String property) {
    return xmp.get(property)
        .flatMap(text -> {
          try {
            return Optional.of(PublishedDate.parse(text, XMP));
          } catch (IllegalArgumentException e) {
            return PrintedDates.whole(text, XMP);
          }
        });
  }

  static Optional<String> title(@Nullable String title) {
    String text = title == null ? "" : PassageText.folded(title);
    boolean sane =
        text.codePoints().filter(Character::isLetter).count() >= 3
            && text.indexOf('\ufffd') < 0
            && text.length() <= MAX_TITLE
            && !MADE_BY_PROGRAM.matcher(text).matches()
            && !FILE_NAME.matcher(text).matches();
    return sane ? Optional.of(text) : Optional.empty();
  }

  /// Names of persons only: where a program filled the field in, it is an account or an office.
  private static List<String> authors(@Nullable String author) {
    var authors = new ArrayList<String>();
    if (author != null && author.length() <= MAX_TITLE) {
      Arrays.stream(author.split(";|,| and | & ", -1))
          .map(PassageText::folded)
          .forEach(authors::add);
    }
    return authors.stream().allMatch(name -> PERSON.matcher(name).matches()) ? authors : List.of();
  }

  private static Optional<String> language(@Nullable String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
    return language.equals("und") ? Optional.empty() : Optional.of(language);
  }
}
