package io.github.kernsatz.salience;

/**
 * From the words that a sentence is expected to share with an editor's teaser to its score.
 *
 * <p>The score is the expected F1 of the two: a short sentence must hit, a long one must hit often.
 */
public final class Expectation {

  /** The chance that a stop word of a sentence stands in a short summary, too. */
  private static final double STOP_WORD = 0.25;

  /** The words of a usual news teaser. */
  private static final double TEASER = 23;

  private Expectation() {}

  /** The expected F1 of a sentence's words against a teaser's, from its concepts alone. */
  static double f1(double concepts, int stopWords, int words) {
    return score(concepts + STOP_WORD * stopWords, words);
  }

  /**
   * The score of a sentence.
   *
   * @param shared the expected number of shared words
   * @param words the sentence's length
   * @return from 0 to 1
   */
  public static double score(double shared, int words) {
    return Math.max(0, Math.min(1, 2 * shared / (words + TEASER)));
  }
}
