package io.github.kernsatz.lab;

/**
 * How badly the directions of passages tell their own articles from others: a logistic loss over
 * scaled cosines (Zhai et al. 2023, "Sigmoid loss for language image pre-training"). Every passage
 * is compared with the sum of the other passages of its article, and with the sums of the other
 * articles.
 */
final class SameArticleLoss {

  /** Slope of the logistic function over a cosine. */
  private static final float SLOPE = 12;

  /** What all strangers together weigh against a passage's own article. */
  private static final float STRANGERS = 3;

  /** The cosine that leaves it open. */
  private final float offset;

  private double sum;
  private long count;

  SameArticleLoss(double offset) {
    this.offset = (float) offset;
  }

  /** The mean loss of a passage since the last call. */
  double mean() {
    double mean = sum / count;
    sum = 0;
    count = 0;
    return mean;
  }

  /**
   * The gradients of the loss by the passages' vectors before these were brought to unit length,
   * times their length.
   *
   * @param units for each article its passages, of unit length
   * @param masses how much each passage counts in its article's sum
   * @param articles a number for each article; those of the same number are not compared
   */
  float[][][] gradients(float[][][] units, float[][] masses, int[] articles) {
    int size = units.length;
    int dimension = units[0][0].length;
    float[][] sums = new float[size][dimension];
    float[][] sumGradients = new float[size][dimension];
    float[] lengths = new float[size];
    float[][][] gradients = new float[size][][];
    for (int b = 0; b < size; b++) {
      gradients[b] = new float[units[b].length][dimension];
      for (int p = 0; p < units[b].length; p++) {
        Vectors.add(sums[b], units[b][p], masses[b][p]);
      }
      lengths[b] = Vectors.length(sums[b]);
    }
    float[] own = new float[dimension];
    for (int b = 0; b < size; b++) {
      for (int p = 0; p < units[b].length; p++) {
        System.arraycopy(sums[b], 0, own, 0, dimension);
        Vectors.add(own, units[b][p], -masses[b][p]);
        float[] back = new float[dimension];
        compare(units[b][p], own, Vectors.length(own), gradients[b][p], back, 1, true);
        Vectors.add(sumGradients[b], back, 1);
        Vectors.add(gradients[b][p], back, -masses[b][p]);
        for (int other = 0; other < size; other++) {
          if (articles[other] != articles[b]) {
            float weight = STRANGERS / (size - 1);
            float[] others = sumGradients[other];
            compare(
                units[b][p], sums[other], lengths[other], gradients[b][p], others, weight, false);
          }
        }
      }
    }
    for (int b = 0; b < size; b++) {
      for (int p = 0; p < units[b].length; p++) {
        float[] gradient = gradients[b][p];
        Vectors.add(gradient, sumGradients[b], masses[b][p]);
        Vectors.add(gradient, units[b][p], -Vectors.dot(gradient, units[b][p]));
      }
    }
    return gradients;
  }

  /** Adds the gradients of one comparison by both of its sides. */
  private void compare(
      float[] unit,
      float[] context,
      float length,
      float[] unitGradient,
      float[] contextGradient,
      float weight,
      boolean same) {
    float cosine = Vectors.dot(unit, context) / length;
    double probability = 1 / (1 + StrictMath.exp(-SLOPE * (cosine - offset)));
    sum -= weight * StrictMath.log(Math.max(1e-9, same ? probability : 1 - probability));
    count += same ? 1 : 0;
    float slope = (float) (weight * SLOPE * (probability - (same ? 1 : 0)));
    if (Math.abs(slope) > 1e-5f) {
      float toContext = slope / length;
      for (int d = 0; d < unit.length; d++) {
        unitGradient[d] += toContext * context[d] - slope * cosine * unit[d];
        contextGradient[d] += toContext * (unit[d] - cosine * context[d] / length);
      }
    }
  }
}
