package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.Salience;

/** Tells sentences that say what a sentence of the extract says already. */
final class Echoes {

  /** A sentence is compared by so many of its rarest terms: equals share at least one of them. */
  private static final int KEYS = 4;

  /** No more sentences are compared for one term: bounds the time for endless repetition. */
  private static final int MAX_COMPARED = 64;

  private final ArticleTerms terms;
  private final Sameness sameness;
  private final Speakers speakers;

  /** For each sentence its rarest terms, each plus one, once they have been asked for. */
  private final int[] keys;

  /**
   * Prepares to compare.
   *
   * @param speakers for each term which sentences of the extract have it, at any time
   */
  Echoes(Salience salience, Speakers speakers) {
    terms = salience.terms();
    sameness = new Sameness(salience);
    this.speakers = speakers;
    keys = salience.scratch().ints(KEYS * terms.size());
  }

  /** Whether a sentence of the extract says what this one says. */
  boolean repeat(int sentence) {
    int[] mine = terms.terms(sentence);
    if (mine.length == 0) {
      return false;
    }
    int from = KEYS * sentence;
    if (keys[from] == 0) {
      findRarest(mine, from);
    }
    for (int k = from; k < from + Math.min(KEYS, mine.length); k++) {
      int place = speakers.first(keys[k] - 1);
      for (int i = 0; i < MAX_COMPARED && place >= 0; i++) {
        if (sameness.between(sentence, speakers.sentence(place))) {
          return true;
        }
        place = speakers.next(place);
      }
    }
    return false;
  }

  /** Finds the rarest terms, the rarest first; of terms that are as rare, the first. */
  private void findRarest(int[] mine, int from) {
    int size = 0;
    for (int term : mine) {
      double idf = terms.index().idf(term);
      int place = size;
      while (place > 0 && terms.index().idf(keys[from + place - 1] - 1) < idf) {
        place--;
      }
      if (place < KEYS) {
        size = Math.min(KEYS, size + 1);
        System.arraycopy(keys, from + place, keys, from + place + 1, size - 1 - place);
        keys[from + place] = term + 1;
      }
    }
  }
}
