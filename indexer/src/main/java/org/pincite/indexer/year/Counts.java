package org.pincite.indexer.year;

import java.util.Set;
import org.pincite.indexer.year.Unit.Form;

/// Numbers that count, measure, price or time something: "1800 homes", "2000 rpm", "2010 hours".
final class Counts {
  private static final Set<String> MEASURES =
      Vocabulary.words(
          """
          miles mile km kilometres kilometers metres meters feet ft yards yds inches mm cm m kg kgs
          kilos tonnes tons grams g mg lb lbs litres liters ml gallons acres hectares rpm volts
          watts kw mw kwh mhz hz khz bytes kb mb gb bits pixels words calories kcal degrees pounds
          dollars euros pence francs yen sterling percent million billion bn thousand times hours
          hrs hr minutes mins seconds days weeks years bce bc bhp cc cubic square sq x \u00d7 gmt
          bst utc cet est hundred knots psi decibels pct mln dlrs stg word bed metre meter acre foot
          tonne volt watt hectare litre gallon megalitres plus odd
          """);
  private static final Set<String> THINGS =
      Vocabulary.words(
          """
          people persons men women children adults girls boys victims pupils students patients
          staff employees workers officers soldiers troops homes houses households families
          residents members voters votes seats beds jobs copies pages documents emails letters
          complaints cases incidents offences crimes referrals records forms applications calls
          visits signatures names items units vehicles cars tickets places businesses companies
          shares points prisoners respondents participants deaths tests samples animals guests
          spectators fans supporters protesters demonstrators delegates passengers refugees
          migrants claimants customers users subscribers readers viewers teachers nurses doctors
          constables volunteers individuals postmasters branches schools shops sites properties
          buildings trees books files messages images photographs statements submissions responses
          enquiries inquiries requests allegations transactions entries rows sheets boxes bottles
          citations appointments hospitals locations councillors or-so more others such
          """);
  private static final Set<String> YEARLY =
      Vocabulary.words(
          """
          figures accounts results elections riots floods games olympics levels prices profits
          sales rules regulations guidelines reforms changes cuts talks proceedings events
          statistics estimates earnings revenues terms standards protests attacks bombings murders
          finals awards reports findings recommendations minutes plans budgets negotiations
          was is has does this thus
          """);
  private static final Set<String> VERBS =
      Vocabulary.words(
          """
          had has have sold made held sent found were are include includes contain contains bought
          fed built employs employed serves served attracted received recorded counted logged
          collected handled processed registered additional extra further another
          """);
  private static final Set<String> JOINING =
      Vocabulary.words(
          "by for the with of and to in on at from when as that some were was had are is a no all");
  private static final Set<String> HARD =
      Vocabulary.words(
          """
          nearly almost approximately totalling totalled exceeding exceeded numbering numbered averaging
          averaged weighing measuring costing priced eur usd gbp aud cad chf x \u00d7
          """);
  private static final Set<String> SOFT =
      Vocabulary.words("over some about around least most only all another roughly to other exactly under below above");
  private static final Set<String> SIZES =
      Vocabulary.words(
          """
          population total number sum fee fine average height weight speed maximum minimum price
          crowd attendance capacity length depth reading crew workforce distance salary turnout
          altitude score
          """);
  private static final Set<String> TIMES =
      Vocabulary.words("in since during until before after by between within throughout early late");
  private static final Set<String> VALUES =
      Vocabulary.words("prices levels rates values figures constant price exchange year census average rate");
  private static final Set<String> STREETS =
      Vocabulary.words("Street Road Avenue Lane Drive Boulevard Broadway Way Close Crescent Terrace St Rd Ave Blvd");

  private final Surroundings text;

  Counts(Surroundings text) {
    this.text = text;
  }

  /// Whether a unit counts, measures, prices or times something.
  boolean counts(Unit unit) {
    Token before = text.before(unit.from());
    Token after = text.after(unit.to());
    return isMeasured(after)
        || isPrecededByQuantity(unit, before, after)
        || isFollowedByThings(unit, before, after)
        || isAddress(before, after)
        || isClock(unit, before, after);
  }

  private boolean isMeasured(Token after) {
    if (MEASURES.contains(after.word()) || after.is("BC") || after.is("BCE") || after.is("GMT") || after.is("BST") || after.is("UTC") || after.is("CET")) {
      return true;
    }
    return after.is("per") && text.after(after.end()).is("cent");
  }

  private boolean isPrecededByQuantity(Unit unit, Token before, Token after) {
    String word = before.lower();
    Token earlier = text.before(before.start());
    if (HARD.contains(word) || isMoney(before)) {
      return true;
    }
    if (SOFT.contains(word)) {
      boolean since = earlier.lower().equals("since") || earlier.lower().equals("from");
      boolean round = unit.form() == Form.NUMBER && unit.first() % 50 == 0;
      return !since && (isThings(after) || (round && (isPlural(after) || word.equals("over") || after.is("of"))));
    }
    return switch (word) {
      case "than" -> earlier.is("more") || earlier.is("fewer") || earlier.is("less") || earlier.is("More") || earlier.is("Fewer");
      case "of" -> SIZES.contains(earlier.lower());
      case "in" -> unit.first() % 100 == 0 && (earlier.lower().equals("one") || earlier.is("1"));
      default -> before.is("population");
    };
  }

  private static boolean isMoney(Token before) {
    return before.word().length() == 1
        && Character.getType(before.word().charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private boolean isFollowedByThings(Unit unit, Token before, Token after) {
    if (after.is("of")) {
      return VERBS.contains(before.lower()) && unit.form() == Form.NUMBER;
    }
    if (!after.isLowerCase() || unit.form() == Form.DATED || before.is("-")) {
      return false;
    }
    if (isQualified(unit, before, after)) {
      return true;
    }
    boolean round = unit.first() % 100 == 0 && unit.last() % 100 == 0;
    if (isThings(after)) {
      if (unit.form() == Form.SPAN) {
        return round;
      }
      return isDeterminer(before) ? round || text.before(before.start()).is("Of") : !TIMES.contains(before.lower());
    }
    return VERBS.contains(before.lower())
        && unit.form() == Form.NUMBER
        && isPlural(after)
        && !YEARLY.contains(after.word());
  }

  /// "and 2010 civilian staff", but not "2008 and 2010 local staff".
  private boolean isQualified(Unit unit, Token before, Token after) {
    Token earlier = text.before(before.start());
    boolean counting =
        VERBS.contains(before.lower())
            || SOFT.contains(before.lower())
            || (before.is("and") && !earlier.isNumber());
    return counting
        && unit.form() == Form.NUMBER
        && !JOINING.contains(after.word())
        && isThings(text.after(after.end()));
  }

  private static boolean isDeterminer(Token token) {
    return switch (token.lower()) {
      case "the", "its", "their", "his", "her", "our", "this", "that", "s" -> true;
      default -> token.word().endsWith("'s") || token.word().endsWith("\u2019s");
    };
  }

  private static boolean isThings(Token after) {
    return THINGS.contains(after.word());
  }

  private static boolean isPlural(Token after) {
    String word = after.word();
    return after.isLowerCase()
        && word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  /// "1999 Harbour Road".
  private boolean isAddress(Token before, Token after) {
    if (!after.isCapitalised() || TIMES.contains(before.lower()) || isDeterminer(before)) {
      return false;
    }
    Token token = after;
    for (int i = 0; i < 3 && token.isCapitalised(); i++) {
      if (STREETS.contains(token.word())) {
        return true;
      }
      token = text.after(token.end());
    }
    return false;
  }

  /// "at 2010", but not "as at 2010" or "at 2010 prices".
  private boolean isClock(Unit unit, Token before, Token after) {
    boolean service = before.lower().equals("the") && after.is("to");
    if (service && unit.first() % 100 < 60) {
      return text.after(after.end()).isCapitalised();
    }
    if (before.lower().equals("at")) {
      return !text.before(before.start()).lower().equals("as") && !VALUES.contains(after.word());
    }
    boolean afterDate = before.isNumber() && before.word().length() == 4 && "/-.".indexOf(text.at(before.start() - 1)) >= 0;
    return afterDate && text.isDigitAt(before.start() - 2) && unit.form() == Form.NUMBER;
  }
}
