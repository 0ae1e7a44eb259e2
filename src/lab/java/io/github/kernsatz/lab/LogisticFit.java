package io.github.kernsatz.lab;

import java.util.List;

/** Logistic regression on a few numbers, by Newton's method. */
final class LogisticFit {

  private static final int STEPS = 50;

  /** Keeps the equations solvable. */
  private static final double RIDGE = 1e-6;

  private LogisticFit() {}

  /**
   * The weights under which the labels are most probable.
   *
   * @param rows each of the same few numbers, 1 among them if a shift is wanted
   */
  static double[] weights(List<double[]> rows, List<Boolean> labels) {
    int size = rows.get(0).length;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] equations = new double[size][size + 1];
      for (int k = 0; k < size; k++) {
        equations[k][k] = RIDGE;
      }
      for (int i = 0; i < rows.size(); i++) {
        add(rows.get(i), labels.get(i) ? 1 : 0, weights, equations);
      }
      double[] change = solve(equations);
      for (int k = 0; k < size; k++) {
        weights[k] -= change[k];
      }
    }
    return weights;
  }

  private static void add(double[] row, double label, double[] weights, double[][] equations) {
    int size = row.length;
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += weights[k] * row[k];
    }
    double probability = 1 / (1 + StrictMath.exp(-sum));
    double curvature = probability * (1 - probability);
    for (int k = 0; k < size; k++) {
      for (int j = 0; j < size; j++) {
        equations[k][j] += curvature * row[k] * row[j];
      }
      equations[k][size] += (probability - label) * row[k];
    }
  }

  /** Gauss and Jordan; the matrix is positive definite, so no rows need to change places. */
  private static double[] solve(double[][] equations) {
    int size = equations.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        double factor = equations[row][pivot] / equations[pivot][pivot];
        for (int column = pivot; column <= size && row != pivot; column++) {
          equations[row][column] -= factor * equations[pivot][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int k = 0; k < size; k++) {
      solution[k] = equations[k][size] / equations[k][k];
    }
    return solution;
  }
}
