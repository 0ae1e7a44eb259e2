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
    return of(product(a, b), squares(a), squares(b));
  }

  /** The same from the product of two vectors and their products with themselves. */
  public static double of(double product, double squares, double otherSquares) {
    return squares <= 0 || otherSquares <= 0 ? 0 : product / Math.sqrt(squares * otherSquares);
  }

  /**
   * The product of two vectors, of which the second may be longer; in four sums side by side, since
   * one alone would wait for each addition before the next.
   */
  public static double product(float[] a, float[] b) {
    double product0 = 0;
    double product1 = 0;
    double product2 = 0;
    double product3 = 0;
    int d = 0;
    for (; d < a.length - 3; d += 4) {
      product0 += a[d] * b[d];
      product1 += a[d + 1] * b[d + 1];
      product2 += a[d + 2] * b[d + 2];
      product3 += a[d + 3] * b[d + 3];
    }
    for (; d < a.length; d++) {
      product0 += a[d] * b[d];
    }
    return product0 + product1 + (product2 + product3);
  }

  /** The sum of all numbers, in four sums side by side as in {@link #product}. */
  public static double sum(float[] numbers) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int d = 0;
    for (; d < numbers.length - 3; d += 4) {
      sum0 += numbers[d];
      sum1 += numbers[d + 1];
      sum2 += numbers[d + 2];
      sum3 += numbers[d + 3];
    }
    for (; d < numbers.length; d++) {
      sum0 += numbers[d];
    }
    return sum0 + sum1 + (sum2 + sum3);
  }

  /** The product of a vector with itself. */
  public static double squares(float[] vector) {
    return product(vector, vector);
  }
}
