package io.github.kernsatz.lab;

import java.util.Arrays;

/**
 * Steps down the gradients of some weights (Kingma and Ba 2015, "Adam: A method for stochastic
 * optimization").
 */
final class Adam {

  private static final double MOMENTUM = 0.9;
  private static final double MEMORY = 0.999;

  private final float[] first;
  private final float[] second;

  /** For so many weights. */
  Adam(int size) {
    first = new float[size];
    second = new float[size];
  }

  /**
   * Makes a step and clears the gradients.
   *
   * @param steps the number of steps with this one
   */
  void step(float[] weights, float[] gradients, double rate, int steps) {
    double unbiasedFirst = 1 - StrictMath.pow(MOMENTUM, steps);
    double unbiasedSecond = 1 - StrictMath.pow(MEMORY, steps);
    for (int i = 0; i < weights.length; i++) {
      float g = gradients[i];
      first[i] = (float) (MOMENTUM * first[i] + (1 - MOMENTUM) * g);
      second[i] = (float) (MEMORY * second[i] + (1 - MEMORY) * g * g);
      double scale = Math.sqrt(second[i] / unbiasedSecond) + 1e-8;
      weights[i] -= (float) (rate * first[i] / unbiasedFirst / scale);
    }
    Arrays.fill(gradients, 0);
  }
}
