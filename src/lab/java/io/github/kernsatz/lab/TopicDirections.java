package io.github.kernsatz.lab;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Turns the vectors towards what tells one document's subject from another's: a linear discriminant
 * analysis (Fisher 1936) over passages, with documents as classes. Directions in which the passages
 * of one document differ from each other lose weight (within-class covariance normalization, Hatch,
 * Kajarekar and Stolcke 2006), the direction that all passages share is taken out (Arora, Liang and
 * Ma 2017), and only those that separate documents best remain.
 */
final class TopicDirections {

  /** Content words of a passage: about a paragraph. */
  private static final int PASSAGE = 40;

  /** Share of the mean variance that is added to every direction, against overfitting. */
  private static final double SMOOTHING =
      Double.parseDouble(System.getProperty("smoothing", "0.1"));

  /** Power of the within-document variances that is divided out: 0.5 is whitening. */
  private static final double WHITENING =
      Double.parseDouble(System.getProperty("whitening", "0.5"));

  private final float[][] vectors;
  private final int dimension;
  private final double[] mean;
  private final DMatrixRMaj within;
  private final DMatrixRMaj between;

  TopicDirections(List<int[]> documents, float[][] vectors, float[] weights) {
    this.vectors = vectors;
    this.dimension = vectors[0].length;
    this.mean = new double[dimension];
    this.within = new DMatrixRMaj(dimension, dimension);
    this.between = new DMatrixRMaj(dimension, dimension);
    int count = 0;
    for (int[] document : documents) {
      for (double[] passage : passages(document, weights)) {
        add(mean, passage, 1);
        count++;
      }
    }
    for (int d = 0; d < dimension; d++) {
      mean[d] /= count;
    }
    int classes = 0;
    int members = 0;
    for (int[] document : documents) {
      double[][] passages = passages(document, weights);
      if (passages.length >= 2) {
        double[] centre = new double[dimension];
        for (double[] passage : passages) {
          add(centre, passage, 1.0 / passages.length);
        }
        for (double[] passage : passages) {
          add(passage, centre, -1);
          add(within, passage);
          members++;
        }
        add(centre, mean, -1);
        add(between, centre);
        classes++;
      }
    }
    CommonOps_DDRM.scale(1.0 / members, within);
    CommonOps_DDRM.scale(1.0 / classes, between);
  }

  private double[][] passages(int[] document, float[] weights) {
    double[][] passages = new double[document.length / PASSAGE][dimension];
    for (int p = 0; p < passages.length; p++) {
      for (int i = p * PASSAGE; i < (p + 1) * PASSAGE; i++) {
        float[] vector = vectors[document[i]];
        for (int d = 0; d < dimension; d++) {
          passages[p][d] += weights[document[i]] * vector[d];
        }
      }
      double length = Math.sqrt(Arrays.stream(passages[p]).map(x -> x * x).sum());
      for (int d = 0; d < dimension && length > 0; d++) {
        passages[p][d] /= length;
      }
    }
    return passages;
  }

  /** The vectors in the directions that separate documents best. */
  float[][] project(int target) {
    double trace = CommonOps_DDRM.trace(within) / dimension;
    for (int d = 0; d < dimension; d++) {
      within.add(d, d, SMOOTHING * trace);
    }
    DMatrixRMaj whitening = power(within, -WHITENING);
    DMatrixRMaj left = new DMatrixRMaj(dimension, dimension);
    DMatrixRMaj white = new DMatrixRMaj(dimension, dimension);
    CommonOps_DDRM.mult(whitening, between, left);
    CommonOps_DDRM.mult(left, whitening, white);
    EigenDecomposition_F64<DMatrixRMaj> eigen = eigen(white);
    int[] order = byValue(eigen);
    DMatrixRMaj directions = new DMatrixRMaj(dimension, target);
    for (int k = 0; k < target; k++) {
      DMatrixRMaj direction = new DMatrixRMaj(dimension, 1);
      CommonOps_DDRM.mult(whitening, eigen.getEigenVector(order[k]), direction);
      for (int d = 0; d < dimension; d++) {
        directions.set(d, k, direction.get(d));
      }
    }
    double length = Math.sqrt(Arrays.stream(mean).map(x -> x * x).sum());
    float[][] projected = new float[vectors.length][target];
    for (int i = 0; i < vectors.length; i++) {
      double along = 0;
      for (int d = 0; d < dimension; d++) {
        along += mean[d] / length * vectors[i][d];
      }
      for (int d = 0; d < dimension; d++) {
        double value = vectors[i][d] - along * mean[d] / length;
        for (int k = 0; k < target; k++) {
          projected[i][k] += (float) (value * directions.get(d, k));
        }
      }
    }
    return projected;
  }

  private static DMatrixRMaj power(DMatrixRMaj symmetric, double exponent) {
    EigenDecomposition_F64<DMatrixRMaj> eigen = eigen(symmetric);
    DMatrixRMaj power = new DMatrixRMaj(symmetric.numRows, symmetric.numCols);
    for (int k = 0; k < symmetric.numRows; k++) {
      double factor = Math.pow(Math.max(1e-9, eigen.getEigenvalue(k).getReal()), exponent);
      DMatrixRMaj vector = eigen.getEigenVector(k);
      CommonOps_DDRM.multAddTransB(factor, vector, vector, power);
    }
    return power;
  }

  private static EigenDecomposition_F64<DMatrixRMaj> eigen(DMatrixRMaj symmetric) {
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(symmetric.numRows, true, true);
    if (!eigen.decompose(symmetric.copy())) {
      throw new IllegalStateException("no eigenvalues");
    }
    return eigen;
  }

  private static int[] byValue(EigenDecomposition_F64<DMatrixRMaj> eigen) {
    return IntStream.range(0, eigen.getNumberOfEigenvalues())
        .boxed()
        .sorted(Comparator.comparingDouble(k -> -eigen.getEigenvalue(k).getReal()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static void add(double[] sum, double[] vector, double factor) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += factor * vector[d];
    }
  }

  private static void add(DMatrixRMaj scatter, double[] vector) {
    for (int d = 0; d < vector.length; d++) {
      for (int e = 0; e < vector.length; e++) {
        scatter.add(d, e, vector[d] * vector[e]);
      }
    }
  }
}
