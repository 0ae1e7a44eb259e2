package io.github.kernsatz.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that say what a block is about: function words and very short ones aside. */
final class ContentWords {

  private static final int SHORTEST = 4;

  private ContentWords() {}

  /** The different ones of a block. */
  static Set<String> of(Tokens tokens) {
    Set<String> content = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.word(i);
      if (isContent(tokens, i, word)) {
        content.add(word);
      }
    }
    return content;
  }

  /** Whether one of some other blocks has a content word of this one. */
  static boolean isAnyIn(Tokens tokens, List<Tokens> others) {
    int[] content = new int[tokens.size()];
    int[] hashes = new int[tokens.size()];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isContent(tokens, i, tokens.word(i))) {
        content[count] = i;
        hashes[count++] = tokens.hash(i);
      }
    }
    for (Tokens other : others) {
      for (int i = 0; i < other.size(); i++) {
        int hash = other.hash(i);
        for (int c = 0; c < count; c++) {
          if (hash == hashes[c] && other.isSame(i, tokens, content[c])) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isContent(Tokens tokens, int index, String word) {
    return !tokens.isFunctionWord(index) && word.length() >= SHORTEST;
  }
}
