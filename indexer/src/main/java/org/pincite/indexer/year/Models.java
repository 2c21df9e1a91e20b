package org.pincite.indexer.year;

import java.util.Set;

/// Round numbers in names of products, "a Weir 2000 pump". Names of programmes and events take
/// their number from a year and are left to be read as that: "Agenda 2030", "Budget 2000".
final class Models {
  private static final Set<String> MACHINES =
      Vocabulary.words(
          """
          series pump pumps engine engines computer computers machine machines format system systems
          software device devices printer printers aircraft jet jets locomotive locomotives tractor
          tractors boiler boilers camera cameras console consoles handset phone phones scanner radio
          radios receiver receivers drill generator turbine compressor freezer hatchback saloon van
          truck coach meter meters sensor sensors model models
          """);

  private final Surroundings text;

  Models(Surroundings text) {
    this.text = text;
  }

  /// Whether a unit belongs to such a name: "a Weir 2000 pump", "the 1100 series", but not "the
  /// 2014 model" or "the 2000 series".
  boolean names(Unit unit) {
    if (unit.form() != Unit.Form.NUMBER || unit.first() % 50 != 0) {
      return false;
    }
    Token before = text.before(unit.from());
    Token after = text.after(unit.to());
    boolean named = before.isCapitalised() && !isStart(before) && MACHINES.contains(after.lower());
    return named || (after.is("series") && unit.first() < 1900);
  }

  private static boolean isStart(Token word) {
    return Vocabulary.isCue(word)
        || switch (word.lower()) {
          case "the", "a", "our", "its", "their", "this", "that", "of", "and" -> true;
          default -> false;
        };
  }
}
