package io.github.kernsatz.select;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.layout.FoldedText;

/**
 * How much a summary may hold, in one unit.
 *
 * @param unit what is counted
 * @param limit the most of it, 0 or more
 */
public record Budget(Unit unit, int limit) {

  /** The words of a usual teaser: no summary is expected to be shorter. */
  static final double TEASER = 23;

  /** The words that an editor needs where a summary may have one more sentence. */
  private static final double WORDS_A_SENTENCE = 7.7;

  /** The part of a budget that an editor uses. */
  private static final double USED = 0.8;

  /** Most sentences have no more words. */
  private static final int A_SENTENCE = 25;

  /** The characters of a German word with the blank after it. */
  private static final double CHARACTERS_A_WORD = 7;

  /** What a budget counts. */
  public enum Unit {
    /** Sentences. */
    SENTENCES,
    /** Runs of non-blank characters with at least one letter or digit. */
    WORDS,
    /** UTF-16 units of the folded text, one space between two sentences included. */
    CHARACTERS
  }

  /** Checks the range. */
  public Budget {
    requireNonNull(unit, "unit");
    if (limit < 0) {
      throw new IllegalArgumentException("limit must be 0 or more, not " + limit);
    }
  }

  /** A budget of sentences. */
  public static Budget sentences(int limit) {
    return new Budget(Unit.SENTENCES, limit);
  }

  /** A budget of words. */
  public static Budget words(int limit) {
    return new Budget(Unit.WORDS, limit);
  }

  /** A budget of characters. */
  public static Budget characters(int limit) {
    return new Budget(Unit.CHARACTERS, limit);
  }

  /** The length in words that an editor's summary within this budget is expected to have. */
  double editorsWords() {
    double words =
        switch (unit) {
          case SENTENCES -> WORDS_A_SENTENCE * limit;
          case WORDS -> USED * limit;
          case CHARACTERS -> USED * limit / CHARACTERS_A_WORD;
        };
    return Math.max(TEASER, words);
  }

  /**
   * Whether a summary of {@code used} words or characters leaves room for one more usual sentence;
   * never where sentences are counted.
   */
  boolean leavesRoom(int used) {
    return switch (unit) {
      case SENTENCES -> false;
      case WORDS -> limit - used >= A_SENTENCE;
      case CHARACTERS -> limit - used >= A_SENTENCE * CHARACTERS_A_WORD;
    };
  }

  /**
   * What a sentence costs on its own.
   *
   * @param sentence folded text
   */
  public int cost(String sentence) {
    return switch (unit) {
      case SENTENCES -> 1;
      case WORDS -> words(sentence);
      case CHARACTERS -> sentence.length();
    };
  }

  /** What a summary of {@code used} costs with one more sentence. */
  public int add(int used, String sentence) {
    return add(used, cost(sentence));
  }

  /** Whether one more sentence keeps the summary within the limit. */
  public boolean fits(int used, String sentence) {
    return add(used, sentence) <= limit;
  }

  /** What a summary of {@code used} costs with one more sentence of this cost. */
  int add(int used, int cost) {
    return used + cost + (unit == Unit.CHARACTERS && used > 0 ? 1 : 0);
  }

  /** The words of a text: runs of non-blank characters with at least one letter or digit. */
  public static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (FoldedText.isSpace(c)) {
        counted = false;
      } else if (!counted && isLetterOrDigit(text, i)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  private static boolean isLetterOrDigit(String text, int i) {
    char c = text.charAt(i);
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(text.codePointAt(i));
  }
}
