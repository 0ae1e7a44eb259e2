package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How probably a summary has a stop word once, twice, three times: the tail of a Poisson
 * distribution whose mean is the word's share in the article times the summary's length. Confined
 * to one thread.
 */
final class Recurrence {

  /** Further repetitions of a word are as improbable as these. */
  private static final int MOST = 40;

  /** Smaller probabilities are not told apart. */
  private static final double LEAST = 0.01;

  private final ArticleTerms terms;
  private final double summaryWords;

  /** Those of the words that were asked for. */
  private final double[] @Nullable [] tails;

  private final double[] tail;

  Recurrence(ArticleTerms terms, double summaryWords) {
    this.terms = terms;
    this.summaryWords = summaryWords;
    tail = terms.scratch().doubles(MOST);
    tails = new double[terms.stopWordCount()][];
  }

  /** The probability that a summary has a stop word at least so many times, from 1 on. */
  double atLeast(int stopWord, int times) {
    double[] known = tails[stopWord];
    if (known == null) {
      known = tail(summaryWords * terms.stopWordShare(stopWord));
      tails[stopWord] = known;
    }
    return times <= known.length ? known[times - 1] : 0;
  }

  private double[] tail(double mean) {
    double term = StrictMath.exp(-mean);
    double left = 1 - term;
    int size = 0;
    while (size < MOST && left > LEAST) {
      tail[size++] = left;
      term *= mean / size;
      left -= term;
    }
    return Arrays.copyOf(tail, size);
  }
}
