package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/** Ranks within an article, from 0 (the largest value) towards 1. */
final class Ranks {

  /** So few values are sooner compared each with each than sorted. */
  private static final int FEW = 100;

  private Ranks() {}

  /** The ranks of the first so many values, and perhaps zeros behind them. */
  static float[] of(double[] values, int count, Scratch scratch) {
    float[] ranks = scratch.floats(count);
    if (count <= FEW) {
      for (int i = 0; i < count; i++) {
        ranks[i] = (float) larger(values, count, values[i]) / count;
      }
      return ranks;
    }
    double[] sorted = scratch.doubles(count);
    System.arraycopy(values, 0, sorted, 0, count);
    Arrays.sort(sorted, 0, count);
    for (int i = 0; i < count; i++) {
      ranks[i] = (float) above(sorted, count, values[i]) / count;
    }
    return ranks;
  }

  /** How many of the values are larger. */
  private static int larger(double[] values, int count, double value) {
    int larger = 0;
    for (int i = 0; i < count; i++) {
      larger += values[i] > value ? 1 : 0;
    }
    return larger;
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
