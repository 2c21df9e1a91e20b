package org.pincite.indexer.year;

import java.util.Set;

/// The words around numbers that count, measure, price or time something.
final class CountWords {
  static final Set<String> MEASURES =
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
  static final Set<String> THINGS =
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
  static final Set<String> YEARLY =
      Vocabulary.words(
          """
          figures accounts results elections riots floods games olympics levels prices profits
          sales rules regulations guidelines reforms changes cuts talks proceedings events
          statistics estimates earnings revenues terms standards protests attacks bombings murders
          finals awards reports findings recommendations minutes plans budgets negotiations
          was is has does this thus
          """);
  static final Set<String> VERBS =
      Vocabulary.words(
          """
          had has have sold made held sent found were are include includes contain contains bought
          fed built employs employed serves served attracted received recorded counted logged
          collected handled processed registered additional extra further another
          """);
  static final Set<String> JOINING =
      Vocabulary.words(
          "by for the with of and to in on at from when as that some were was had are is a no all");
  static final Set<String> HARD =
      Vocabulary.words(
          """
          nearly almost approximately totalling totalled exceeding exceeded numbering numbered averaging
          averaged weighing measuring costing priced eur usd gbp aud cad chf x \u00d7
          """);
  static final Set<String> SOFT =
      Vocabulary.words(
          "over some about around least most only all another roughly to other exactly under below above");
  static final Set<String> SIZES =
      Vocabulary.words(
          """
          population total number sum fee fine average height weight speed maximum minimum price
          crowd attendance capacity length depth reading crew workforce distance salary turnout
          altitude score figure
          """);
  static final Set<String> TIMES =
      Vocabulary.words(
          "in since during until before after by between within throughout early late");
  static final Set<String> VALUES =
      Vocabulary.words(
          "prices levels rates values figures constant price exchange year census average rate");
  static final Set<String> WHOLES = Vocabulary.words("these those them which whom");
  static final Set<String> STREETS =
      Vocabulary.words(
          "Street Road Avenue Lane Drive Boulevard Broadway Way Close Crescent Terrace St Rd Ave Blvd");

  private CountWords() {}
}
