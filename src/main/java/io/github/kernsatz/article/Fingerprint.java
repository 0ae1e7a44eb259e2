package io.github.kernsatz.article;

/**
 * Hashes that stand for a block's words, whatever their case and punctuation: one of the whole
 * sequence, and the least ones of its word pairs. For one block after the other.
 */
final class Fingerprint {

  /** The most hashes of pairs that are kept. */
  static final int SKETCH = 6;

  private static final long PRIME = 0x100000001B3L;

  private final int[] least = new int[SKETCH];
  private int size;
  private long sequence;

  /** The hash of the word before, 0 before the first. */
  private int previous;

  /** Takes the words of another text instead of the one before. */
  void read(Tokens tokens) {
    size = 0;
    sequence = 0;
    previous = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int word = tokens.printedHash(i);
      if (word != 0) {
        add(word);
      }
    }
  }

  private void add(int word) {
    sequence = (sequence ^ word) * PRIME;
    if (previous != 0) {
      keep(mix(previous * 31 + word));
    }
    previous = word;
  }

  /** The hash of all words in their order. */
  long sequence() {
    return sequence;
  }

  /** How many hashes of its word pairs are kept. */
  int pairs() {
    return size;
  }

  /** One of the least hashes of its word pairs, which are in ascending order, each once. */
  int pair(int index) {
    return least[index];
  }

  private void keep(int hash) {
    if (size == SKETCH && least[SKETCH - 1] < hash) {
      return; // most pairs of a long text
    }
    int place = size;
    while (place > 0 && least[place - 1] > hash) {
      place--;
    }
    if (place > 0 && least[place - 1] == hash) {
      return;
    }
    size = Math.min(SKETCH, size + 1);
    System.arraycopy(least, place, least, place + 1, size - 1 - place);
    least[place] = hash;
  }

  /** The finalizer of MurmurHash3: spreads similar sums over the whole range. */
  private static int mix(int value) {
    int hash = (value ^ (value >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
