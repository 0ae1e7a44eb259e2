package io.github.kernsatz.select;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/**
 * For each term the sentences that have it, in the order in which they were added: linked lists.
 */
final class Speakers {

  private static final int NONE = -1;

  /** Few short extracts have more terms. */
  private static final int USUAL_PLACES = 128;

  /** For each term the places of its first and of its last sentence. */
  private final int[] firsts;

  private final int[] lasts;

  /** For each place a sentence and the next place of the same term. */
  private int[] sentences;

  private int[] nexts;
  private int size;

  Speakers(int terms, Scratch scratch) {
    firsts = scratch.ints(terms);
    lasts = scratch.ints(terms);
    sentences = scratch.ints(USUAL_PLACES);
    nexts = scratch.ints(USUAL_PLACES);
    Arrays.fill(firsts, NONE);
  }

  void add(int term, int sentence) {
    if (size == sentences.length) {
      sentences = Arrays.copyOf(sentences, size * 2);
      nexts = Arrays.copyOf(nexts, size * 2);
    }
    sentences[size] = sentence;
    nexts[size] = NONE;
    if (firsts[term] == NONE) {
      firsts[term] = size;
    } else {
      nexts[lasts[term]] = size;
    }
    lasts[term] = size++;
  }

  /** The place of a term's first sentence, negative if it has none. */
  int first(int term) {
    return firsts[term];
  }

  /** The place of the same term's next sentence, negative if there is none. */
  int next(int place) {
    return nexts[place];
  }

  int sentence(int place) {
    return sentences[place];
  }

  /** Empties the list of a term. */
  void forget(int term) {
    firsts[term] = NONE;
  }

  /** Makes room, once the list of every term is empty. */
  void makeRoom() {
    size = 0;
  }
}
