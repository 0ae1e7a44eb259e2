package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.Salience;

/** Tells whether two sentences say the same, by the terms that they share. */
final class Sameness {

  /**
   * Sentences that share this part of the smaller one's terms say the same, and so do sentences
   * that share a little more of what its terms weigh by their rarity.
   */
  private static final double SAME = 0.55;

  private static final double SAME_BY_WEIGHT = 0.6;

  /**
   * Sentences of like meaning say the same if they share this part of the weight: a "Nachtzug" is a
   * "Zugverbindung über Nacht". Chosen on development articles.
   */
  private static final double SAME_IN_OTHER_WORDS = 0.45;

  /** Two sentences are alike in meaning from this cosine on. */
  private static final double ALIKE = 0.6;

  private final Salience salience;
  private final ArticleTerms terms;

  Sameness(Salience salience) {
    this.salience = salience;
    terms = salience.terms();
  }

  /**
   * Whether one of two sentences says what the other says; a sentence without terms says nothing.
   */
  boolean between(int sentence, int other) {
    int[] a = terms.terms(sentence);
    int[] b = terms.terms(other);
    if (a.length == 0 || b.length == 0) {
      return false;
    }
    int shared = 0;
    double sharedWeight = 0;
    for (int x : a) {
      for (int y : b) {
        if (x == y) {
          shared++;
          sharedWeight += terms.index().idf(x);
          break;
        }
      }
    }
    double part = sharedWeight / Math.min(weight(a), weight(b));
    return shared >= SAME * Math.min(a.length, b.length)
        || part >= SAME_BY_WEIGHT
        || (part >= SAME_IN_OTHER_WORDS && salience.likeness(sentence, other) >= ALIKE);
  }

  private double weight(int[] sentence) {
    double weight = 0;
    for (int term : sentence) {
      weight += terms.index().idf(term);
    }
    return weight;
  }
}
