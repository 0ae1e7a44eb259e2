package io.github.kernsatz.topic;

import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.model.TextModel;
import java.io.IOException;
import java.io.InputStream;

/**
 * A small neural network with one hidden layer of rectified units: what the {@link Relations} of a
 * unit add to the log-odds that it belongs to its article's story, and how much the first look
 * still counts beside them.
 *
 * <p>The file is UTF-8 text: the line {@code kernsatz-network 1}; {@code size N H}, the numbers of
 * inputs and hidden units; {@code first-look W}, the weight of the first look's log-odds; for every
 * hidden unit a line with the weight of its output, its bias and its N input weights. Immutable and
 * thread-safe.
 */
final class RelationNetwork {

  /** The model file. */
  static final String FILE = "relevance-network.txt";

  private static final String HEADER = "kernsatz-network 1";
  private static final int MOST_INPUTS = 8192;
  private static final int MOST_HIDDEN = 256;

  private final int inputs;
  private final double firstLook;

  /** For each hidden unit its weights. */
  private final float[][] weights;

  private final float[] biases;
  private final float[] outputs;

  private RelationNetwork(int inputs, int hidden, double firstLook) {
    this.inputs = inputs;
    this.firstLook = firstLook;
    weights = new float[hidden][inputs];
    biases = new float[hidden];
    outputs = new float[hidden];
  }

  static RelationNetwork load() {
    return ModelFiles.read(FILE, RelationNetwork::read);
  }

  /**
   * Reads a network.
   *
   * @throws IOException if the content is not of this class's format
   */
  static RelationNetwork read(InputStream content) throws IOException {
    TextModel file = new TextModel(content.readAllBytes());
    if (!HEADER.equals(file.line()) || !file.skip("size")) {
      throw new IOException("it does not start with \"" + HEADER + "\" and a size");
    }
    int inputs = file.size(MOST_INPUTS);
    int hidden = file.size(MOST_HIDDEN);
    file.endLine();
    if (!file.skip("first-look")) {
      throw new IOException("it has no weight of the first look");
    }
    RelationNetwork network = new RelationNetwork(inputs, hidden, file.finite());
    file.endLine();
    for (int h = 0; h < hidden; h++) {
      network.outputs[h] = file.finite();
      network.biases[h] = file.finite();
      for (int i = 0; i < inputs; i++) {
        network.weights[h][i] = file.finite();
      }
      file.endLine();
    }
    return network;
  }

  int inputs() {
    return inputs;
  }

  /**
   * What is added to a unit's log-odds.
   *
   * @param relations as many as {@link #inputs()}
   * @param firstLookLogOdds those that the first look gave it
   */
  double logOdds(float[] relations, double firstLookLogOdds) {
    double sum = firstLook * firstLookLogOdds;
    for (int h = 0; h < weights.length; h++) {
      double activation = Directions.dot(weights[h], relations) + biases[h];
      sum += outputs[h] * Math.max(0, activation);
    }
    return sum;
  }
}
