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

  /** The product of two vectors of the same length. */
  public static double product(float[] a, float[] b) {
    double product = 0;
    for (int d = 0; d < a.length; d++) {
      product += a[d] * b[d];
    }
    return product;
  }

  /** The product of a vector with itself. */
  public static double squares(float[] vector) {
    return product(vector, vector);
  }
}
