package io.github.kernsatz.term;

import java.util.Arrays;

/**
 * What is known about a printed word, whatever article it stands in. Immutable; its fields are
 * final, so that threads may pass it on without synchronization.
 */
final class WordForm {

  static final int STOP_WORD = -1;
  static final int UNKNOWN = -2;
  static final int[] NO_PARTS = {};

  private final char[] key;
  private final String stem;
  private final int entry;
  private final int[] parts;
  private final WordClass wordClass;

  WordForm(String key, String stem, int entry, int[] parts, WordClass wordClass) {
    this.key = key.toCharArray();
    this.stem = stem;
    this.entry = entry;
    this.parts = parts;
    this.wordClass = wordClass;
  }

  /**
   * Whether the first so many characters are this word in lower case, as printed.
   *
   * @param length how many, at most {@code word.length}
   */
  boolean hasKey(char[] word, int length) {
    return Arrays.equals(key, 0, key.length, word, 0, length);
  }

  /** Its normalized term. */
  String stem() {
    return stem;
  }

  /** The stem's number in the {@link Lexicon}, or {@link #UNKNOWN} or {@link #STOP_WORD}. */
  int entry() {
    return entry;
  }

  /** The lexicon numbers of the parts of a compound without a vector; not to be changed. */
  int[] parts() {
    return parts;
  }

  WordClass wordClass() {
    return wordClass;
  }

  boolean isStopWord() {
    return entry == STOP_WORD;
  }
}
