package org.pincite.indexer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.indexer.language.DetectedLanguage;
import org.pincite.indexer.language.LanguageDetection;

/// Decides in which language a record is: as its file states, unless its text is surely in another
/// one (sites state `en` on their Welsh pages). Safe for several threads.
final class Languages {
  private static final String UNKNOWN = "und";

  private final LanguageDetection detection = new LanguageDetection();

  /// The record with the language that was decided, and how.
  PublicRecord decided(PublicRecord record, List<Passage> passages) {
    String stated = normal(record.language());
    Optional<DetectedLanguage> detected = detection.of(passages);
    boolean isStated = !stated.equals(UNKNOWN);
    if (detected.isPresent()
        && (!isStated || (detected.get().isSure() && differs(detected.get().tag(), stated)))) {
      return record.inLanguage(detected.get().tag(), "detected");
    }
    String method = record.provenance().methods().get("language");
    boolean isAsItIs = stated.equals(record.language()) && (method != null || !isStated);
    return isAsItIs ? record : record.inLanguage(stated, method == null ? "stated" : method);
  }

  private static boolean differs(String tag, String stated) {
    return !stated.equals(tag) && !stated.startsWith(tag + "-");
  }

  /// `en_GB`, `EN-gb`, `eng-GB` as `en-GB`, and `Welsh` as `cy`; `und` for what is no language.
  private static String normal(String stated) {
    Locale locale = Locale.forLanguageTag(stated.strip().replace('_', '-'));
    String tag = LanguageDetection.shortened(locale.stripExtensions().toLanguageTag());
    return tag.matches("[a-z]{2,3}(-.*)?") ? tag : UNKNOWN;
  }
}
