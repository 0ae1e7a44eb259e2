package io.github.kernsatz.sentence;

import io.github.kernsatz.model.WordSets;
import java.util.List;
import java.util.Set;

/** Words whose spelling within sentences was counted in large corpora. Immutable. */
final class LearnedWords {

  private static final int SMALL = 1;
  private static final int ORDERED = 2;

  private final WordSets sets;

  /**
   * Takes the words.
   *
   * @param small words, in lower case, that are almost never capitalized within a sentence
   * @param ordered nouns that ordinals in digits stand before
   */
  LearnedWords(Set<String> small, Set<String> ordered) {
    sets = WordSets.of(List.of(small, ordered));
  }

  /** Whether the word {@code [start, end)} of a text, in lower case, is a small one. */
  boolean isSmall(String text, int start, int end) {
    return (sets.ofLowerCase(text, start, end) & SMALL) != 0;
  }

  /** Whether the word {@code [start, end)} of a text is an ordered noun. */
  boolean isOrdered(String text, int start, int end) {
    return (sets.of(text, start, end) & ORDERED) != 0;
  }
}
