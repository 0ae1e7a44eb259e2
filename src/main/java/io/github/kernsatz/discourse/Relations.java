package io.github.kernsatz.discourse;

import java.util.List;

/**
 * Tells adjectives that say no more than that something was named before: "die übrigen Strecken".
 */
final class Relations {

  /** Behind the noun they say what is meant. */
  private static final List<String> SAYS_OF_WHAT =
      List.of("und", "für", "von", "vom", "des", "der", "aus");

  private Relations() {}

  /**
   * "Auf den übrigen Strecken …", "Ein entsprechender Antrag …", but not "Bayern und die übrigen
   * Länder", "In Kiel lehnt die dortige Behörde …": what is compared stands in the clause itself.
   */
  static boolean pointBack(Words words) {
    if (!words.hasInLowerCase(WordKind.RELATION)) {
      return false; // most sentences
    }
    boolean placed = false;
    for (int i = 0; i < words.clauseEnd(); i++) {
      if (words.isInLowerCase(i, WordKind.RELATION)
          && isBeforeNoun(words, i)
          && isBehind(words, i)) {
        if (isSaidBehind(words, i)) {
          return false;
        }
        boolean local = words.endsWith(i, "ortige") || words.endsWith(i, "ortigen");
        return !(local && placed);
      }
      if (words.is(i, "und") || words.is(i, "als") || words.is(i, "wie") || words.is(i, "sowie")) {
        return false;
      }
      placed |= words.isInLowerCase(i, WordKind.LOCATIVE) || words.is(i, "nach");
    }
    return false;
  }

  /**
   * "den übrigen", but not "unsere übrige Zeit", "seine restlichen Werke", "der im Plan genannten
   * Summe".
   */
  private static boolean isBehind(Words words, int i) {
    boolean named = words.isInLowerCase(i, "genannte") || words.isInLowerCase(i, "genannten");
    boolean elsewhere = named && i > 1 && words.isCapitalized(i - 1);
    return i == 0
        || !(elsewhere
            || words.isInLowerCase(i - 1, WordKind.FIRST_PERSON)
            || words.sentence().startsWith("sein", words.start(i - 1))
            || words.sentence().startsWith("ihr", words.start(i - 1)));
  }

  /** "die übrigen Länder und Bayern", "die restlichen Mittel des Pakts", "einen … für Mieten". */
  private static boolean isSaidBehind(Words words, int i) {
    int next = words.isCapitalized(i + 1) ? i + 2 : i + 3;
    for (String word : SAYS_OF_WHAT) {
      if (words.is(next, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeNoun(Words words, int i) {
    int next =
        words.startsWithDigit(i + 1)
                || words.isInLowerCase(i + 1, WordKind.SOME)
                || VerbForms.isLikeAdjective(words, i + 1)
            ? i + 2
            : i + 1;
    return words.isCapitalized(next) && !words.is(next, WordKind.NEAR);
  }
}
