package io.github.kernsatz.model;

/**
 * The features of many things of one kind, a few rows at a time, laid side by side as {@link
 * BoostedTrees} looks at them: a walk through a tree is a row of short waits, and those of several
 * walks overlap.
 *
 * <pre>
 * Rows rows = new Rows(sentences, features, description);
 * while (rows.next()) {
 *   trees.margins(rows, margins);
 * }
 * </pre>
 *
 * <p>Not thread-safe.
 */
public final class Rows {

  /** So many rows are looked at together: with more, a processor runs out of registers. */
  static final int ABREAST = 8;

  private static final int SHIFT = 3;

  /** So many low bits of a key are free: {@link BoostedTrees} has a place there. */
  static final int PLACE_BITS = 16;

  /** With more features the places would not fit. */
  static final int MOST_FEATURES = 1 << (PLACE_BITS - SHIFT);

  private final int size;
  private final int width;
  private final Description description;
  private final float[] row;

  /** For each feature the keys of its values in the rows. */
  private final long[] keys;

  private final double[] sums;
  private int from;
  private int to;

  /** Describes things by numbers. */
  @FunctionalInterface
  public interface Description {
    /**
     * Writes the features of a thing.
     *
     * @param row gets them and may be longer; what was in it before does not count
     */
    void write(int thing, float[] row);
  }

  /**
   * Prepares to look at things.
   *
   * @param size their number
   * @param width the number of features
   */
  public Rows(int size, int width, Description description) {
    this(size, width, description, new Scratch());
  }

  /**
   * The same with arrays of others that are done with them.
   *
   * @param scratch where it has its arrays
   */
  public Rows(int size, int width, Description description, Scratch scratch) {
    this.size = size;
    this.width = width;
    this.description = description;
    row = scratch.floats(width);
    keys = scratch.longs(width << SHIFT);
    sums = scratch.doubles(ABREAST);
  }

  /** A single row. */
  static Rows of(float[] row) {
    int width = row.length;
    Rows single = new Rows(1, width, (thing, copy) -> System.arraycopy(row, 0, copy, 0, width));
    single.next();
    return single;
  }

  /** Goes on to the next rows; false if there are no more. */
  public boolean next() {
    from = to;
    to = Math.min(size, from + ABREAST);
    for (int thing = from; thing < to; thing++) {
      description.write(thing, row);
      for (int feature = 0; feature < width; feature++) {
        keys[place(feature) + thing - from] = (long) key(row[feature]) << PLACE_BITS;
      }
    }
    return from < to;
  }

  /** The first of the things that are being looked at. */
  public int from() {
    return from;
  }

  /** The one after the last of them. */
  public int to() {
    return to;
  }

  /** A feature of one of them. */
  public float value(int thing, int feature) {
    long key = keys[place(feature) + thing - from];
    return Float.intBitsToFloat(bits((int) (key >> PLACE_BITS)));
  }

  long[] keys() {
    return keys;
  }

  /** Room for a sum of each row. */
  double[] sums() {
    return sums;
  }

  /** Where the keys of a feature start. */
  static int place(int feature) {
    return feature << SHIFT;
  }

  static int feature(int place) {
    return place >> SHIFT;
  }

  /** A whole number in the order of the floats: the same for both zeros, NaN above all. */
  static int key(float value) {
    return bits(Float.floatToIntBits(value + 0f));
  }

  /** From the bits of a float to its key, and back. */
  private static int bits(int other) {
    return other ^ ((other >> (Integer.SIZE - 1)) >>> 1);
  }
}
