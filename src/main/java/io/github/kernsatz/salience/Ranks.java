package io.github.kernsatz.salience;

import java.util.Arrays;

/** Ranks within an article, from 0 (the largest value) towards 1. */
final class Ranks {

  private Ranks() {}

  static float[] of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    float[] ranks = new float[values.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = (float) above(sorted, values[i]) / values.length;
    }
    return ranks;
  }

  /** How many of the sorted values are larger. */
  private static int above(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return sorted.length - low;
  }
}
