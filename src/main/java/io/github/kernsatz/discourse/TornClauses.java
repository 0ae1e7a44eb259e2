package io.github.kernsatz.discourse;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the second half of a torn subordinate clause: "Sparkasse eine eigene Bank werden soll." Its
 * finite verb stands at the end, where a main clause never has it, and no word that would put it
 * there.
 */
final class TornClauses {

  /** Shorter ones are set phrases: "Wie wahr das ist." */
  private static final int LEAST_WORDS = 4;

  private final Set<String> finite;
  private final Set<String> subordinating;

  TornClauses(ReferenceWords words) {
    finite = words.of("finite");
    subordinating = words.of("subordinating");
  }

  /** Whether a sentence is what is left of a clause. */
  boolean isTorn(Words words, String sentence) {
    int last = words.size() - 1;
    if (last < LEAST_WORDS || !finite.contains(words.word(last))) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      String lower = words.word(i).toLowerCase(Locale.GERMAN);
      if (finite.contains(lower) || subordinating.contains(lower)) {
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
