package io.github.kernsatz;

/**
 * How long a summary may become: never longer than this, and as close to it as whole sentences
 * allow.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface SummaryLength {

  /**
   * A number of sentences.
   *
   * @param count 1 or more
   * @return the length
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  static SummaryLength sentences(int count) {
    return new Sentences(count);
  }

  /**
   * A number of words. A word is a run of non-blank characters with at least one letter or digit.
   *
   * @param count 1 or more
   * @return the length
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  static SummaryLength words(int count) {
    return new Words(count);
  }

  /**
   * A number of characters (UTF-16 units) of the summary's folded text, the spaces between its
   * sentences included.
   *
   * @param count 1 or more
   * @return the length
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  static SummaryLength characters(int count) {
    return new Characters(count);
  }

  /**
   * A share of the words of the article's kept body.
   *
   * @param share more than 0, at most 1
   * @return the length
   * @throws IllegalArgumentException if {@code share} is not in (0, 1]
   */
  static SummaryLength fraction(double share) {
    return new Fraction(share);
  }

  /**
   * A number of sentences.
   *
   * @param count 1 or more
   */
  record Sentences(int count) implements SummaryLength {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public Sentences {
      requirePositive(count, "sentences");
    }
  }

  /**
   * A number of words.
   *
   * @param count 1 or more
   */
  record Words(int count) implements SummaryLength {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public Words {
      requirePositive(count, "words");
    }
  }

  /**
   * A number of characters.
   *
   * @param count 1 or more
   */
  record Characters(int count) implements SummaryLength {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public Characters {
      requirePositive(count, "characters");
    }
  }

  /**
   * A share of the kept body's words.
   *
   * @param share more than 0, at most 1
   */
  record Fraction(double share) implements SummaryLength {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code share} is not in (0, 1]
     */
    public Fraction {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("fraction must be in (0, 1], not " + share);
      }
    }
  }

  private static void requirePositive(int count, String unit) {
    if (count < 1) {
      throw new IllegalArgumentException(unit + " must be 1 or more, not " + count);
    }
  }
}
