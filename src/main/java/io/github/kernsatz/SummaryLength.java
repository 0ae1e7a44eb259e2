package io.github.kernsatz;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.select.Budget;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;

/**
 * How long a summary may become: never longer than this, and as close to it as whole sentences
 * allow.
 *
 * @param unit what is counted
 * @param amount how much of it: a whole number from 1 to {@link Integer#MAX_VALUE}, for {@link
 *     Unit#FRACTION} a share in (0, 1]
 */
public record SummaryLength(Unit unit, double amount) implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  /** What a length counts. */
  public enum Unit {
    /** Sentences. */
    SENTENCES,
    /** Words: runs of non-blank characters with at least one letter or digit. */
    WORDS,
    /** UTF-16 units of the summary's folded text, the spaces between its sentences included. */
    CHARACTERS,
    /** The words of the article's kept body, as a share of them. */
    FRACTION
  }

  /**
   * Checks the range.
   *
   * @param unit what is counted
   * @param amount how much of it
   * @throws NullPointerException if {@code unit} is null
   * @throws IllegalArgumentException if {@code amount} is not in the unit's range
   */
  public SummaryLength {
    requireNonNull(unit, "unit");
    if (unit == Unit.FRACTION) {
      if (!(amount > 0 && amount <= 1)) {
        throw new IllegalArgumentException("fraction must be in (0, 1], not " + amount);
      }
    } else if (!(amount >= 1) || amount != (int) amount) {
      throw new IllegalArgumentException(
          unit.name().toLowerCase(Locale.ROOT)
              + " must be a whole number from 1 to "
              + Integer.MAX_VALUE
              + ", not "
              + amount);
    }
  }

  /**
   * A number of sentences.
   *
   * @param count 1 or more
   * @return the length
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  public static SummaryLength sentences(int count) {
    return new SummaryLength(Unit.SENTENCES, count);
  }

  /**
   * A number of words. A word is a run of non-blank characters with at least one letter or digit.
   *
   * @param count 1 or more
   * @return the length
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  public static SummaryLength words(int count) {
    return new SummaryLength(Unit.WORDS, count);
  }

  /**
   * A number of characters (UTF-16 units) of the summary's folded text, the spaces between its
   * sentences included.
   *
   * @param count 1 or more
   * @return the length
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  public static SummaryLength characters(int count) {
    return new SummaryLength(Unit.CHARACTERS, count);
  }

  /**
   * A share of the words of the article's kept body.
   *
   * @param share more than 0, at most 1
   * @return the length
   * @throws IllegalArgumentException if {@code share} is not in (0, 1]
   */
  public static SummaryLength fraction(double share) {
    return new SummaryLength(Unit.FRACTION, share);
  }

  /**
   * Counts the words of a text as {@link Unit#WORDS} does.
   *
   * @param text any text; white space of every kind separates words
   * @return how many words it has
   * @throws NullPointerException if {@code text} is null
   */
  public static int countWords(String text) {
    return Budget.words(requireNonNull(text, "text"));
  }
}
