package io.github.kernsatz.lab;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * What all passages have in common says nothing about their subjects: their mean direction and the
 * directions in which they vary most are taken out of the vectors (Arora, Liang and Ma 2017; Mu and
 * Viswanath 2018), the others are brought nearer to each other in strength.
 */
final class CommonDirections {

  private static final int PASSAGE = 40;
  private static final double DAMPING = Double.parseDouble(System.getProperty("damping", "0.25"));

  private final float[][] vectors;
  private final int dimension;
  private final double[] mean;
  private final double[][] covariance;

  CommonDirections(List<int[]> documents, float[][] vectors, float[] weights) {
    this.vectors = vectors;
    this.dimension = vectors[0].length;
    mean = new double[dimension];
    covariance = new double[dimension][dimension];
    long count = 0;
    double[] sum = new double[dimension];
    for (int[] document : documents) {
      for (int from = 0; from + PASSAGE <= document.length; from += PASSAGE) {
        Arrays.fill(sum, 0);
        for (int i = from; i < from + PASSAGE; i++) {
          float[] vector = vectors[document[i]];
          for (int d = 0; d < dimension; d++) {
            sum[d] += weights[document[i]] * vector[d];
          }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        if (length > 0) {
          count++;
          for (int d = 0; d < dimension; d++) {
            sum[d] /= length;
            mean[d] += sum[d];
          }
          for (int d = 0; d < dimension; d++) {
            for (int e = 0; e < dimension; e++) {
              covariance[d][e] += sum[d] * sum[e];
            }
          }
        }
      }
    }
    for (int d = 0; d < dimension; d++) {
      mean[d] /= count;
    }
    for (int d = 0; d < dimension; d++) {
      for (int e = 0; e < dimension; e++) {
        covariance[d][e] = covariance[d][e] / count - mean[d] * mean[e];
      }
    }
  }

  /** Takes out the mean direction and the strongest other directions, in place. */
  void remove(int strongest) {
    double length = Math.sqrt(Arrays.stream(mean).map(x -> x * x).sum());
    double[] unit = Arrays.stream(mean).map(x -> x / length).toArray();
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(dimension, true, true);
    if (!eigen.decompose(new DMatrixRMaj(covariance))) {
      throw new IllegalStateException("no eigenvalues");
    }
    int[] order =
        IntStream.range(0, dimension)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).getReal()))
            .mapToInt(Integer::intValue)
            .toArray();
    for (float[] vector : vectors) {
      double along = 0;
      for (int d = 0; d < dimension; d++) {
        along += unit[d] * vector[d];
      }
      for (int d = 0; d < dimension; d++) {
        vector[d] -= (float) (along * unit[d]);
      }
    }
    double[][] directions = new double[dimension][];
    double[] factors = new double[dimension];
    for (int k = 0; k < dimension; k++) {
      directions[k] = eigen.getEigenVector(order[k]).data;
      double value = Math.max(1e-9, eigen.getEigenvalue(order[k]).getReal());
      factors[k] = k < strongest ? 0 : Math.pow(value, -DAMPING);
    }
    for (float[] vector : vectors) {
      double[] rotated = new double[dimension];
      double squares = 0;
      for (int k = 0; k < dimension; k++) {
        for (int d = 0; d < dimension; d++) {
          rotated[k] += directions[k][d] * vector[d];
        }
        rotated[k] *= factors[k];
        squares += rotated[k] * rotated[k];
      }
      double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
      for (int k = 0; k < dimension; k++) {
        vector[k] = (float) (rotated[k] * scale);
      }
    }
  }
}
