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
        boolean measure = VerbForms.isBeforeNoun(words, i + 2); // "drei Meter hohe Mauern"
        boolean object = words.isInLowerCase(i + 2, WordKind.ARTICLE) && !words.is(i + 2, "der");
        return object || (!measure && BareRoles.isBare(words, i + 1));
      }
    }
    return false;
  }

  /** "Die zweite Frage ist …", "Ein zweites Werk …": the first was named before. */
  static boolean opensWithLater(Words words) {
    boolean counts =
        words.isInLowerCase(0, WordKind.ARTICLE)
            || words.isInLowerCase(0, WordKind.INDEFINITE)
            || words.is(0, "Im");
    if (!counts || !words.is(1, WordKind.ORDINAL)) {
      return false;
    }
    int noun = VerbForms.isBeforeNoun(words, 2) ? 3 : 2;
    if (!words.isCapitalized(noun)) {
      return words.is(2, WordKind.VERB); // "Der zweite ist"
    }
    return !words.is(noun, WordKind.NUMBERED)
        && !words.is(noun, WordKind.NEAR)
        && (Signs.isFollowedBy(words, noun, ':') || BareRoles.isBare(words, noun));
  }

  /** "Alle drei Räte sind …", "Alle drei sind …": who they are was said before. */
  static boolean opensWithAll(Words words) {
    return words.is(0, "Alle")
        && words.is(1, WordKind.SOME)
        && !words.is(2, WordKind.NEAR)
        && !words.is(2, WordKind.UNIT)
        && (words.isCapitalized(2) ? BareRoles.isBare(words, 2) : words.is(2, WordKind.VERB));
  }

  /** "Die Stadt will weitere 20 Busse kaufen": which come on top of those before. */
  static boolean countsOn(Words words) {
    if (!words.hasDigits() && !words.hasInLowerCase(WordKind.SOME)) {
      return false; // most sentences
    }
    for (int i = 1; isOpen(words, i); i++) {
      if (isNumber(words, i + 1)
          && (words.is(i, "weitere") || words.is(i, "weiteren") || words.is(i, "weiterer"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing was counted in the clause so far. */
  private static boolean isOpen(Words words, int i) {
    return words.isJoinedToPrevious(i) && !isNumber(words, i - 1);
  }

  private static boolean isNumber(Words words, int i) {
    return words.startsWithDigit(i) || words.isInLowerCase(i, WordKind.SOME);
  }
}
