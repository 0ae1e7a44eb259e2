package io.github.kernsatz.model;

/** Adds vectors, each times a weight, to a sum: each number by itself, as processors like it. */
public final class WeightedSums {

  private WeightedSums() {}

  /** Adds one. */
  public static void add(float[] sum, float[] a, float ofA) {
    for (int i = 0; i < a.length; i++) {
      sum[i] += ofA * a[i];
    }
  }

  /**
   * Adds four of the same length, one after the other, so that rounding is the same as if each were
   * added alone; but the sum is read and written only once.
   */
  public static void add(
      float[] sum,
      float[] a,
      float ofA,
      float[] b,
      float ofB,
      float[] c,
      float ofC,
      float[] d,
      float ofD) {
    for (int i = 0; i < a.length; i++) {
      sum[i] = sum[i] + ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
    }
  }
}
