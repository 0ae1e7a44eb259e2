package io.github.kernsatz.discourse;

import java.util.List;

/**
 * Tells the second half of a torn subordinate clause: "Sparkasse eine eigene Bank werden soll." Its
 * finite verb stands at the end, where a main clause never has it, and no word that would put it
 * there.
 */
final class TornClauses {

  /** Shorter ones are set phrases: "Wie wahr das ist." */
  private static final int LEAST_WORDS = 4;

  private static final int DAY_DIGITS = 2;

  private static final int DAYS = 31;

  /** What stands before the day of a date, and seldom before a rank or a number of things. */
  private static final List<List<String>> BEFORE_A_DAY =
      List.of(
          List.of("für", "den"),
          List.of("über", "den"),
          List.of("bis", "zum"),
          List.of("ab", "dem"),
          List.of("seit", "dem"));

  /** Shorter words before a full stop are abbreviations, for all that is known. */
  private static final int SHORTEST_LAST = 5;

  private TornClauses() {}

  /** "US-Dollar sollen an die Schulen fließen": what is counted, without the number before it. */
  static boolean lacksNumber(Words words) {
    return words.is(0, WordKind.UNIT)
        && words.isJoinedToPrevious(1)
        && !words.is(1, WordKind.UNMEASURED);
  }

  /** "Der Rat stimmte zu. vertiefen sie den Hafen": of two lines, glued where one was torn. */
  static boolean isGlued(Words words) {
    if (words.sentence().indexOf(". ") < 0) {
      return false; // most sentences
    }
    for (int i = 1; i < words.size(); i++) {
      if (words.isSmall(i)
          && words.start(i) == words.end(i - 1) + 2
          && Signs.isFollowedBy(words, i - 1, '.')
          && words.isSmall(i - 1)
          && words.length(i - 1) >= SHORTEST_LAST) {
        return true;
      }
    }
    return false;
  }

  /** "Den Höchststand gab es am 30.": a day whose month is torn off. */
  static boolean lacksMonth(Words words) {
    int last = words.size() - 1;
    return last > 0
        && words.isNumber(last)
        && words.length(last) <= DAY_DIGITS
        && Signs.isFollowedBy(words, last, '.')
        && Integer.parseInt(words.lowerCase(last)) <= DAYS
        && (words.is(last - 1, "am") || (isBehindDate(words, last) && !words.has(WordKind.NEAR)));
  }

  /** "bis zum 30.", but not "auf den 9." */
  private static boolean isBehindDate(Words words, int day) {
    for (List<String> before : BEFORE_A_DAY) {
      if (day > 1 && words.is(day - 2, before.get(0)) && words.is(day - 1, before.get(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is what is left of a clause. */
  static boolean isTorn(Words words) {
    int last = words.size() - 1;
    if (last < LEAST_WORDS || !words.is(last, WordKind.FINITE)) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (words.isInLowerCase(i, WordKind.FINITE)
          || words.isInLowerCase(i, WordKind.SUBORDINATING)) {
        return false;
      }
    }
    String sentence = words.sentence();
    return sentence.indexOf(',') < 0
        && sentence.indexOf(':') < 0
        && sentence.indexOf(';') < 0
        && sentence.indexOf('–') < 0
        && sentence.indexOf('?') < 0;
  }
}
