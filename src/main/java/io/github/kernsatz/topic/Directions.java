package io.github.kernsatz.topic;

/** Sums of vectors whose length says how much they agree. */
final class Directions {

  private Directions() {}

  /** The vector, brought to unit length in place; the zero vector stays. */
  static float[] normalized(float[] vector) {
    double length = length(vector);
    if (length > 0) {
      float factor = (float) (1 / length);
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= factor;
      }
    }
    return vector;
  }

  static double length(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }

  static void add(float[] sum, float[] vector, double factor) {
    float f = (float) factor;
    for (int d = 0; d < sum.length; d++) {
      sum[d] += f * vector[d];
    }
  }

  static double dot(float[] a, float[] b) {
    float dot = 0;
    for (int d = 0; d < a.length; d++) {
      dot += a[d] * b[d];
    }
    return dot;
  }
}
