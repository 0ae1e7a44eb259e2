package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;

/**
 * How probably a summary has a stop word once, twice, three times: the tail of a Poisson
 * distribution whose mean is the word's share in the article times the summary's length.
 */
final class Recurrence {

  /** Further repetitions of a word are as improbable as these. */
  private static final int MOST = 40;

  /** Smaller probabilities are not told apart. */
  private static final double LEAST = 0.01;

  private final double[][] tails;

  Recurrence(ArticleTerms terms, double summaryWords) {
    tails = new double[terms.stopWordCount()][];
    double[] tail = new double[MOST];
    for (int w = 0; w < tails.length; w++) {
      double mean = summaryWords * terms.stopWordShare(w);
      double term = StrictMath.exp(-mean);
      double left = 1 - term;
      int size = 0;
      while (size < MOST && left > LEAST) {
        tail[size++] = left;
        term *= mean / size;
        left -= term;
      }
      tails[w] = java.util.Arrays.copyOf(tail, size);
    }
  }

  /** The probability that a summary has a stop word at least so many times, from 1 on. */
  double atLeast(int stopWord, int times) {
    double[] tail = tails[stopWord];
    return times <= tail.length ? tail[times - 1] : 0;
  }
}
