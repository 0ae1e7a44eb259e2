package io.github.kernsatz.sentence;

import java.util.Set;

/**
 * Words whose spelling within sentences was counted in large corpora.
 *
 * @param small words, in lower case, that are almost never capitalized within a sentence
 * @param ordered nouns that ordinals in digits stand before
 */
record LearnedWords(Set<String> small, Set<String> ordered) {

  LearnedWords {
    small = Set.copyOf(small);
    ordered = Set.copyOf(ordered);
  }

  boolean isSmall(String word) {
    return small.contains(word);
  }

  boolean isOrdered(String word) {
    return ordered.contains(word);
  }
}
