package io.github.kernsatz.term;

/** The cosine of the angle between two vectors. */
public final class Cosine {

  private Cosine() {}

  /**
   * The cosine of two vectors of the same length.
   *
   * @return in [−1, 1]; 0 if one of them is the zero vector
   */
  public static double of(float[] a, float[] b) {
    double dot = 0;
    double aa = 0;
    double bb = 0;
    for (int d = 0; d < a.length; d++) {
      dot += a[d] * b[d];
      aa += a[d] * a[d];
      bb += b[d] * b[d];
    }
    return aa <= 0 || bb <= 0 ? 0 : dot / Math.sqrt(aa * bb);
  }
}
