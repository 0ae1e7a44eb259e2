package io.github.kernsatz.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The common subjects of the corpora: centres of a spherical k-means clustering (Dhillon and Modha
 * 2001) of passages.
 */
final class Subjects {

  private static final int COUNT = Integer.getInteger("subjects", 120);
  private static final int ITERATIONS = 12;

  /** Content words of a passage. */
  private static final int PASSAGE = 100;

  private final List<float[]> passages = new ArrayList<>();
  private final int dimension;

  Subjects(List<int[]> documents, float[][] vectors, float[] weights) {
    dimension = vectors[0].length;
    for (int[] document : documents) {
      for (int from = 0; from + PASSAGE <= document.length; from += PASSAGE) {
        float[] passage = new float[dimension];
        for (int i = from; i < from + PASSAGE; i++) {
          for (int d = 0; d < dimension; d++) {
            passage[d] += weights[document[i]] * vectors[document[i]][d];
          }
        }
        normalize(passage);
        passages.add(passage);
      }
    }
  }

  float[][] centres() {
    Random random = new Random(20261124);
    float[][] centres = new float[COUNT][];
    for (int c = 0; c < COUNT; c++) {
      centres[c] = passages.get(random.nextInt(passages.size())).clone();
    }
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      float[][] sums = new float[COUNT][dimension];
      for (float[] passage : passages) {
        float[] sum = sums[nearest(centres, passage)];
        for (int d = 0; d < dimension; d++) {
          sum[d] += passage[d];
        }
      }
      for (int c = 0; c < COUNT; c++) {
        if (normalize(sums[c])) {
          centres[c] = sums[c];
        }
      }
    }
    return centres;
  }

  private static int nearest(float[][] centres, float[] passage) {
    int nearest = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float dot = 0;
      for (int d = 0; d < passage.length; d++) {
        dot += centres[c][d] * passage[d];
      }
      if (dot > most) {
        most = dot;
        nearest = c;
      }
    }
    return nearest;
  }

  private static boolean normalize(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    if (squares == 0) {
      return false;
    }
    float factor = (float) (1 / Math.sqrt(squares));
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= factor;
    }
    return true;
  }
}
