package io.github.kernsatz.model;

/**
 * Tells at once of most words that a table does not have them, by their hashes: a bit for each hash
 * that may be there (Bloom 1970, "Space/time trade-offs in hash coding with allowable errors"). So
 * small that it stays in a processor's nearest cache, which the table does not.
 */
public final class HashFilter {

  /** At most an eighth of the bits is set: so few words pass that a table does not have. */
  private static final int BITS_A_WORD = 16;

  private final long[] bits;

  /** Leaves as many bits of a mixed hash as the filter has numbers for. */
  private final int shift;

  /** Has none yet, and room for so many. */
  public HashFilter(int words) {
    int size = Math.max(1, Integer.highestOneBit(Math.max(1, words)) * BITS_A_WORD / Long.SIZE);
    bits = new long[size];
    shift = Integer.numberOfLeadingZeros(size * Long.SIZE - 1);
  }

  /** Adds the hash of a word. */
  public void add(int hash) {
    int bit = bit(hash);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** Whether a word with this hash may have been added; if not, surely none has. */
  public boolean mayHave(int hash) {
    int bit = bit(hash);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private int bit(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }
}
