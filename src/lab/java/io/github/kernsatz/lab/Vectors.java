package io.github.kernsatz.lab;

/** Arithmetic of float vectors, in place. */
final class Vectors {

  private Vectors() {}

  static float dot(float[] a, float[] b) {
    float dot = 0;
    for (int d = 0; d < a.length; d++) {
      dot += a[d] * b[d];
    }
    return dot;
  }

  /** The length, never zero. */
  static float length(float[] vector) {
    return (float) Math.sqrt(dot(vector, vector)) + 1e-6f;
  }

  static void add(float[] sum, float[] vector, float factor) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += factor * vector[d];
    }
  }

  static void scale(float[] vector, float factor) {
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= factor;
    }
  }
}
