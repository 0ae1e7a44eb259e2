package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/**
 * Numbers for the words that carry no meaning of their own, in the order of their first occurrence,
 * whatever their case.
 *
 * <p>Two words with the same 31-bit hash share a number: at worst a count is one too high.
 */
final class StopWordIds {

  /** Few articles have more than half as many stop words; a power of two. */
  private static final int USUAL_TABLE = 512;

  /** Open addressing: hash, and id + 1 (0 is free). */
  private int[] hashes;

  private int[] ids;
  private int[] counts;
  private int size;

  StopWordIds(Scratch scratch) {
    hashes = scratch.ints(USUAL_TABLE);
    ids = scratch.ints(USUAL_TABLE);
    counts = scratch.ints(USUAL_TABLE / 2);
  }

  /**
   * Counts one more occurrence of a word and gives its number.
   *
   * @param hash the word's, as {@link io.github.kernsatz.term.TermSequence#stopWordHash} tells it
   */
  int add(int hash) {
    int slot = slot(hash);
    if (ids[slot] == 0) {
      if (2 * ++size > ids.length) {
        grow();
        slot = slot(hash);
      }
      hashes[slot] = hash;
      ids[slot] = size;
      if (size > counts.length) {
        counts = Arrays.copyOf(counts, 2 * size);
      }
    }
    int id = ids[slot] - 1;
    counts[id]++;
    return id;
  }

  int size() {
    return size;
  }

  /** How often a word was counted. */
  int count(int id) {
    return counts[id];
  }

  private int slot(int hash) {
    int mask = ids.length - 1;
    int slot = (hash * 0x9E3779B9) >>> 7 & mask;
    while (ids[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldIds = ids;
    hashes = new int[oldIds.length * 2];
    ids = new int[oldIds.length * 2];
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        ids[slot] = oldIds[i];
      }
    }
  }
}
