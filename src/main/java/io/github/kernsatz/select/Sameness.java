package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;
import io.github.kernsatz.salience.Salience;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

  /** For each sentence its terms, ascending, once they have been asked for. */
  private final int[] @Nullable [] ascending;

  /** What the terms of each sentence weigh, once it has been asked for; else 0. */
  private final double[] weights;

  Sameness(Salience salience) {
    this.salience = salience;
    terms = salience.terms();
    ascending = new int[terms.size()][];
    weights = salience.scratch().doubles(terms.size());
  }

  /**
   * Whether one of two sentences says what the other says; a sentence without terms says nothing.
   * Near linear in the shorter one: many sentences may be compared with one that is very long.
   */
  boolean between(int sentence, int other) {
    boolean longer = terms.terms(sentence).length > terms.terms(other).length;
    int[] few = terms.terms(longer ? other : sentence);
    if (few.length == 0) {
      return false;
    }
    int[] many = ascending(longer ? sentence : other);
    int shared = 0;
    double sharedWeight = 0;
    for (int term : few) {
      if (Arrays.binarySearch(many, term) >= 0) {
        shared++;
        sharedWeight += terms.index().idf(term);
      }
    }
    double part = sharedWeight / Math.min(weight(sentence), weight(other));
    return shared >= SAME * few.length
        || part >= SAME_BY_WEIGHT
        || (part >= SAME_IN_OTHER_WORDS && salience.likeness(sentence, other) >= ALIKE);
  }

  private int[] ascending(int sentence) {
    int[] found = ascending[sentence];
    if (found == null) {
      found = terms.terms(sentence).clone();
      Arrays.sort(found);
      ascending[sentence] = found;
    }
    return found;
  }

  private double weight(int sentence) {
    if (weights[sentence] == 0) {
      for (int term : terms.terms(sentence)) {
        weights[sentence] += terms.index().idf(term);
      }
    }
    return weights[sentence];
  }
}
