package io.github.kernsatz.topic;

import io.github.kernsatz.model.WeightedSums;
import io.github.kernsatz.term.Cosine;

/** Sums of vectors whose length says how much they agree. */
final class Directions {

  private Directions() {}

  /** The vector, brought to unit length in place; the zero vector stays. */
  static float[] normalized(float[] vector) {
    return normalized(vector, length(vector));
  }

  /** The same for a vector of a known length. */
  static float[] normalized(float[] vector, double length) {
    if (length > 0) {
      float factor = (float) (1 / length);
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= factor;
      }
    }
    return vector;
  }

  static double length(float[] vector) {
    return Math.sqrt(Cosine.squares(vector));
  }

  static void add(float[] sum, float[] vector, double factor) {
    WeightedSums.add(sum, vector, (float) factor);
  }

  /** Leaves in {@code rest} what is left of a sum without a share of a vector. */
  static void without(float[] sum, float[] vector, double share, float[] rest) {
    System.arraycopy(sum, 0, rest, 0, rest.length);
    add(rest, vector, -share);
  }

  /** In four sums side by side: one alone would wait for each addition before the next. */
  static double dot(float[] a, float[] b) {
    float dot0 = 0;
    float dot1 = 0;
    float dot2 = 0;
    float dot3 = 0;
    int d = 0;
    for (; d < a.length - 3; d += 4) {
      dot0 += a[d] * b[d];
      dot1 += a[d + 1] * b[d + 1];
      dot2 += a[d + 2] * b[d + 2];
      dot3 += a[d + 3] * b[d + 3];
    }
    for (; d < a.length; d++) {
      dot0 += a[d] * b[d];
    }
    return dot0 + dot1 + (dot2 + dot3);
  }

  /** The sum of so many numbers, in four sums side by side as in {@link #dot}. */
  static double sum(float[] vector, int count) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    int d = 0;
    for (; d < count - 3; d += 4) {
      sum0 += vector[d];
      sum1 += vector[d + 1];
      sum2 += vector[d + 2];
      sum3 += vector[d + 3];
    }
    for (; d < count; d++) {
      sum0 += vector[d];
    }
    return sum0 + sum1 + (sum2 + sum3);
  }

  /**
   * The cosine of the angle between two vectors.
   *
   * @param aa the product of the first with itself
   * @param bb that of the second
   */
  static double cosine(float[] a, double aa, float[] b, double bb) {
    double squares = aa * bb;
    return squares <= 0 ? 0 : dot(a, b) / Math.sqrt(squares);
  }
}
