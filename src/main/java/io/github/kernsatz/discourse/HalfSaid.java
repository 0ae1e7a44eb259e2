package io.github.kernsatz.discourse;

/** Tells sentences that say the first half of something. */
final class HalfSaid {

  private HalfSaid() {}

  /** "Gestern war es so weit": what happened then, the next sentence says. */
  static boolean announces(Words words) {
    int last = words.size() - 1;
    return last > 0 && words.is(last, "weit") && words.is(last - 1, "so");
  }

  /** "Die Kinder lernen nicht nur viel": what they do besides, the next sentence says. */
  static boolean saysHalf(Words words) {
    if (!words.has(WordKind.HALF)) {
      return false; // most sentences
    }
    boolean half = false;
    for (int i = 1; i < words.size(); i++) {
      half |= words.is(i, "nur") && (words.is(i - 1, "nicht") || words.is(i - 1, "Nicht"));
      if (half && (words.is(i, "sondern") || words.is(i, "auch"))) {
        return false;
      }
    }
    return half;
  }

  /** "Der Bau ist zwar teuer": what speaks for it, the next sentence says. */
  static boolean concedes(Words words) {
    if (!words.hasInLowerCase(WordKind.HALF)) {
      return false; // most sentences
    }
    boolean conceded = false;
    for (int i = 0; i < words.size(); i++) {
      if (conceded && words.isInLowerCase(i, WordKind.CONTRAST)) {
        return false;
      }
      conceded |= words.isInLowerCase(i, "zwar") && !(i > 0 && words.isInLowerCase(i - 1, "und"));
    }
    return conceded;
  }
}
