package org.pincite.indexer.year;

import java.util.Set;

/// Words that number what follows: "paragraph 1998", "HC 2014", "Tel: 1998", "Room 2010".
final class Labels {
  private static final Set<String> WORDS =
      Vocabulary.words(
          """
          paragraph paragraphs para paras page pages pp p pg question questions q qs column columns
          col cols section sections clause clauses schedule article articles appendix annex volume
          volumes vol vols nos number num exhibit exhibits footnote footnotes fn tab tabs
          room rooms flight flights bus buses route routes box flat ext extension extensions tel
          telephone phone fax mobile dial ring ref refs reference references version pin password lot
          lots invoice ticket cheque warrant slide channel platform gate seat locker serial licence
          badge collar chapter chapters verse motion population pop postcode freepost barcode isbn issn
          url id iso iec astm rfc circular cmnd cmd locomotive
          """);

  /// Words that number what follows unless something stands before them: "in this case 2010 was".
  private static final Set<String> WEAK =
      Vocabulary.words(
          """
          case claim document doc file folder item code incident log table figure fig unit bundle
          line lines class type model issue note message entry desk train trains plot bay berth valve
          meter lorry tram coach engine squadron battery counter terminal node booth stall shelf rack
          key tag patient prisoner inmate officer constable sergeant juror runner building block participant paper
          """);

  private static final Set<String> DETERMINERS =
      Vocabulary.words(
          "this that any every some such each which no whose my our their in another first last in on same");
  private static final Set<String> EXACT =
      Set.of(
          "HC",
          "HL",
          "Cm",
          "CM",
          "Cd",
          "BS",
          "EN",
          "DIN",
          "PC",
          "WPC",
          "PS",
          "SI",
          "SR",
          "EDM",
          "UIN",
          "Q",
          "Mark",
          "Mk",
          "INQ",
          "URN",
          "Windows",
          "Word",
          "Excel",
          "Outlook",
          "PowerPoint",
          "Server",
          "SharePoint",
          "SSI",
          "OJ");
  private static final Set<String> ABBREVIATIONS =
      Vocabulary.words(
          "p pp para paras no nos vol vols col cols fn ext tel ref art sec ch fig q v cm cmnd cl reg pt app pop");
  private static final Set<String> CODES =
      Vocabulary.words("code passcode password pin combination");
  private static final Set<String> CONTACTS =
      Vocabulary.words(
          "tel telephone phone fax mobile ref reference no number code pin id ext extension url isbn total capacity");

  private final Surroundings text;
  private final Models models;

  Labels(Surroundings text) {
    this.text = text;
    this.models = new Models(text);
  }

  /// Whether a unit is the number of something.
  boolean numbers(Unit unit) {
    Token before = text.before(unit.from());
    if (before.is(".")) {
      Token word = text.before(before.start());
      return word.end() == before.start()
          && (ABBREVIATIONS.contains(word.lower()) || isInstrument(word));
    }
    if (before.is(",")) {
      Token word = text.before(before.start());
      return word.is(".")
          ? isInstrument(text.before(word.start()))
          : text.after(unit.to()).is(",") && isCodeBefore(word);
    }
    if (before.is(":") || before.is("was") || before.is("is")) {
      return CONTACTS.contains(text.before(before.start()).lower());
    }
    if (EXACT.contains(before.word())) {
      return !(unit.form() == Unit.Form.SPAN && before.word().startsWith("H"));
    }
    if (before.is("no") || before.is("No")) {
      return !text.after(unit.to()).isLowerCase();
    }
    if (WEAK.contains(before.lower())) {
      Token earlier = text.before(before.start());
      return unit.form() == Unit.Form.NUMBER && !DETERMINERS.contains(earlier.lower());
    }
    return WORDS.contains(before.lower()) || isCode(before) || models.names(unit);
  }

  /// "The code on the door, 1984, was old".
  private boolean isCodeBefore(Token last) {
    Token word = last;
    for (int i = 0; i < 4 && !CODES.contains(word.lower()); i++) {
      word = text.before(word.start());
    }
    return CODES.contains(word.lower());
  }

  /// "S.I. 1998".
  private boolean isInstrument(Token word) {
    Token dot = text.before(word.start());
    return word.is("I") && dot.is(".") && text.before(dot.start()).is("S");
  }

  /// "Grid reference SK 1998 2010", "flight BA 2014".
  private boolean isCode(Token before) {
    boolean code =
        before.word().length() <= 3 && before.word().chars().allMatch(Character::isUpperCase);
    String earlier = code ? text.before(before.start()).lower() : "";
    return WORDS.contains(earlier) || WEAK.contains(earlier) || earlier.equals("grid");
  }
}
