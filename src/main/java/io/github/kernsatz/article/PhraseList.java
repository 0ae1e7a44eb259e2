package io.github.kernsatz.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or more words, compared word by word. */
final class PhraseList {

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  /** Takes phrases whose words are set apart by a blank. */
  PhraseList(Collection<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()).add(words);
    }
  }

  /** Whether a line begins with one of them. */
  boolean opens(Tokens line) {
    return stands(line.list(), 0);
  }

  /** How many of the words from this one on one of them begins at. */
  int count(List<String> words, int from) {
    int count = 0;
    for (int i = from; i < words.size(); i++) {
      count += stands(words, i) ? 1 : 0;
    }
    return count;
  }

  private boolean stands(List<String> words, int start) {
    if (start >= words.size()) {
      return false;
    }
    for (String[] phrase : byFirstWord.getOrDefault(words.get(start), List.of())) {
      if (stands(phrase, words, start)) {
        return true;
      }
    }
    return false;
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
