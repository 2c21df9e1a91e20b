package org.pincite.indexer.link;

import java.util.Locale;
import java.util.Set;

/// Words that tell, beside a capitalised name, whether it is longer than it looks.
final class CommonWords {
  /// Words that begin a sentence and are no forename: "But Hill said".
  private static final Set<String> OPENERS =
      Set.of(
          """
          A About Above According Across After Afterwards Again Against Ahead All Alongside Already \
          Also Although Always Amid Among An And Another Any Are As Asked At Because Before Behind \
          Below Besides Between Both But By Can Could Despite Did Do Does Down During Each Earlier \
          Either Even Every Few For Former Formerly From Further Given Had Has Have He Hence Her \
          Here His How However I If In Indeed Inside Instead Into Is It Its Just Last Later Like \
          Many Meanwhile More Moreover Most My Much Neither Never Next No Nor Not Nothing Now Of \
          On Once One Only Onto Or Other Our Out Outside Over Perhaps Previously Rather Said She \
          Should Similarly Since So Some Soon Still Such Than That The Their Them Then There \
          Thereafter These They This Those Though Three Through Throughout Thus Till To Today \
          Together Tomorrow Tonight Too Toward Towards Two Under Unless Unlike Until Unto Up Upon \
          Was We Were What When Where Whereas Whether Which While Who Whom Whose Why With Within \
          Without Would Yesterday Yet You Your\
          """
              .split(" "));

  private static final Set<String> DATES =
      Set.of(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April \
          June July August September October November December Christmas Easter\
          """
              .split(" "));

  private static final Set<String> HONOURS =
      Set.of(
          """
          MP MEP MSP AM MS KC QC SC OBE CBE MBE DBE KBE KCB DCB CB GBE GCB KCMG DCMG CMG GCMG CH KG \
          KT OM PC QPM KPM DL JP FRS FBA FRCP FRCPCH FRCS BEM CStJ LVO CVO KCVO\
          """
              .split(" "));

  /// What is named after somebody, or makes the name before it that of somebody else.
  private static final Set<String> THINGS =
      Set.of(
          """
          Road Street Avenue Lane Drive Close Way Square Gardens Terrace Crescent Grove Mews Park \
          Bridge Building Buildings House Hall Court Tower Centre Center School Academy College \
          University Library Museum Gallery Hospital Hospice Clinic Surgery Foundation Trust Fund \
          Charity Award Awards Prize Medal Lecture Scholarship Fellowship Institute Stadium Arena \
          Airport Station Theatre Hotel Church Chapel Memorial Ltd Limited Llp Inc Plc Corp \
          Company Co Plaza Casino Associates Solicitors Chambers Partners Partnership Group Brothers Bros Sons \
          Jr Junior Snr Senior Ii Iii\
          """
              .split(" "));

  private static final Set<String> EPONYMS =
      Set.of("Review", "Report", "Inquiry", "Enquiry", "Committee", "Commission", "Panel", "Law");

  private CommonWords() {}

  static boolean opensSentences(String word) {
    return OPENERS.contains(word);
  }

  static boolean isDate(String word) {
    return DATES.contains(word);
  }

  static boolean isHonour(String word) {
    return HONOURS.contains(word);
  }

  /// What is called by the surname of who led it.
  static boolean isEponym(String word) {
    return EPONYMS.contains(withSmallLetters(word));
  }

  /// "ROAD" as "Road".
  static String withSmallLetters(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  static boolean isThing(String word) {
    return THINGS.contains(withSmallLetters(word));
  }
}
