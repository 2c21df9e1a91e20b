package org.pincite.indexer.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;

/// Detects the language of a text among 103, by OpenNLP's model. Most texts are plainly English and
/// never reach it: [EnglishWords] costs a twentieth of it. Safe for several threads.
public final class LanguageDetection {

  /// With fewer letters every detector guesses.
  private static final int MIN_LETTERS = 100;

  /// As much as decides; the model takes half a millisecond for it.
  private static final int MAX_CHARACTERS = 1000;

  private static final int PARTS = 5;

  /// Lists of names look like Latin, with a small lead over English; real text leads far.
  private static final double LEAD = 5;

  private static final double LEAD_TO_BE_SURE = 10;
  private static final double CONFIDENCE_TO_BE_SURE = .3;

  /// The two letters of a language by its three, and by its English name.
  private static final Map<String, String> SHORT = shortCodes();

  /// The language of passages; empty when they have too few letters, or no language stands out.
  public Optional<DetectedLanguage> of(List<Passage> passages) {
    String sample = sample(passages);
    if (sample.codePoints().filter(Character::isLetter).limit(MIN_LETTERS).count() < MIN_LETTERS) {
      return Optional.empty();
    }
    if (EnglishWords.prevailIn(sample)) {
      return Optional.of(new DetectedLanguage("en", true));
    }
    Language[] best = new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
    double first = best[0].getConfidence();
    double second = best[1].getConfidence();
    return first < LEAD * second
        ? Optional.empty()
        : Optional.of(
            new DetectedLanguage(
                shortened(best[0].getLang()),
                first >= LEAD_TO_BE_SURE * second && first >= CONFIDENCE_TO_BE_SURE));
  }

  /// A tag with the two letters of its language, where it has three, or the English name instead.
  public static String shortened(String tag) {
    int hyphen = tag.indexOf('-');
    String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
    String code = SHORT.get(language);
    return code == null ? tag : code + tag.substring(language.length());
  }

  /// The beginnings of passages from each fifth of the text: a title page may be in two languages.
  private static String sample(List<Passage> passages) {
    long length = passages.stream().mapToLong(passage -> passage.text().length()).sum();
    var sample = new StringBuilder();
    long end = 0;
    for (Passage passage : passages) {
      String text = passage.text();
      end += text.length();
      long fifth = (end * PARTS + length - 1) / length;
      int room = (int) fifth * (MAX_CHARACTERS / PARTS) - sample.length();
      if (room > 0) {
        sample.append(text, 0, Math.min(room, text.length())).append(' ');
      }
    }
    return sample.toString();
  }

  private static Map<String, String> shortCodes() {
    // Members of a macrolanguage that the model tells by their own codes.
    var codes =
        new HashMap<String, String>(
            Map.of(
                "arb", "ar", "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "zsm",
                "ms", "khk", "mn", "uzn", "uz", "azj", "az"));
    for (String code : Locale.getISOLanguages()) {
      String three = threeLetters(code);
      if (three != null) {
        codes.put(three, code);
      }
      codes.put(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(codes);
  }

  private static @Nullable String threeLetters(String code) {
    try {
      return Locale.of(code).getISO3Language();
    } catch (MissingResourceException e) {
      return null;
    }
  }

  /// Loaded when it is first needed, once for all threads: a second, and 60 MB of memory.
  private static final class Model {
    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in =
          LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the model of languages is not on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
