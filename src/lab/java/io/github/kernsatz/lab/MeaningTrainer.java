package io.github.kernsatz.lab;

import io.github.kernsatz.salience.Meaning;
import java.util.List;

/**
 * Ridge regression of the outcomes that {@link Meaning} foretells: how well a sentence of news
 * stands alone, and what share of its words a summary has.
 */
final class MeaningTrainer {

  /** The penalty on squared weights. */
  private static final double PENALTY = 100;

  private MeaningTrainer() {}

  static Meaning train(List<SalienceExample> news) {
    int size = news.get(0).meaning(0).length;
    double[][] products = new double[size][size];
    double[][] sums = new double[Meaning.OUTCOMES.size()][size];
    for (SalienceExample example : news) {
      double[] alone = example.alone();
      for (int s = 0; s < alone.length; s++) {
        float[] inputs = example.meaning(s);
        for (int i = 0; i < size; i++) {
          double input = inputs[i];
          sums[0][i] += input * alone[s];
          sums[1][i] += input * example.fairShare(s);
          double[] row = products[i];
          for (int j = 0; j <= i; j++) {
            row[j] += input * inputs[j];
          }
        }
      }
    }
    for (int i = 0; i < size - 1; i++) {
      products[i][i] += PENALTY;
    }
    cholesky(products);
    float[][] weights = new float[sums.length][];
    for (int outcome = 0; outcome < sums.length; outcome++) {
      weights[outcome] = solve(products, sums[outcome]);
    }
    return new Meaning(weights);
  }

  /** Turns the lower half of a positive definite matrix into its root. */
  private static void cholesky(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= matrix[i][k] * matrix[j][k];
        }
        matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
      }
    }
  }

  private static float[] solve(double[][] root, double[] right) {
    double[] x = right.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= root[i][k] * x[k];
      }
      x[i] /= root[i][i];
    }
    for (int i = x.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] -= root[k][i] * x[k];
      }
      x[i] /= root[i][i];
    }
    float[] weights = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      weights[i] = (float) x[i];
    }
    return weights;
  }
}
