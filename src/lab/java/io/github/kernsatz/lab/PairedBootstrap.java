package io.github.kernsatz.lab;

import java.util.Arrays;
import java.util.SplittableRandom;

/** 95 % intervals of a mean over documents, by resampling the documents (Efron 1979). */
final class PairedBootstrap {

  private static final int SAMPLES = 2000;
  private static final long SEED = 20261124;

  private PairedBootstrap() {}

  /** A mean with its interval. */
  record Interval(double mean, double low, double high) {}

  /** The mean of one value a document. */
  static Interval mean(double[] values) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] means = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[s] = sum / values.length;
    }
    Arrays.sort(means);
    return new Interval(
        Arrays.stream(values).average().orElse(0),
        means[(int) (0.025 * SAMPLES)],
        means[(int) (0.975 * SAMPLES)]);
  }

  /** The mean difference of two systems on the same documents. */
  static Interval difference(double[] system, double[] baseline) {
    double[] differences = new double[system.length];
    for (int i = 0; i < system.length; i++) {
      differences[i] = system[i] - baseline[i];
    }
    return mean(differences);
  }
}
