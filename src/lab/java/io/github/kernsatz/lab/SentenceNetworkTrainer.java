package io.github.kernsatz.lab;

import io.github.kernsatz.salience.SentenceNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a {@link SentenceNetwork}.
 *
 * <p>The loss is that of squares, each outcome in its own deviations; the steps are those of {@link
 * Adam} with decoupled decay of weights (Loshchilov and Hutter 2019) and a rate that falls like a
 * cosine (Loshchilov and Hutter 2017); in each example a part of the hidden units is left out
 * (Srivastava et al. 2014, "Dropout"). One thread, fixed seed, sums in a fixed order: the same
 * examples give the same bytes.
 */
final class SentenceNetworkTrainer {

  private static final int HIDDEN = 192;
  private static final int EPOCHS = 15;

  /** Examples of a step. */
  private static final int BATCH = 512;

  private static final double RATE = 0.002;

  /** Weights shrink by this and the rate at every step. */
  private static final double DECAY = 0.01;

  /** The share of hidden units that are left out. */
  private static final float LEFT_OUT = 0.3f;

  /** The root of the mean square of the outputs' weights at the start, by that of the others. */
  private static final double OUTPUTS = 0.3;

  private final List<Example> examples = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(101);
  private final float[] active = new float[HIDDEN];
  private final float[] errors = new float[HIDDEN];

  private static final class Example {

    final float[] inputs;
    final float[] outcomes;
    final float[] weights;

    Example(float[] inputs, float[] outcomes, float[] weights) {
      this.inputs = inputs;
      this.outcomes = outcomes;
      this.weights = weights;
    }
  }

  /** The mean and the deviation of each of some numbers. */
  private static final class Moments {

    final float[] means;
    final float[] scales;

    Moments(int size) {
      means = new float[size];
      scales = new float[size];
    }
  }

  /** Weights, their gradients and their way down. */
  private static final class Weights {

    final float[] values;
    final float[] gradients;
    private final Adam adam;

    Weights(int size) {
      values = new float[size];
      gradients = new float[size];
      adam = new Adam(size);
    }

    void step(double rate, int steps, double decay) {
      Vectors.scale(values, (float) (1 - rate * decay));
      adam.step(values, gradients, rate, steps);
    }
  }

  /**
   * Adds an example.
   *
   * @param inputs the features; they belong to this trainer from now on
   * @param outcomes in the order of {@link SentenceNetwork}; these, too
   * @param weights how much each outcome counts; these, too
   */
  void add(float[] inputs, float[] outcomes, float[] weights) {
    examples.add(new Example(inputs, outcomes, weights));
  }

  /** The model file's content; the examples are used up. */
  String train() {
    Moments features = features();
    Moments targets = targets();
    int inputs = features.means.length;
    Weights[] hidden = random(inputs, HIDDEN, 1 / Math.sqrt(inputs));
    Weights[] outputs = random(SentenceNetwork.OUTCOMES, HIDDEN, OUTPUTS / Math.sqrt(HIDDEN));
    Weights biases = new Weights(HIDDEN);
    Weights added = new Weights(SentenceNetwork.OUTCOMES);
    int inEpoch = examples.size() / BATCH;
    int steps = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.inPlace(examples, random);
      double loss = 0;
      for (int from = 0; from + BATCH <= examples.size(); from += BATCH) {
        for (Example example : examples.subList(from, from + BATCH)) {
          loss += learn(example, hidden, biases, outputs, added);
        }
        double done = steps++ / (double) (EPOCHS * inEpoch);
        double rate = RATE * (1 + StrictMath.cos(Math.PI * done)) / 2;
        for (Weights weights : hidden) {
          weights.step(rate, steps, DECAY);
        }
        for (Weights weights : outputs) {
          weights.step(rate, steps, DECAY);
        }
        biases.step(rate, steps, 0);
        added.step(rate, steps, 0);
      }
      System.out.printf(
          "sentences, epoch %d: loss %.5f%n", epoch + 1, loss / Math.max(1, inEpoch * BATCH));
    }
    return write(features, targets, hidden, biases, outputs, added);
  }

  private Weights[] random(int rows, int size, double spread) {
    Weights[] weights = new Weights[rows];
    for (int row = 0; row < rows; row++) {
      weights[row] = new Weights(size);
      for (int i = 0; i < size; i++) {
        double symmetric = 2 * random.nextDouble() - 1;
        weights[row].values[i] = (float) (symmetric * Math.sqrt(3) * spread);
      }
    }
    return weights;
  }

  /** Bends the features of all examples in place and returns by what. */
  private Moments features() {
    int size = examples.get(0).inputs.length;
    Moments moments = new Moments(size);
    for (int i = 0; i < size; i++) {
      double weight = 0;
      double sum = 0;
      double squares = 0;
      for (Example example : examples) {
        float value = example.inputs[i];
        if (!Float.isNaN(value)) {
          weight += example.weights[0];
          sum += example.weights[0] * value;
          squares += (double) example.weights[0] * value * value;
        }
      }
      set(moments, i, weight, sum, squares);
      for (Example example : examples) {
        example.inputs[i] =
            SentenceNetwork.bend(example.inputs[i], moments.means[i], moments.scales[i]);
      }
    }
    return moments;
  }

  /** Brings the outcomes of all examples to a mean of 0 and a deviation of 1. */
  private Moments targets() {
    Moments moments = new Moments(SentenceNetwork.OUTCOMES);
    for (int o = 0; o < SentenceNetwork.OUTCOMES; o++) {
      double weight = 0;
      double sum = 0;
      double squares = 0;
      for (Example example : examples) {
        float value = example.outcomes[o];
        weight += example.weights[o];
        sum += example.weights[o] * value;
        squares += (double) example.weights[o] * value * value;
      }
      set(moments, o, weight, sum, squares);
      for (Example example : examples) {
        example.outcomes[o] = (example.outcomes[o] - moments.means[o]) * moments.scales[o];
      }
    }
    return moments;
  }

  private static void set(Moments moments, int i, double weight, double sum, double squares) {
    double mean = sum / Math.max(1e-9, weight);
    double variance = Math.max(0, squares / Math.max(1e-9, weight) - mean * mean);
    moments.means[i] = (float) mean;
    moments.scales[i] = (float) (1 / (Math.sqrt(variance) + 1e-6));
  }

  /** Adds to the gradients what an example says, and returns its loss. */
  private double learn(
      Example example, Weights[] hidden, Weights biases, Weights[] outputs, Weights added) {
    System.arraycopy(biases.values, 0, active, 0, HIDDEN);
    float[] inputs = example.inputs;
    for (int i = 0; i < inputs.length; i++) {
      Vectors.add(active, hidden[i].values, inputs[i]);
    }
    for (int h = 0; h < HIDDEN; h++) {
      boolean silent = active[h] <= 0 || random.nextDouble() < LEFT_OUT;
      active[h] = silent ? 0 : active[h] / (1 - LEFT_OUT);
      errors[h] = 0;
    }
    double loss = 0;
    for (int o = 0; o < outputs.length; o++) {
      double difference =
          added.values[o] + Vectors.dot(outputs[o].values, active) - example.outcomes[o];
      loss += example.weights[o] * difference * difference / 2;
      float error = (float) (example.weights[o] * difference / BATCH);
      added.gradients[o] += error;
      Vectors.add(outputs[o].gradients, active, error);
      Vectors.add(errors, outputs[o].values, error);
    }
    for (int h = 0; h < HIDDEN; h++) {
      errors[h] = active[h] > 0 ? errors[h] / (1 - LEFT_OUT) : 0;
    }
    Vectors.add(biases.gradients, errors, 1);
    for (int i = 0; i < inputs.length; i++) {
      Vectors.add(hidden[i].gradients, errors, inputs[i]);
    }
    return loss;
  }

  /** The outcomes as they were before {@link #targets}. */
  private static String write(
      Moments features,
      Moments targets,
      Weights[] hidden,
      Weights biases,
      Weights[] outputs,
      Weights added) {
    float[] means = new float[SentenceNetwork.OUTCOMES];
    float[][] weights = new float[SentenceNetwork.OUTCOMES][];
    for (int o = 0; o < means.length; o++) {
      float deviation = 1 / targets.scales[o];
      means[o] = targets.means[o] + deviation * added.values[o];
      weights[o] = outputs[o].values.clone();
      Vectors.scale(weights[o], deviation);
    }
    float[][] rows = new float[hidden.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = hidden[i].values;
    }
    return SentenceNetwork.write(
        features.means, features.scales, means, weights, biases.values, rows);
  }
}
