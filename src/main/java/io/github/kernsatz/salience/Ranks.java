package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/** Ranks within an article, from 0 (the largest value) towards 1. */
final class Ranks {

  private Ranks() {}

  /** The ranks of the first so many values, and perhaps zeros behind them. */
  static float[] of(double[] values, int count, Scratch scratch) {
    double[] sorted = scratch.doubles(count);
    System.arraycopy(values, 0, sorted, 0, count);
    Arrays.sort(sorted, 0, count);
    float[] ranks = scratch.floats(count);
    for (int i = 0; i < count; i++) {
      ranks[i] = (float) above(sorted, count, values[i]) / count;
    }
    return ranks;
  }

  /** How many of the sorted values are larger. */
  private static int above(double[] sorted, int count, double value) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return count - low;
  }
}
