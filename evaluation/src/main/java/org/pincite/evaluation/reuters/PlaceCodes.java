package org.pincite.evaluation.reuters;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the codes of places mean: the English country names of the JDK, and a table of those that
/// are others or were others in 1987.
final class PlaceCodes {
  private static final String TABLE = "places.tsv";
  private static final int FIELDS = 3;

  private final Map<String, PlaceCode> codes = new HashMap<>();

  /// A code's meaning.
  ///
  /// @param countries the ISO 3166 codes of the countries that lie there today
  /// @param names of the place itself, the usual one first
  record PlaceCode(String code, List<String> countries, List<String> names) {
    PlaceCode {
      countries = List.copyOf(countries);
      names = List.copyOf(names);
    }
  }

  PlaceCodes() throws IOException {
    for (String country : Locale.getISOCountries()) {
      String name = Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
      add(new PlaceCode(codeOf(name), List.of(country), List.of(name)));
    }
    for (List<String> row : CodeTable.rows(TABLE, FIELDS)) {
      add(
          new PlaceCode(
              row.get(0), CodeTable.parts(row.get(1), ","), CodeTable.parts(row.get(2), "\\|")));
    }
  }

  private void add(PlaceCode code) {
    codes.put(code.code(), code);
  }

  private static String codeOf(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "-");
  }

  /// The meaning of a code; of one that is not known, its own words.
  PlaceCode of(String code) {
    PlaceCode known = codes.get(code);
    return known != null ? known : new PlaceCode(code, List.of(), List.of(CodeWords.name(code)));
  }
}
