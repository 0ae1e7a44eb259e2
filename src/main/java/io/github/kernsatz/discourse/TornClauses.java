package io.github.kernsatz.discourse;

/**
 * Tells the second half of a torn subordinate clause: "Sparkasse eine eigene Bank werden soll." Its
 * finite verb stands at the end, where a main clause never has it, and no word that would put it
 * there.
 */
final class TornClauses {

  /** Shorter ones are set phrases: "Wie wahr das ist." */
  private static final int LEAST_WORDS = 4;

  private TornClauses() {}

  /** Whether a sentence is what is left of a clause. */
  static boolean isTorn(Words words, String sentence) {
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
    return sentence.indexOf(',') < 0
        && sentence.indexOf(':') < 0
        && sentence.indexOf(';') < 0
        && sentence.indexOf('–') < 0
        && sentence.indexOf('?') < 0;
  }
}
