package io.github.kernsatz.discourse;

/**
 * Tells sentences that open with their participle, which only those do that go on with what was
 * said before: "Gearbeitet wird in drei Schichten", "Geblieben ist nur der Turm".
 */
final class OpeningParticiples {

  /** A prefix, "ge" and as many letters are a participle; "Göttingen" has fewer behind it. */
  private static final int SHORTEST_STEM = 4;

  /** The letters of the prefixes of verbs: "be", "zwischen". */
  private static final int SHORTEST_PREFIX = 2;

  private static final int LONGEST_PREFIX = 8;

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
    boolean strong = words.endsWith(0, "en") && !words.endsWith(1, "n");
    if (words.endsIn(0, SHORTEST_PREFIX, LONGEST_PREFIX, WordKind.STRONG)) {
      return true;
    }
    boolean weak = words.endsWith(0, "t") && !isNoun(words);
    boolean ge = words.sentence().startsWith("Ge", words.start(0)) || hasGe(words);
    boolean prefixed = words.sentence().startsWith("Be") || words.sentence().startsWith("Ver");
    return (ge && (strong || weak)) || (prefixed && weak);
  }

  private static boolean hasGe(Words words) {
    int ge = words.sentence().indexOf("ge", words.start(0) + 1);
    return ge >= 0 && ge + 2 + SHORTEST_STEM <= words.end(0);
  }

  private static boolean isNoun(Words words) {
    return words.endsWith(0, "schaft") || words.endsWith(0, "heit") || words.endsWith(0, "keit");
  }
}
