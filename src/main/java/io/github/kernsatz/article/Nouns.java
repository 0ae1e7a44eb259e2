package io.github.kernsatz.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The nouns and names of a text, as far as capitals show them, without their endings. */
final class Nouns {

  /** Shorter words are rarely names of things. */
  private static final int SHORTEST = 5;

  private static final int SHORTEST_STEM = 4;

  /** Endings of German nouns and names, longest first. */
  private static final String[] ENDINGS = {"ern", "en", "er", "es", "em", "e", "n", "s"};

  private Nouns() {}

  static Set<String> of(String text) {
    Set<String> nouns = new HashSet<>();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - i >= SHORTEST && Character.isUpperCase(text.charAt(i))) {
        String word = text.substring(i, end).toLowerCase(Locale.GERMAN);
        if (!Vocabulary.german().isFunctionWord(Vocabulary.spelling(word))) {
          nouns.add(stem(word));
        }
      }
      i = end + 1;
    }
    return nouns;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
