package io.github.kernsatz.salience;

import io.github.kernsatz.model.WordSets;

/** What a sentence shows without its article: its cue words and signs. Immutable. */
public final class Surface {

  /** How many words of each class there are. */
  private final int[] cues;

  /** Where in the array they are. */
  private final int at;

  /** The bits of the classes of the first word. */
  private int opening;

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
   * @param cues takes the numbers of cue words of many sentences; zeros before
   * @param at where those of this one go, {@link Cue#COUNT} long
   */
  static Surface of(String sentence, int[] cues, int at) {
    Surface surface = new Surface(cues, at);
    surface.read(sentence);
    return surface;
  }

  private void read(String sentence) {
    WordSets cueWords = CueWords.german();
    int length = sentence.length();
    int words = 0;
    int i = 0;
    while (i < length) {
      char c = sentence.charAt(i);
      if (WordSets.isLetterOrDigit(c)) {
        i = readWord(cueWords, sentence, i, words++);
      } else {
        commas += c == ',' || c == ';' ? 1 : 0;
        dash |= c == '–' || c == '—';
        i++;
      }
    }
    question = sentence.indexOf('?', Math.max(0, length - 3)) >= 0;
  }

  /** Reads the word that begins at a place, hashed while its end is looked for; the end. */
  private int readWord(WordSets cueWords, String sentence, int start, int number) {
    int hash = 0;
    int end = start;
    for (; end < sentence.length(); end++) {
      char c = sentence.charAt(end);
      if (!WordSets.isLetterOrDigit(c)) {
        break;
      }
      hash = WordSets.HASH_BASE * hash + WordSets.lowerCase(c);
    }
    char first = sentence.charAt(start);
    if (first < '0' || first > '9') {
      long both = cueWords.ofBoth(hash, sentence, start, end);
      int classes = number == 0 ? WordSets.inLowerCase(both) : WordSets.printed(both);
      opening = number == 0 ? classes : opening;
      count(classes);
    }
    return end;
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
    return (opening & cue.bit()) != 0;
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
