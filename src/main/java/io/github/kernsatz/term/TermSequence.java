package io.github.kernsatz.term;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/**
 * The words of a stretch of text, in order.
 *
 * <p>Changed by {@link TermAnalyzer#analyze(CharSequence, TermIndex, TermSequence)} alone; if that
 * is not called for it again, immutable and thread-safe.
 */
public final class TermSequence {

  static final int NUMBER = 1;
  static final int CAPITALIZED = 2;
  static final int SENTENCE_INITIAL = 4;
  static final int DOMAIN = 8;

  static final int PLAIN = 16;

  /** Above the flags stand some bits for the class of a word, and its cues printed and small. */
  private static final int CLASS_SHIFT = 5;

  private static final int CLASS_BITS = 3;

  private static final WordClass[] CLASSES = WordClass.values();
  private static final int CLASS = WordClass.COUNT - 1;
  private static final int CUE_SHIFT = CLASS_SHIFT + CLASS_BITS;
  private static final int LOWER_CASE_SHIFT = CUE_SHIFT + Cue.COUNT;
  private static final int CUES = (1 << Cue.COUNT) - 1;

  /** German words have more characters, the blank included, so that few sequences must grow. */
  private static final int FEW_CHARACTERS = 6;

  /** Stands for the term of a stop word. */
  private static final int NO_TERM = -1;

  /** Of a stop word stands in the place of its term what is negative: this, and its hash. */
  private static final int STOP_WORD = 1 << (Integer.SIZE - 1);

  /** What is known of a word stands side by side: its term, start, end and flags. */
  private static final int FIELDS = 4;

  private static final int START = 1;
  private static final int END = 2;
  private static final int FLAGS = 3;

  private int size;
  private int[] words;

  /** An empty sequence with room for the words of a usual text of this length. */
  TermSequence(int characters, Scratch scratch) {
    words = scratch.ints(FIELDS * (characters / FEW_CHARACTERS + 2));
  }

  void clear() {
    size = 0;
  }

  void add(int term, int start, int end, int flags) {
    int at = FIELDS * size;
    if (at == words.length) {
      words = Arrays.copyOf(words, 2 * at);
    }
    words[at] = term;
    words[at + START] = start;
    words[at + END] = end;
    words[at + FLAGS] = flags;
    size++;
  }

  void addStopWord(int hash, int start, int end, int flags) {
    add(hash | STOP_WORD, start, end, flags);
  }

  private int flags(int word) {
    return words[FIELDS * word + FLAGS];
  }

  static int flag(WordClass wordClass) {
    return wordClass.code() << CLASS_SHIFT;
  }

  /** Cues as a form keeps them: their bits as a word is printed, and in lower case. */
  static int cues(int printed, int inLowerCase) {
    return printed << CUE_SHIFT | inLowerCase << LOWER_CASE_SHIFT;
  }

  /** What a grammatical word says about speakers and time. */
  public WordClass wordClass(int word) {
    return CLASSES[flags(word) >> CLASS_SHIFT & CLASS];
  }

  /** The bits of each {@link Cue} that a plain word is, as it is printed. */
  public int cues(int word) {
    return flags(word) >> CUE_SHIFT & CUES;
  }

  /** The same for the word in lower case. */
  public int cuesInLowerCase(int word) {
    return flags(word) >> LOWER_CASE_SHIFT & CUES;
  }

  /** Whether a word is of letters and digits alone, and only its first may be a capital. */
  public boolean isPlain(int word) {
    return (flags(word) & PLAIN) != 0;
  }

  /** The number of words, stop words and numbers included. */
  public int size() {
    return size;
  }

  /** The id of a word's term in its {@link TermIndex}, −1 for a stop word. */
  public int term(int word) {
    return Math.max(NO_TERM, words[FIELDS * word]);
  }

  /** A number that a stop word has whatever its case, and hardly any other one. */
  public int stopWordHash(int word) {
    return words[FIELDS * word] & ~STOP_WORD;
  }

  /** Where a word starts in the analyzed text. */
  public int start(int word) {
    return words[FIELDS * word + START];
  }

  /** The offset after a word's last character. */
  public int end(int word) {
    return words[FIELDS * word + END];
  }

  /** Whether a word is neither a stop word nor a number. */
  public boolean isContent(int word) {
    return term(word) >= 0 && !isNumber(word);
  }

  /** Whether a word is a stop word. */
  public boolean isStopWord(int word) {
    return term(word) < 0;
  }

  /** Whether a word starts with a digit: "2,5", "2020", "20.45", "3.". */
  public boolean isNumber(int word) {
    return (flags(word) & NUMBER) != 0;
  }

  /** Whether a word starts with a capital letter. */
  public boolean isCapitalized(int word) {
    return (flags(word) & CAPITALIZED) != 0;
  }

  /** Whether a sentence seems to start with a word: its capital then says nothing. */
  public boolean isSentenceInitial(int word) {
    return (flags(word) & SENTENCE_INITIAL) != 0;
  }

  /** Whether a word is an address such as "radiokoeln.de". */
  public boolean isDomain(int word) {
    return (flags(word) & DOMAIN) != 0;
  }
}
