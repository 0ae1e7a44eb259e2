package io.github.kernsatz.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words, compared word by word. */
final class PhraseList {

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  /** Takes phrases whose words, spelled as {@link Tokens} does, are set apart by a blank. */
  PhraseList(Collection<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(words);
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
    if (start < line.list().size()) {
      for (String[] phrase : byFirstWord.getOrDefault(line.list().get(start), List.of())) {
        if (phrase.length > longest && stands(phrase, line.list(), start)) {
          longest = phrase.length;
        }
      }
    }
    return longest;
  }

  private static boolean stands(String[] phrase, List<String> words, int start) {
    if (start + phrase.length > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (!phrase[i].equals(words.get(start + i))) {
        return false;
      }
    }
    return true;
  }
}
