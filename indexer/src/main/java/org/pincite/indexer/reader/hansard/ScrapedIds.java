package org.pincite.indexer.reader.hansard;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.SourceFile;

/// What the ids of parlparse tell: `uk.org.publicwhip/debate/2016-05-10a.517.0`. The file's name
/// tells the day when no id does.
final class ScrapedIds {
  private static final Pattern ID =
      Pattern.compile("uk\\.org\\.publicwhip/([a-z-]+)/(?:([a-z]{2})/)?(\\d{4}-\\d{2}-\\d{2})?.*");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String fileName;
  private Sitting sitting;
  private boolean known;

  ScrapedIds(SourceFile source) {
    this.fileName = source.path().getFileName().toString().toLowerCase(Locale.ROOT);
    Matcher day = DAY.matcher(fileName);
    this.sitting =
        new Sitting(Proceedings.UNKNOWN, day.find() ? day(day.group()) : null, null, "en-GB");
  }

  /// Takes note of an id; the first that tells a day counts.
  void see(@Nullable String id) {
    Matcher parts = ID.matcher(id == null || known ? "" : id);
    if (!parts.matches()) {
      return;
    }
    LocalDate day = parts.group(3) == null ? null : day(parts.group(3));
    known = day != null;
    sitting =
        new Sitting(
            Proceedings.ofId(parts.group(1), fileName),
            day == null ? sitting.date() : day,
            null,
            "cy".equals(parts.group(2)) ? "cy" : "en-GB");
  }

  /// What sits, as far as the ids tell.
  Sitting sitting() {
    return sitting;
  }

  /// A web address without the place on its page; null when it is none.
  static @Nullable URI page(@Nullable String address) {
    if (address == null) {
      return null;
    }
    int hash = address.indexOf('#');
    return DescriptionParser.webAddress(
        (hash < 0 ? address : address.substring(0, hash)).replaceAll("\\s", ""));
  }

  private static @Nullable LocalDate day(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
