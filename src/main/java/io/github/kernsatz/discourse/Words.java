package io.github.kernsatz.discourse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The blank-separated words of a folded sentence, without the signs around them. Confined to one
 * thread.
 */
final class Words {

  private final String sentence;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  /** The words that were asked for; one word is asked for several times. */
  private final @Nullable String[] words;

  /** Finds at most {@code limit} words. */
  Words(String sentence, int limit) {
    this.sentence = sentence;
    int length = sentence.length();
    int i = 0;
    while (i < length && size < limit) {
      int blank = sentence.indexOf(' ', i);
      int end = blank < 0 ? length : blank;
      int start = i;
      int stop = end;
      while (start < stop && !Character.isLetterOrDigit(sentence.charAt(start))) {
        start++;
      }
      while (stop > start && !Character.isLetterOrDigit(sentence.charAt(stop - 1))) {
        stop--;
      }
      if (start < stop) {
        add(start, stop);
      }
      i = end + 1;
    }
    words = new String[size];
  }

  int size() {
    return size;
  }

  String word(int i) {
    String word = words[i];
    if (word == null) {
      word = sentence.substring(starts[i], ends[i]);
      words[i] = word;
    }
    return word;
  }

  boolean isCapitalized(int i) {
    return i < size && Character.isUpperCase(sentence.charAt(starts[i]));
  }

  /** Whether nothing but one blank stands between a word and the one before. */
  boolean isJoinedToPrevious(int i) {
    return i > 0 && starts[i] == ends[i - 1] + 1;
  }

  /** Whether a sign stands right behind a word. */
  boolean isFollowedBy(int i, char sign) {
    return i < size && ends[i] < sentence.length() && sentence.charAt(ends[i]) == sign;
  }

  int start(int i) {
    return starts[i];
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }
}
