package io.github.kernsatz.article;

import java.util.Arrays;

/** For hashes the first block that has each of them. Open addressing, without objects. */
final class Firsts {

  /** At most half of the slots are taken, so that few steps lead to a hash. */
  private static final int ROOM = 2;

  private final long[] hashes;
  private final int[] blocks;

  /** Has room for so many hashes. */
  Firsts(int most) {
    int size = Integer.highestOneBit(Math.max(1, ROOM * most - 1)) << 1;
    hashes = new long[size];
    blocks = new int[size];
    Arrays.fill(blocks, Repetitions.NONE);
  }

  /** The block that has a hash already; else {@link Repetitions#NONE}, and this one has it now. */
  int putIfAbsent(long hash, int block) {
    int mask = blocks.length - 1;
    int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
    while (blocks[slot] != Repetitions.NONE) {
      if (hashes[slot] == hash) {
        return blocks[slot];
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    blocks[slot] = block;
    return Repetitions.NONE;
  }
}
