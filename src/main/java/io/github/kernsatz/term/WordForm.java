package io.github.kernsatz.term;

/**
 * What is known about a printed word, whatever article it stands in. Immutable; its fields are
 * final, so that threads may pass it on without synchronization.
 */
final class WordForm {

  static final int STOP_WORD = -1;
  static final int UNKNOWN = -2;
  static final int[] NO_PARTS = {};

  private final String key;
  private final String stem;
  private final int entry;
  private final int[] parts;
  private final WordClass wordClass;

  WordForm(String key, String stem, int entry, int[] parts, WordClass wordClass) {
    this.key = key;
    this.stem = stem;
    this.entry = entry;
    this.parts = parts;
    this.wordClass = wordClass;
  }

  /** The word in lower case, as printed. */
  String key() {
    return key;
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
