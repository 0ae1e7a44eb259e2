package io.github.kernsatz.discourse;

/** Tells sentences that count what was named before, or count on from it. */
final class Countings {

  private Countings() {}

  /** "Als Beispiel nannten die drei Minister …": who they are was said before. */
  static boolean countedBefore(Words words) {
    for (int i = 1; i < words.size() && words.isJoinedToPrevious(i) && !words.is(i, "und"); i++) {
      boolean number = words.is(i, WordKind.SOME) || words.is(i, "beiden");
      if (number
          && words.isInLowerCase(i - 1, WordKind.ARTICLE)
          && words.isCapitalized(i + 1)
          && !words.is(i + 1, WordKind.NEAR)) {
        return !words.isCapitalized(i + 2)
            && !words.isInLowerCase(i + 2, WordKind.GENITIVE)
            && !words.isInLowerCase(i + 2, WordKind.PREPOSITION);
      }
    }
    return false;
  }

  /** "Die Stadt will weitere 20 Busse kaufen": which come on top of those before. */
  static boolean countsOn(Words words) {
    for (int i = 1; i + 1 < words.size() && !isNumber(words, i - 1); i++) {
      if (isNumber(words, i + 1)
          && (words.is(i, "weitere") || words.is(i, "weiteren") || words.is(i, "weiterer"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Words words, int i) {
    return words.startsWithDigit(i) || words.isInLowerCase(i, WordKind.SOME);
  }
}
