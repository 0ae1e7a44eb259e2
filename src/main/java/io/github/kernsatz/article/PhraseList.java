package io.github.kernsatz.article;

import java.util.Arrays;
import java.util.List;

/** Phrases of one or more words, compared word by word. */
final class PhraseList {

  private static final int[][] NONE = {};

  /** No phrase that is a whole line has more words and signs. */
  private static final int LONGEST_LINE = 8;

  /** For each word the phrases that begin with it, as the numbers of their words. */
  private final int[][][] byFirstWord;

  private final int colon;

  /** Takes phrases whose words, spelled as in the vocabulary, are set apart by a blank. */
  PhraseList(List<String> phrases, Vocabulary vocabulary) {
    colon = vocabulary.number(":");
    byFirstWord = new int[vocabulary.size()][][];
    Arrays.fill(byFirstWord, NONE);
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      int[] numbers = new int[words.length];
      for (int i = 0; i < words.length; i++) {
        numbers[i] = vocabulary.number(words[i]);
      }
      int[][] others = byFirstWord[numbers[0]];
      int[][] all = Arrays.copyOf(others, others.length + 1);
      all[others.length] = numbers;
      byFirstWord[numbers[0]] = all;
    }
  }

  /** Whether a line begins with one of them. */
  boolean opens(Tokens line) {
    return opening(line) > 0;
  }

  /**
   * How many words and signs the longest of them has that a line begins with, 0 if none: "Video"
   * does not begin "Video-Aufnahmen".
   */
  int opening(Tokens line) {
    int length = length(line, 0);
    return length > 0 && !line.isTied(length - 1) ? length : 0;
  }

  /** Whether a line is one of them, colons at its end aside. */
  boolean isLine(Tokens line) {
    int size = line.size();
    if (size > LONGEST_LINE) {
      return false;
    }
    while (size > 0 && line.number(size - 1) == colon) {
      size--;
    }
    if (size > 0) {
      for (int[] phrase : byFirstWord[line.number(0)]) {
        if (phrase.length == size && stands(phrase, line, 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many of the words in {@code [from, to)} one of them begins at. */
  int count(Tokens line, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      int length = length(line, i);
      count += length > 0 && i + length <= to ? 1 : 0;
    }
    return count;
  }

  private int length(Tokens line, int start) {
    int longest = 0;
    if (start < line.size()) {
      for (int[] phrase : byFirstWord[line.number(start)]) {
        if (phrase.length > longest && stands(phrase, line, start)) {
          longest = phrase.length;
        }
      }
    }
    return longest;
  }

  private static boolean stands(int[] phrase, Tokens line, int start) {
    if (start + phrase.length > line.size()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (phrase[i] != line.number(start + i)) {
        return false;
      }
    }
    return true;
  }
}
