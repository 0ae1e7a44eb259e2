package io.github.kernsatz.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a network with one hidden layer of rectified units that adds to given log-odds, in the
 * format of {@code topic.RelationNetwork}.
 *
 * <p>The loss is logistic, the steps are those of {@link Adam} with decoupled decay of weights
 * (Loshchilov and Hutter 2019); in each step a part of the inputs is left out (Srivastava et al.
 * 2014, "Dropout"), the same for all examples of a batch. One thread, fixed seed, sums in a fixed
 * order: the same examples give the same bytes.
 */
final class NetworkTrainer {

  private static final int HIDDEN = 16;
  private static final int EPOCHS = 8;

  /** Examples of a step. */
  private static final int BATCH = 512;

  private static final double RATE = 0.001;

  /** Weights shrink by this and the rate at every step. */
  private static final double DECAY = 0.6;

  /** The share of inputs that are left out. */
  private static final double LEFT_OUT = 0.3;

  /** What inputs are brought to, as the root of their mean square. */
  private static final float SPREAD = 0.4f;

  /** The root of the mean square of the outputs' weights at the start. */
  private static final double OUTPUTS = 0.1;

  private final List<Example> examples = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(20261124);

  private static final class Example {

    final float[] inputs;
    final float label;
    final float weight;
    final float logOdds;

    Example(float[] inputs, float label, float weight, float logOdds) {
      this.inputs = inputs;
      this.label = label;
      this.weight = weight;
      this.logOdds = logOdds;
    }
  }

  /**
   * Adds an example.
   *
   * @param inputs belong to this trainer from now on, which scales them
   * @param label 1 or 0
   * @param logOdds what the network adds to
   */
  void add(float[] inputs, float label, float weight, float logOdds) {
    examples.add(new Example(inputs, label, weight, logOdds));
  }

  /** The model file's content; the examples are used up. */
  String train() {
    float[] scales = scale();
    int inputs = scales.length;
    Layer hidden = new Layer(HIDDEN, inputs, 1 / Math.sqrt(inputs));
    Layer output = new Layer(1, HIDDEN, OUTPUTS);
    float[] dropout = new float[inputs];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.inPlace(examples, random);
      double rate = RATE * (1 - epoch / (double) EPOCHS);
      double loss = 0;
      int seen = 0;
      for (int from = 0; from + BATCH <= examples.size(); from += BATCH) {
        for (int i = 0; i < inputs; i++) {
          dropout[i] = random.nextDouble() < LEFT_OUT ? 0 : (float) (1 / (1 - LEFT_OUT));
        }
        loss += gradients(examples.subList(from, from + BATCH), hidden, output, dropout);
        hidden.step(rate);
        output.step(rate);
        seen += BATCH;
      }
      System.out.printf("network, epoch %d: loss %.5f%n", epoch + 1, loss / Math.max(1, seen));
    }
    return write(hidden, output, scales);
  }

  /** Brings all inputs to one spread in place, and returns by what each was multiplied. */
  private float[] scale() {
    int inputs = examples.get(0).inputs.length;
    double[] squares = new double[inputs];
    for (Example example : examples) {
      for (int i = 0; i < inputs; i++) {
        squares[i] += example.inputs[i] * example.inputs[i];
      }
    }
    float[] scales = new float[inputs];
    for (int i = 0; i < inputs; i++) {
      scales[i] = (float) (SPREAD / (Math.sqrt(squares[i] / examples.size()) + 1e-9));
    }
    for (Example example : examples) {
      for (int i = 0; i < inputs; i++) {
        example.inputs[i] *= scales[i];
      }
    }
    return scales;
  }

  /** Adds up the gradients of a batch and returns its loss. */
  private static double gradients(
      List<Example> batch, Layer hidden, Layer output, float[] dropout) {
    float[][] thinned = new float[HIDDEN][dropout.length];
    for (int h = 0; h < HIDDEN; h++) {
      for (int i = 0; i < dropout.length; i++) {
        thinned[h][i] = hidden.weights[h][i] * dropout[i];
      }
    }
    float[] active = new float[HIDDEN];
    double loss = 0;
    for (Example example : batch) {
      double sum = example.logOdds;
      for (int h = 0; h < HIDDEN; h++) {
        active[h] = Math.max(0, Vectors.dot(thinned[h], example.inputs) + hidden.biases[h]);
        sum += output.weights[0][h] * active[h];
      }
      sum += output.biases[0];
      double probability = 1 / (1 + StrictMath.exp(-sum));
      double right = example.label > 0 ? probability : 1 - probability;
      loss -= example.weight * StrictMath.log(Math.max(1e-12, right));
      float error = (float) ((probability - example.label) * example.weight / batch.size());
      output.biasGradients[0] += error;
      Vectors.add(output.gradients[0], active, error);
      for (int h = 0; h < HIDDEN; h++) {
        if (active[h] > 0) {
          float share = error * output.weights[0][h];
          hidden.biasGradients[h] += share;
          Vectors.add(hidden.gradients[h], example.inputs, share);
        }
      }
    }
    for (float[] gradient : hidden.gradients) {
      for (int i = 0; i < dropout.length; i++) {
        gradient[i] *= dropout[i];
      }
    }
    return loss;
  }

  private static String write(Layer hidden, Layer output, float[] scales) {
    StringBuilder out = new StringBuilder("kernsatz-network 1\n");
    out.append("size ").append(scales.length).append(' ').append(HIDDEN).append('\n');
    out.append("first-look 0\n");
    for (int h = 0; h < HIDDEN; h++) {
      out.append(rounded(output.weights[0][h])).append(' ').append(rounded(hidden.biases[h]));
      for (int i = 0; i < scales.length; i++) {
        out.append(' ').append(rounded(hidden.weights[h][i] * scales[i]));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static float rounded(float number) {
    return Math.round(number * 1e4) / 1e4f;
  }

  /** Weights with their gradients. */
  private final class Layer {

    final float[][] weights;
    final float[] biases;
    final float[][] gradients;
    final float[] biasGradients;
    private final Adam[] adams;
    private final Adam ofBiases;
    private int steps;

    Layer(int units, int inputs, double spread) {
      weights = new float[units][inputs];
      biases = new float[units];
      gradients = new float[units][inputs];
      biasGradients = new float[units];
      adams = new Adam[units];
      ofBiases = new Adam(units);
      for (int unit = 0; unit < units; unit++) {
        adams[unit] = new Adam(inputs);
        for (int i = 0; i < inputs; i++) {
          double symmetric = 2 * random.nextDouble() - 1;
          weights[unit][i] = (float) (symmetric * Math.sqrt(3) * spread);
        }
      }
    }

    /** Goes down the gradients and clears them. */
    void step(double rate) {
      steps++;
      for (int unit = 0; unit < weights.length; unit++) {
        Vectors.scale(weights[unit], (float) (1 - rate * DECAY));
        adams[unit].step(weights[unit], gradients[unit], rate, steps);
      }
      ofBiases.step(biases, biasGradients, rate, steps);
    }
  }
}
