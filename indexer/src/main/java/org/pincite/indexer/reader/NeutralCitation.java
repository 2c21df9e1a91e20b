package org.pincite.indexer.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number under which a court of the United Kingdom publishes a judgment: `[2021] EWCA Civ 1`.
///
/// @param text as cited, with single spaces
/// @param court the name of the court; null when the abbreviation is not known
public record NeutralCitation(String text, @Nullable String court) {
  private static final Pattern CITATION =
      Pattern.compile(
          "\\[(\\d{4})]\\s*(UK(?:SC|PC|HL|UT|FTT|EAT|SIAC|AIT|IAT)|EAT|EWCA\\s+(?:Civ|Crim)|EWHC"
              + "|EWFC|EWCOP|EWCC|EWCR|EWLands|EWMisc|CSIH|CSOH|HCJAC|HCJ|SAC|NICA|NIKB|NIQB|NICh"
              + "|NIFam|NICC|CAT)\\s*(B?\\d{1,5}|\\((?:Civ|Crim)\\)\\s*\\d{1,5})"
              + "(?:\\s*\\(([A-Za-z]{1,8})\\))?(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:neutral\\s+citation(?:\\s+(?:no|number|nr))?|ncn|citation(?:\\s+(?:no|number))?)\\b"
              + "[.:\\s]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final String HIGH_COURT = "The High Court of Justice";

  private static final Map<String, String> COURTS =
      Map.ofEntries(
          Map.entry("UKSC", "The Supreme Court"),
          Map.entry("UKPC", "The Judicial Committee of the Privy Council"),
          Map.entry("UKHL", "The House of Lords"),
          Map.entry("EWCA CIV", "The Court of Appeal of England and Wales (Civil Division)"),
          Map.entry("EWCA CRIM", "The Court of Appeal of England and Wales (Criminal Division)"),
          Map.entry("EWHC", HIGH_COURT),
          Map.entry("EWHC ADMIN", "The Administrative Court"),
          Map.entry("EWHC ADMLTY", "The Admiralty Court"),
          Map.entry("EWHC CH", "The Chancery Division of the High Court"),
          Map.entry("EWHC COMM", "The Commercial Court"),
          Map.entry("EWHC FAM", "The Family Division of the High Court"),
          Map.entry("EWHC IPEC", "The Intellectual Property Enterprise Court"),
          Map.entry("EWHC KB", "The King's Bench Division of the High Court"),
          Map.entry("EWHC PAT", "The Patents Court"),
          Map.entry("EWHC QB", "The Queen's Bench Division of the High Court"),
          Map.entry("EWHC SCCO", "The Senior Courts Costs Office"),
          Map.entry("EWHC TCC", "The Technology and Construction Court"),
          Map.entry("EWFC", "The Family Court"),
          Map.entry("EWCOP", "The Court of Protection"),
          Map.entry("EWCC", "The County Court"),
          Map.entry("UKUT", "The Upper Tribunal"),
          Map.entry("UKUT AAC", "The Upper Tribunal (Administrative Appeals Chamber)"),
          Map.entry("UKUT IAC", "The Upper Tribunal (Immigration and Asylum Chamber)"),
          Map.entry("UKUT LC", "The Upper Tribunal (Lands Chamber)"),
          Map.entry("UKUT TCC", "The Upper Tribunal (Tax and Chancery Chamber)"),
          Map.entry("UKFTT", "The First-tier Tribunal"),
          Map.entry("UKFTT GRC", "The First-tier Tribunal (General Regulatory Chamber)"),
          Map.entry("UKFTT TC", "The First-tier Tribunal (Tax Chamber)"),
          Map.entry("UKEAT", "The Employment Appeal Tribunal"),
          Map.entry("EAT", "The Employment Appeal Tribunal"),
          Map.entry("CSIH", "The Court of Session (Inner House)"),
          Map.entry("CSOH", "The Court of Session (Outer House)"),
          Map.entry("HCJAC", "The High Court of Justiciary (Appeal Court)"),
          Map.entry("NICA", "The Court of Appeal in Northern Ireland"),
          Map.entry("CAT", "The Competition Appeal Tribunal"));

  /// The citation that a text is, whatever its spaces; empty when it is none.
  public static Optional<NeutralCitation> whole(String text) {
    Matcher found = CITATION.matcher(LABEL.matcher(text.strip()).replaceFirst("").strip());
    return found.matches() ? Optional.of(of(found)) : Optional.empty();
  }

  /// The citation of a document, by the lines of its first page: one that stands alone on its line,
  /// or after the words "Neutral Citation Number". Those of other judgments stand among words.
  public static Optional<NeutralCitation> onFirstPage(List<String> lines) {
    return lines.stream().flatMap(line -> inLine(line).stream()).findFirst();
  }

  /// The first citation in a text.
  public static Optional<NeutralCitation> firstIn(String text) {
    Matcher found = CITATION.matcher(text);
    return found.find() ? Optional.of(of(found)) : Optional.empty();
  }

  private static Optional<NeutralCitation> inLine(String line) {
    Optional<NeutralCitation> whole = whole(line);
    Matcher label = LABEL.matcher(line);
    if (whole.isPresent() || !label.find()) {
      return whole;
    }
    Matcher found = CITATION.matcher(line).region(label.end(), line.length());
    return found.lookingAt() ? Optional.of(of(found)) : Optional.empty();
  }

  private static NeutralCitation of(Matcher found) {
    String court = SPACE.matcher(found.group(2)).replaceAll(" ").toUpperCase(Locale.ROOT);
    String division = found.group(4);
    String name =
        division == null
            ? COURTS.get(court)
            : COURTS.getOrDefault(
                court + " " + division.toUpperCase(Locale.ROOT), COURTS.get(court));
    return new NeutralCitation(text(found), name);
  }

  private static String text(Matcher found) {
    String court = SPACE.matcher(found.group(2)).replaceAll(" ");
    String number = SPACE.matcher(found.group(3)).replaceAll(" ");
    String division = found.group(4) == null ? "" : " (" + found.group(4) + ")";
    return "[" + found.group(1) + "] " + court + " " + number + division;
  }
}
