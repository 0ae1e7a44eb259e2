package io.github.kernsatz.salience;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a sentence shows without its article: its cue words and signs. Immutable. */
public final class Surface {

  private final Map<Cue, Integer> cues = new EnumMap<>(Cue.class);

  /** The classes of the first word. */
  private final Set<Cue> opening = EnumSet.noneOf(Cue.class);

  private int commas;
  private boolean question;
  private boolean exclamation;
  private boolean colon;
  private boolean brackets;
  private boolean year;
  private boolean dash;

  private Surface() {}

  /** Looks at a folded sentence. */
  public static Surface of(String sentence) {
    Surface surface = new Surface();
    surface.read(sentence);
    return surface;
  }

  private void read(String sentence) {
    int length = sentence.length();
    int start = -1;
    int words = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? sentence.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else {
        if (start >= 0) {
          word(sentence, start, i, words++);
          start = -1;
        }
        commas += c == ',' || c == ';' ? 1 : 0;
        colon |= c == ':';
        brackets |= c == '(';
        dash |= c == '–' || c == '—';
      }
    }
    question = sentence.indexOf('?', Math.max(0, length - 3)) >= 0;
    exclamation = sentence.indexOf('!', Math.max(0, length - 3)) >= 0;
  }

  private void word(String sentence, int start, int end, int number) {
    char first = sentence.charAt(start);
    if (first >= '0' && first <= '9') {
      year |= end - start == 4;
    } else if (end - start <= CueWords.LONGEST) {
      String word = sentence.substring(start, end);
      if (number == 0) {
        word = word.toLowerCase(Locale.GERMAN);
      }
      for (Cue cue : CueWords.german().classes(word)) {
        if (cue != Cue.SUBORDINATE || number == 0) {
          cues.merge(cue, 1, Integer::sum);
        }
        if (number == 0) {
          opening.add(cue);
        }
      }
    }
  }

  /** How many words of a class the sentence has. */
  int count(Cue cue) {
    return cues.getOrDefault(cue, 0);
  }

  /** Whether the sentence's first word is of a class. */
  boolean opensWith(Cue cue) {
    return opening.contains(cue);
  }

  /** The number of commas and semicolons. */
  int commas() {
    return commas;
  }

  boolean question() {
    return question;
  }

  boolean exclamation() {
    return exclamation;
  }

  boolean colon() {
    return colon;
  }

  boolean brackets() {
    return brackets;
  }

  /** Whether there is a number of four digits. */
  boolean year() {
    return year;
  }

  boolean dash() {
    return dash;
  }
}
