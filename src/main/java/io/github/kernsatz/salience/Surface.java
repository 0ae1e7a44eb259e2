package io.github.kernsatz.salience;

import io.github.kernsatz.model.WordSets;
import io.github.kernsatz.term.Cue;
import io.github.kernsatz.term.TermSequence;

/** What a sentence shows without its article: its cue words and signs. Immutable. */
public final class Surface {

  private static final int NONE = -1;

  /** How many words of each class there are. */
  private final int[] cues;

  /** Where in the array they are. */
  private final int at;

  /** The bits of the classes of the first word, {@link #NONE} before it is read. */
  private int opening = NONE;

  private int commas;
  private boolean question;
  private boolean dash;

  private Surface(int[] cues, int at) {
    this.cues = cues;
    this.at = at;
  }

  /**
   * Looks at a folded sentence.
   *
   * @param terms the sentence's words
   * @param cues takes the numbers of cue words of many sentences; zeros before
   * @param at where those of this one go, {@link Cue#COUNT} long
   */
  static Surface of(String sentence, TermSequence terms, int[] cues, int at) {
    Surface surface = new Surface(cues, at);
    surface.read(sentence, terms);
    return surface;
  }

  private void read(String sentence, TermSequence terms) {
    int end = 0;
    for (int word = 0; word < terms.size(); word++) {
      int start = terms.start(word);
      readParts(sentence, end, start);
      end = terms.end(word);
      if (terms.isPlain(word)) {
        add(terms.cues(word), terms.cuesInLowerCase(word));
      } else {
        readParts(sentence, start, end);
      }
    }
    int length = sentence.length();
    readParts(sentence, end, length);
    question = sentence.indexOf('?', Math.max(0, length - 3)) >= 0;
  }

  /** Reads what is no plain word: the words that signs set apart, and the signs. */
  private void readParts(String sentence, int from, int to) {
    int i = from;
    while (i < to) {
      char c = sentence.charAt(i);
      if (WordSets.isLetterOrDigit(c)) {
        int start = i;
        while (i < to && WordSets.isLetterOrDigit(sentence.charAt(i))) {
          i++;
        }
        boolean number = c >= '0' && c <= '9';
        add(
            number ? 0 : Cue.of(sentence, start, i),
            number ? 0 : Cue.ofLowerCase(sentence, start, i));
      } else {
        commas += c == ',' || c == ';' ? 1 : 0;
        dash |= c == '–' || c == '—';
        i++;
      }
    }
  }

  /** Counts a word by its classes; a capital of the first one says nothing. */
  private void add(int printed, int inLowerCase) {
    boolean first = opening == NONE;
    opening = first ? inLowerCase : opening;
    count(first ? inLowerCase : printed);
  }

  private void count(int classes) {
    for (int rest = classes; rest != 0; rest &= rest - 1) {
      cues[at + Integer.numberOfTrailingZeros(rest)]++;
    }
  }

  /** How many words of a class the sentence has. */
  int count(Cue cue) {
    return cues[at + cue.at()];
  }

  /** Whether the sentence's first word is of a class. */
  boolean opensWith(Cue cue) {
    return opening != NONE && (opening & cue.bit()) != 0;
  }

  /** The number of commas and semicolons. */
  int commas() {
    return commas;
  }

  boolean question() {
    return question;
  }

  boolean dash() {
    return dash;
  }
}
