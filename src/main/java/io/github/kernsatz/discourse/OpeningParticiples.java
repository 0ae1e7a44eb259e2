package io.github.kernsatz.discourse;

import java.util.List;

/**
 * Tells sentences that open with their participle, which only those do that go on with what was
 * said before: "Gearbeitet wird in drei Schichten", "Geblieben ist nur der Turm".
 */
final class OpeningParticiples {

  /** The letters of the prefixes of verbs: "be", "zwischen". */
  private static final int SHORTEST_PREFIX = 2;

  private static final int LONGEST_PREFIX = 8;

  /** What may stand before "ge" in a participle. */
  private static final List<String> SEPARABLE =
      List.of(
          "",
          "ab",
          "an",
          "auf",
          "aus",
          "ein",
          "fest",
          "her",
          "hin",
          "mit",
          "nach",
          "um",
          "vor",
          "voraus",
          "weiter",
          "zu",
          "zurück",
          "zusammen");

  private static final List<String> INSEPARABLE = List.of("be", "er", "ver", "zer");

  private OpeningParticiples() {}

  /** Whether a sentence does, and no clause says the rest: "Erwartet wird, dass …". */
  static boolean open(Words words) {
    if (!words.is(1, WordKind.AUXILIARY) || !isParticiple(words)) {
      return false; // most sentences
    }
    int next = words.clauseEnd();
    boolean said = words.isInLowerCase(next, WordKind.SUBORDINATING);
    return !said && !words.isCapitalized(2);
  }

  private static boolean isParticiple(Words words) {
    if (words.kindsInLowerCase(0) != 0 || !words.isJoinedToPrevious(1)) {
      return false;
    }
    if (words.endsIn(0, SHORTEST_PREFIX, LONGEST_PREFIX, WordKind.STRONG)) {
      return true;
    }
    return words.endsWith(0, "t")
        && !words.endsIn(0, 0, words.length(0), WordKind.NO_PARTICIPLE)
        && (startsWith(words, SEPARABLE, "ge") || startsWith(words, INSEPARABLE, ""));
  }

  private static boolean startsWith(Words words, List<String> prefixes, String next) {
    for (String prefix : prefixes) {
      String start = prefix + next;
      if (words.sentence().regionMatches(true, words.start(0), start, 0, start.length())) {
        return true;
      }
    }
    return false;
  }
}
