package org.pincite.indexer.reader.hansard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;

/// What sits, and how its report is cited.
enum Proceedings {
  COMMONS("debate", "housecommons", Body.COMMONS, "", "", ""),
  WESTMINSTER_HALL("westminhall", "westminsterhall", Body.COMMONS, "Westminster Hall", "", "WH"),
  COMMONS_ANSWERS("wrans", "writtenanswers", Body.COMMONS, "Written answers", "", "W"),
  COMMONS_STATEMENTS("wms", "writtenstatements", Body.COMMONS, "Written statements", "", "WS"),
  BILL_COMMITTEE("standing", "", Body.COMMONS, "Public bill committee", "", ""),
  LORDS("lords", "houselords", Body.LORDS, "", "", ""),
  GRAND_COMMITTEE("grand", "grandcommitteereport", Body.LORDS, "Grand Committee", "GC", ""),
  LORDS_ANSWERS("lordswrans", "lordswrittenanswers", Body.LORDS, "Written answers", "WA", ""),
  LORDS_STATEMENTS("lordswms", "lordswrittenstatements", Body.LORDS, "Statements", "WS", ""),
  SCOTLAND("spor", "", Body.SCOTLAND, "", "", ""),
  SCOTLAND_ANSWERS("spwa", "", Body.SCOTLAND, "Written answers", "", ""),
  NORTHERN_IRELAND("ni", "", Body.NORTHERN_IRELAND, "", "", ""),
  WALES("senedd", "", Body.WALES, "", "", ""),
  UNKNOWN("", "", Body.UNKNOWN, "", "", "");

  private static final int MAX_COLUMN = 20;

  private final String idPart;
  private final String element;
  private final Body body;
  private final String part;
  private final String beforeColumn;
  private final String afterColumn;

  /// @param idPart names it in the ids of scraped files
  /// @param element names it in digitised volumes; empty when those do not have it
  /// @param part the part of the report; empty for the debates of the chamber
  Proceedings(
      String idPart,
      String element,
      Body body,
      String part,
      String beforeColumn,
      String afterColumn) {
    this.idPart = idPart;
    this.element = element;
    this.body = body;
    this.part = part;
    this.beforeColumn = beforeColumn;
    this.afterColumn = afterColumn;
  }

  /// Of an id such as `uk.org.publicwhip/debate/…`; the answers of both houses have the same ids,
  /// so that the file's name tells them apart.
  static Proceedings ofId(String idPart, String fileName) {
    String part =
        fileName.startsWith("lords") && idPart.startsWith("w") ? "lords" + idPart : idPart;
    return Arrays.stream(values())
        .filter(each -> each.idPart.equals(part))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /// Of an element of a digitised volume.
  static Optional<Proceedings> ofElement(String name) {
    return Arrays.stream(values())
        .filter(each -> !name.isEmpty() && each.element.equals(name))
        .findFirst();
  }

  /// Whether each question or statement stands for itself, below the name of a department.
  boolean isWritten() {
    return switch (this) {
      case COMMONS_ANSWERS, COMMONS_STATEMENTS, LORDS_ANSWERS, LORDS_STATEMENTS, SCOTLAND_ANSWERS ->
          true;
      case COMMONS,
          WESTMINSTER_HALL,
          BILL_COMMITTEE,
          LORDS,
          GRAND_COMMITTEE,
          SCOTLAND,
          NORTHERN_IRELAND,
          WALES,
          UNKNOWN ->
          false;
    };
  }

  /// The column as it is printed: files often give its number only.
  @Nullable String column(@Nullable String number) {
    String column = number == null ? "" : PassageText.folded(number);
    if (column.isEmpty() || column.length() > MAX_COLUMN) {
      return null;
    }
    boolean digits = column.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? beforeColumn + column + afterColumn : column;
  }

  /// Who publishes the report; null when the file does not tell.
  @Nullable String publisher() {
    return body.publisher.isEmpty() ? null : body.publisher;
  }

  /// What a text is called that has no heading: `House of Commons, Westminster Hall`.
  String label() {
    String name = body.publisher.isEmpty() ? "Official report" : body.publisher;
    return part.isEmpty() ? name : String.format(Locale.ROOT, "%s, %s", name, part);
  }

  /// How reports of the body are cited: `HC Deb`; empty when it has no usual form.
  String citation() {
    return body.citation;
  }

  private enum Body {
    COMMONS("House of Commons", "HC Deb"),
    LORDS("House of Lords", "HL Deb"),
    SCOTLAND("Scottish Parliament", "SP OR"),
    NORTHERN_IRELAND("Northern Ireland Assembly", "NIA OR"),
    WALES("Senedd Cymru", ""),
    UNKNOWN("", "");

    private final String publisher;
    private final String citation;

    Body(String publisher, String citation) {
      this.publisher = publisher;
      this.citation = citation;
    }
  }
}
