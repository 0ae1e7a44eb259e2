package io.github.kernsatz.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** The symmetric sparse matrix of positive pointwise mutual information of stems. */
final class PmiMatrix {

  /** Pairs seen less often are chance. */
  private static final float MIN_PAIRS = Integer.getInteger("pairs", 2);

  /** Rows counted at once: bounds the memory of counting. */
  private static final int BLOCK = 4000;

  /** Columns beyond the wanted dimension, which make the projection precise. */
  private static final int OVERSAMPLING = 20;

  private static final int POWER_ITERATIONS = 4;

  /** Power of the singular values: 0 would make all directions equal, 1 is the plain SVD. */
  private static final double SPECTRUM = Double.parseDouble(System.getProperty("spectrum", "0.5"));

  private final int[][] columns;
  private final float[][] values;

  private PmiMatrix(int[][] columns, float[][] values) {
    this.columns = columns;
    this.values = values;
  }

  /** Counts pairs within a window in documents of stem numbers below {@code size}. */
  static PmiMatrix of(List<int[]> documents, int size, int window) {
    double[] sums = new double[size];
    double total = 0;
    for (int[] document : documents) {
      for (int i = 0; i < document.length; i++) {
        int near = Math.min(i, window) + Math.min(document.length - 1 - i, window);
        sums[document[i]] += near;
        total += near;
      }
    }
    int[][] columns = new int[size][];
    float[][] values = new float[size][];
    for (int from = 0; from < size; from += BLOCK) {
      int to = Math.min(size, from + BLOCK);
      float[][] counts = count(documents, size, window, from, to);
      for (int row = from; row < to; row++) {
        float[] cells = counts[row - from];
        int[] column = new int[size];
        float[] value = new float[size];
        int filled = 0;
        for (int j = 0; j < size; j++) {
          if (cells[j] >= MIN_PAIRS && j != row) {
            double pmi = Math.log(cells[j] * total / (sums[row] * sums[j]));
            if (pmi > 0) {
              column[filled] = j;
              value[filled++] = (float) pmi;
            }
          }
        }
        columns[row] = Arrays.copyOf(column, filled);
        values[row] = Arrays.copyOf(value, filled);
      }
    }
    return new PmiMatrix(columns, values);
  }

  private static float[][] count(List<int[]> documents, int size, int window, int from, int to) {
    float[][] counts = new float[to - from][size];
    for (int[] document : documents) {
      for (int i = 0; i < document.length; i++) {
        if (document[i] >= from && document[i] < to) {
          float[] row = counts[document[i] - from];
          int last = Math.min(document.length - 1, i + window);
          for (int j = Math.max(0, i - window); j <= last; j++) {
            if (j != i) {
              row[document[j]]++;
            }
          }
        }
      }
    }
    return counts;
  }

  long cells() {
    return Arrays.stream(columns).mapToLong(row -> row.length).sum();
  }

  /** Vectors of unit length in the space of the strongest directions, freed from their mean. */
  float[][] vectors(int dimension) {
    int width = dimension + OVERSAMPLING;
    DMatrixRMaj basis = new DMatrixRMaj(columns.length, width);
    Random random = new Random(20261124);
    for (int i = 0; i < basis.getNumElements(); i++) {
      basis.data[i] = random.nextGaussian();
    }
    basis = orthonormal(times(basis));
    for (int i = 0; i < POWER_ITERATIONS; i++) {
      basis = orthonormal(times(basis));
    }
    DMatrixRMaj small = new DMatrixRMaj(width, width);
    CommonOps_DDRM.multTransA(basis, times(basis), small);
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(width, true, true);
    if (!eigen.decompose(small)) {
      throw new IllegalStateException("no eigenvalues");
    }
    Integer[] order = new Integer[width];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) ->
            Double.compare(
                Math.abs(eigen.getEigenvalue(b).getReal()),
                Math.abs(eigen.getEigenvalue(a).getReal())));
    DMatrixRMaj rotation = new DMatrixRMaj(width, dimension);
    for (int d = 0; d < dimension; d++) {
      DMatrixRMaj vector = eigen.getEigenVector(order[d]);
      double weight = Math.pow(Math.abs(eigen.getEigenvalue(order[d]).getReal()), SPECTRUM);
      for (int i = 0; i < width; i++) {
        rotation.set(i, d, vector.get(i) * weight);
      }
    }
    DMatrixRMaj result = new DMatrixRMaj(columns.length, dimension);
    CommonOps_DDRM.mult(basis, rotation, result);
    return centredAndNormalized(result);
  }

  private static float[][] centredAndNormalized(DMatrixRMaj matrix) {
    float[][] vectors = new float[matrix.numRows][matrix.numCols];
    double[] mean = new double[matrix.numCols];
    for (int i = 0; i < matrix.numRows; i++) {
      double length = 0;
      for (int d = 0; d < matrix.numCols; d++) {
        length += matrix.get(i, d) * matrix.get(i, d);
      }
      double factor = length > 0 ? 1 / Math.sqrt(length) : 0;
      for (int d = 0; d < matrix.numCols; d++) {
        vectors[i][d] = (float) (matrix.get(i, d) * factor);
        mean[d] += vectors[i][d] / matrix.numRows;
      }
    }
    for (float[] vector : vectors) {
      double length = 0;
      for (int d = 0; d < vector.length; d++) {
        vector[d] -= (float) mean[d];
        length += vector[d] * vector[d];
      }
      double factor = length > 0 ? 1 / Math.sqrt(length) : 0;
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= (float) factor;
      }
    }
    return vectors;
  }

  private DMatrixRMaj times(DMatrixRMaj right) {
    int width = right.numCols;
    DMatrixRMaj product = new DMatrixRMaj(columns.length, width);
    for (int row = 0; row < columns.length; row++) {
      int target = row * width;
      for (int cell = 0; cell < columns[row].length; cell++) {
        int source = columns[row][cell] * width;
        double value = values[row][cell];
        for (int d = 0; d < width; d++) {
          product.data[target + d] += value * right.data[source + d];
        }
      }
    }
    return product;
  }

  private static DMatrixRMaj orthonormal(DMatrixRMaj matrix) {
    QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(matrix.numRows, matrix.numCols);
    if (!qr.decompose(matrix)) {
      throw new IllegalStateException("no basis");
    }
    return qr.getQ(null, true);
  }
}
