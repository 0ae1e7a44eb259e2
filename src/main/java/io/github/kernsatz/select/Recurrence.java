package io.github.kernsatz.select;

import io.github.kernsatz.salience.ArticleTerms;
import java.util.Arrays;

/**
 * How probably a summary has a stop word once, twice, three times: the tail of a Poisson
 * distribution whose mean is the word's share in the article times the summary's length. Confined
 * to one thread.
 */
final class Recurrence {

  /** Further repetitions of a word are as improbable as these. */
  private static final int MOST = 40;

  /** Room for the tails of most articles' stop words; more than {@link #MOST}. */
  private static final int USUAL_TAILS = 512;

  /** Smaller probabilities are not told apart. */
  private static final double LEAST = 0.01;

  private final ArticleTerms terms;
  private final double summaryWords;

  /** For each word that was asked for one more than where its tail begins; else 0. */
  private final int[] starts;

  private final int[] lengths;

  /** One behind the other. */
  private double[] tails;

  private int size;

  Recurrence(ArticleTerms terms, double summaryWords) {
    this.terms = terms;
    this.summaryWords = summaryWords;
    starts = terms.scratch().ints(terms.stopWordCount());
    lengths = terms.scratch().ints(terms.stopWordCount());
    tails = terms.scratch().doubles(USUAL_TAILS);
  }

  /** The probability that a summary has a stop word at least so many times, from 1 on. */
  double atLeast(int stopWord, int times) {
    if (starts[stopWord] == 0) {
      starts[stopWord] = size + 1;
      lengths[stopWord] = addTail(summaryWords * terms.stopWordShare(stopWord));
    }
    return times <= lengths[stopWord] ? tails[starts[stopWord] - 2 + times] : 0;
  }

  private int addTail(double mean) {
    if (size + MOST > tails.length) {
      tails = Arrays.copyOf(tails, 2 * tails.length);
    }
    double term = StrictMath.exp(-mean);
    double left = 1 - term;
    int length = 0;
    while (length < MOST && left > LEAST) {
      tails[size++] = left;
      length++;
      term *= mean / length;
      left -= term;
    }
    return length;
  }
}
