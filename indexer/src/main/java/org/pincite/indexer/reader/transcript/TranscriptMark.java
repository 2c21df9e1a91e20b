package org.pincite.indexer.reader.transcript;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line or paragraph of a transcript begins.
sealed interface TranscriptMark {

  /// What the person says who examines the witness.
  record Question(String words) implements TranscriptMark {}

  /// What the witness says.
  record Answer(String words) implements TranscriptMark {}

  /// What somebody says whose name is printed before it.
  record Named(String name, String words) implements TranscriptMark {}

  /// The time of day at which it goes on.
  record Clock(String time) implements TranscriptMark {}

  /// A note of the transcriber: `(A short break)`.
  record Note(String words) implements TranscriptMark {}

  /// From here on somebody examines the witness.
  record Examiner(String heading, String name) implements TranscriptMark {}

  /// From here on somebody is the witness.
  record Witness(String heading, String name) implements TranscriptMark {}

  /// From here on all is an index.
  record Index() implements TranscriptMark {}

  /// Words that go on from those before.
  record Words(String words) implements TranscriptMark {}

  /// Recognises the marks of a line without its number.
  final class Finder {
    private static final Pattern QUESTION = Pattern.compile("Q[.:]\\s+(.*)");
    private static final Pattern ANSWER = Pattern.compile("A[.:]\\s+(.*)");
    private static final Pattern NAMED =
        Pattern.compile("(\\p{Lu}[\\p{L}.'\u2019 -]{1,49}):(?:\\s+(.*))?");
    private static final Pattern TITLE =
        Pattern.compile(
            "(?:MR|MRS|MS|MISS|MX|DR|SIR|DAME|LORD|LADY|BARONESS|PROF|PROFESSOR|JUDGE|JUSTICE"
                + "|MASTER|CHIEF|COLONEL|CAPTAIN|REVEREND|REV|BISHOP|THE|A|UNKNOWN)\\b.*"
                + "|CHAIR|CHAIRMAN|COUNSEL|WITNESS|INTERPRETER|CORONER");
    private static final Pattern CLOCK =
        Pattern.compile("\\(?(\\d{1,2}[.:]\\d{2}\\s?[ap]\\.?m\\.?)\\)?");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)\\.?");
    private static final Pattern EXAMINER =
        Pattern.compile(
            "(?=\\p{Lu})(?i:(?:further |re-?|cross-?){0,2}(?:questioned|questions|examined|examination"
                + "(?:-in-chief)?))\\s(?:by|from|BY|FROM)\\s(.{3,80})");
    private static final Pattern PERSON =
        Pattern.compile(
            "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Professor|Judge|the)"
                + "(?: \\p{Lu}[\\p{L}.'\u2019-]{0,30}){1,4},?(?: [KQ]C)?");
    private static final Pattern WITNESS =
        Pattern.compile(
            "(.{3,80}?)(?:,\\s|\\s\\()(?i:(?:re-?)?(?:sworn|affirmed|called)|continued)\\)?\\.?");
    private static final Pattern CONTINUED = Pattern.compile("(?i)\\s*\\(continued\\)\\.?$");
    private static final Pattern INDEX = Pattern.compile("I ?N ?D ?E ?X");

    private Finder() {}

    static TranscriptMark of(String line) {
      Matcher question = QUESTION.matcher(line);
      if (question.matches()) {
        return new Question(question.group(1));
      }
      Matcher answer = ANSWER.matcher(line);
      if (answer.matches()) {
        return new Answer(answer.group(1));
      }
      Matcher named = NAMED.matcher(line);
      if (named.matches() && isName(named.group(1))) {
        return new Named(named.group(1), named.group(2) == null ? "" : named.group(2));
      }
      return unspoken(line);
    }

    /// What the transcriber adds to what is said.
    static TranscriptMark unspoken(String line) {
      Matcher clock = CLOCK.matcher(line);
      if (clock.matches()) {
        return new Clock(clock.group(1));
      }
      Matcher examiner = EXAMINER.matcher(line);
      if (examiner.matches()) {
        String name = CONTINUED.matcher(examiner.group(1)).replaceFirst("").strip();
        if (isCapital(name) || PERSON.matcher(name).matches()) {
          return new Examiner(line, name);
        }
      }
      Matcher witness = WITNESS.matcher(line);
      if (witness.matches() && witness.group(1).contains(" ") && isCapital(witness.group(1))) {
        return new Witness(line, witness.group(1).strip());
      }
      if (INDEX.matcher(line).matches()) {
        return new Index();
      }
      return NOTE.matcher(line).matches() ? new Note(line) : new Words(line);
    }

    private static boolean isName(String name) {
      return isCapital(name) && TITLE.matcher(name).matches();
    }

    /// Transcribers print names in capitals, but for the small letters of `McLOCK` and `de`.
    private static boolean isCapital(String name) {
      long letters = name.chars().filter(Character::isLetter).count();
      long small = name.chars().filter(Character::isLowerCase).count();
      return letters > 1 && small * 4 <= letters && !name.equals(name.toLowerCase(Locale.ROOT));
    }
  }
}
