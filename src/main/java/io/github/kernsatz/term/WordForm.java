package io.github.kernsatz.term;

import java.util.Arrays;

/**
 * What is known about a printed word, whatever article it stands in. Immutable; its fields are
 * final, so that threads may pass it on without synchronization.
 */
final class WordForm {

  static final int STOP_WORD = -1;
  static final int UNKNOWN = -2;

  /** Stands for a part of what is no compound. */
  static final int NO_PART = -1;

  static final int[] NO_PARTS = {};

  private final char[] key;
  private final String stem;
  private final int entry;
  private final int head;
  private final int tail;
  private final float idf;
  private final float scale;
  private final int[] parts;
  private final int marks;
  private final int capitalizedMarks;
  private final int hash;

  /**
   * Takes what is known.
   *
   * @param parts those of a compound without a vector, else none
   * @param marks what else a sequence tells of the word, as {@link TermSequence} has it
   * @param capitalizedMarks the same if it is printed with a capital
   * @param lexicon is asked for the rest now, so that it need not be for each article
   */
  WordForm(
      String key,
      String stem,
      int entry,
      int[] parts,
      int marks,
      int capitalizedMarks,
      Lexicon lexicon) {
    this.key = key.toCharArray();
    this.stem = stem;
    this.entry = entry;
    this.parts = parts;
    this.marks = marks;
    this.capitalizedMarks = capitalizedMarks;
    this.hash = hash(stem);
    boolean known = entry >= 0;
    this.head = known ? lexicon.head(entry) : parts.length > 1 ? parts[0] : NO_PART;
    this.tail = known ? lexicon.tail(entry) : parts.length > 0 ? parts[parts.length - 1] : NO_PART;
    this.scale = known ? lexicon.scale(entry) : 0;
    this.idf = known ? lexicon.idf(entry) : lexicon.idfOfUnknown(stem, parts.length > 0);
  }

  /**
   * Whether the first so many characters are this word in lower case, as printed.
   *
   * @param length how many, at most {@code word.length}
   */
  boolean hasKey(char[] word, int length) {
    return Arrays.equals(key, 0, key.length, word, 0, length);
  }

  /**
   * Unlike {@link String#hashCode} not the same for words that are easily made up: who puts these
   * into a text would else make a table of terms slow.
   */
  private static int hash(String stem) {
    int hash = stem.length();
    for (int i = 0; i < stem.length(); i++) {
      hash = (Integer.rotateLeft(hash, 5) ^ stem.charAt(i)) * 0x9E3779B9;
    }
    return hash ^ hash >>> 16;
  }

  /** A number that terms of the same stem have in common. */
  int hash() {
    return hash;
  }

  /** Whether its stem is this one and not in the {@link Lexicon}. */
  boolean isUnknown(String otherStem) {
    return entry < 0 && stem.equals(otherStem);
  }

  /** Its normalized term. */
  String stem() {
    return stem;
  }

  /** The stem's number in the {@link Lexicon}, or {@link #UNKNOWN} or {@link #STOP_WORD}. */
  int entry() {
    return entry;
  }

  /** The lexicon number of the stem that a compound starts with, or {@link #NO_PART}. */
  int head() {
    return head;
  }

  /** The lexicon number of the stem that a compound ends with, or {@link #NO_PART}. */
  int tail() {
    return tail;
  }

  /** Its inverse document frequency; of a stop word it means nothing. */
  float idf() {
    return idf;
  }

  /** The scale of its own vector; 0 without one. */
  float scale() {
    return scale;
  }

  /** The lexicon numbers of the parts of a compound without a vector; not to be changed. */
  int[] parts() {
    return parts;
  }

  /** What else a {@link TermSequence} tells of the word, as it is printed. */
  int marks(boolean capitalized) {
    return capitalized ? capitalizedMarks : marks;
  }

  boolean isStopWord() {
    return entry == STOP_WORD;
  }
}
