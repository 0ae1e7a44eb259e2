package io.github.kernsatz.topic;

/** A sum of directions, and what it is without the share of one of them. */
final class Sum {

  /** Less of the squares is no more than what is lost by rounding. */
  private static final double HARDLY_ANYTHING = 1e-9;

  private final float[] sum;
  private final double squares;

  /** Takes a sum, which must not change any more. */
  Sum(float[] sum) {
    this.sum = sum;
    this.squares = Directions.dot(sum, sum);
  }

  /**
   * The cosine of a direction to the sum without it.
   *
   * @param own the product of the direction with itself
   * @param share how often the sum has it
   */
  double cosineWithout(float[] direction, double own, double share) {
    double product = Directions.dot(direction, sum);
    double length = lengthWithout(product, own, share);
    return own == 0 || length == 0 ? 0 : (product - share * own) / (length * Math.sqrt(own));
  }

  /** The length of the sum without a direction, 0 if hardly anything is left. */
  double lengthWithout(float[] direction, double own, double share) {
    return lengthWithout(Directions.dot(direction, sum), own, share);
  }

  private double lengthWithout(double product, double own, double share) {
    double left = squares - 2 * share * product + share * share * own;
    return left < HARDLY_ANYTHING * Math.max(1, squares) ? 0 : Math.sqrt(left);
  }
}
