package org.pincite.indexer.reader.pdf;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PublishedDate;

/// The year in which a file was made, for a document that tells no other date.
///
/// Files are made anew long after publication: scanned, converted, repaired, exported once more for
/// a new web site. The year is believed only when nothing speaks for that:
///
/// - the file was not changed after the day on which it was made;
/// - no converter, scanner or repair program made it;
/// - the first pages, if they tell years at all, tell that one or the one before: a text whose
///   latest year is 2009 was not published when its file was made, in 2020.
final class PdfFileDate {
  private static final String METHOD = "pdf-created";
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d,.])(?:19|20)\\d{2}(?![\\d,]|\\.\\d)");
  private static final Pattern CONVERTER =
      Pattern.compile(
          ".*(?:online2pdf|ghostscript|pikepdf|ocr|itext|pdfsam|img2pdf|tiff|image|qpdf|pdftk"
              + "|quartz|skia|scan|lovepdf|smallpdf|pdf24|nitro|preview|paper capture|abbyy"
              + "|omnipage|xerox|canon|ricoh|konica|kyocera).*",
          Pattern.CASE_INSENSITIVE);

  private PdfFileDate() {}

  /// @param text of the first pages
  static Optional<PublishedDate> of(PDDocumentInformation information, String text) {
    LocalDate created = day(information.getCreationDate());
    LocalDate modified = day(information.getModificationDate());
    if (created == null
        || (modified != null && Math.abs(ChronoUnit.DAYS.between(created, modified)) > 1)
        || isConverter(information.getCreator())
        || isConverter(information.getProducer())) {
      return Optional.empty();
    }
    OptionalInt latest =
        YEAR.matcher(text)
            .results()
            .mapToInt(year -> Integer.parseInt(year.group()))
            .filter(year -> year <= created.getYear())
            .max();
    return latest.isPresent() && latest.getAsInt() < created.getYear() - 1
        ? Optional.empty()
        : Optional.of(
            new PublishedDate(DatePrecision.YEAR, Year.of(created.getYear()).atDay(1), METHOD));
  }

  static boolean isConverter(@Nullable String program) {
    return program != null && CONVERTER.matcher(program).matches();
  }

  /// The day in the time zone of whoever made the file; null when there is none, or no such year.
  static @Nullable LocalDate day(@Nullable Calendar time) {
    if (time == null) {
      return null;
    }
    LocalDate day = LocalDate.ofInstant(time.toInstant(), time.getTimeZone().toZoneId());
    return day.getYear() < 1450 || day.getYear() > 9999 ? null : day;
  }
}
