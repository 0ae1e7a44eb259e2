package io.github.kernsatz.article;

import io.github.kernsatz.model.Scratch;

/** For hashes the first block that has each of them. Open addressing, without objects. */
final class Firsts {

  /** At most so many of five slots are taken, so that few steps lead to a hash. */
  private static final int TAKEN = 4;

  private final long[] hashes;
  private final int[] blocks;
  private int size;

  /** For each slot one more than the place of a hash in the arrays; 0 if it is free. */
  private final int[] slots;

  /**
   * Has room for so many hashes.
   *
   * @param scratch where it has its arrays
   */
  Firsts(int most, Scratch scratch) {
    hashes = scratch.longs(most);
    blocks = scratch.ints(most);
    int least = (int) (5L * most / TAKEN);
    slots = scratch.ints(Integer.highestOneBit(Math.max(1, least)) << 1);
  }

  /** The block that has a hash already; else {@link Repetitions#NONE}, and this one has it now. */
  int putIfAbsent(long hash, int block) {
    int mask = slots.length - 1;
    int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (slots[slot] != 0) {
      int place = slots[slot] - 1;
      if (hashes[place] == hash) {
        return blocks[place];
      }
      slot = (slot + 1) & mask;
    }
    hashes[size] = hash;
    blocks[size] = block;
    slots[slot] = ++size;
    return Repetitions.NONE;
  }
}
