package io.github.kernsatz.topic;

import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.model.TextModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

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

  /** Sums of so many products are made side by side, as processors like it. */
  private static final int PARTS = 6;

  /** The length of a part; fewer inputs than parts are left. */
  private final int length;

  /** For each hidden unit and part the weights. */
  private final float[][][] weights;

  /** For each hidden unit those of the inputs that are left. */
  private final float[][] left;

  private final float[] biases;
  private final float[] outputs;

  private RelationNetwork(int inputs, int hidden, double firstLook) {
    this.inputs = inputs;
    this.firstLook = firstLook;
    length = inputs / PARTS;
    weights = new float[hidden][PARTS][length];
    left = new float[hidden][inputs % PARTS];
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
    file.header(HEADER);
    file.expect("size");
    int inputs = file.size(MOST_INPUTS);
    int hidden = file.size(MOST_HIDDEN);
    file.endLine();
    file.expect("first-look");
    RelationNetwork network = new RelationNetwork(inputs, hidden, file.finite());
    file.endLine();
    for (int h = 0; h < hidden; h++) {
      network.outputs[h] = file.finite();
      network.biases[h] = file.finite();
      for (float[] part : network.weights[h]) {
        file.finite(part);
      }
      file.finite(network.left[h]);
      file.endLine();
    }
    return network;
  }

  int inputs() {
    return inputs;
  }

  /** What {@link #logOdds} needs to work with, time and again: the parts, and their sums. */
  float[][] room(Scratch scratch) {
    float[][] room = new float[PARTS + 1][];
    for (int part = 0; part < room.length; part++) {
      room[part] = scratch.floats(length);
    }
    return room;
  }

  /**
   * What is added to a unit's log-odds.
   *
   * @param relations as many as {@link #inputs()}
   * @param firstLookLogOdds those that the first look gave it
   * @param room what {@link #room} made
   */
  double logOdds(float[] relations, double firstLookLogOdds, float[][] room) {
    for (int part = 0; part < PARTS; part++) {
      System.arraycopy(relations, part * length, room[part], 0, length);
    }
    double sum = firstLook * firstLookLogOdds;
    for (int h = 0; h < weights.length; h++) {
      double activation = weighted(h, room) + biases[h];
      for (int i = 0; i < left[h].length; i++) {
        activation += left[h][i] * relations[PARTS * length + i];
      }
      sum += outputs[h] * Math.max(0, activation);
    }
    return sum;
  }

  /** The sum of the parts' products with the weights of a hidden unit. */
  private double weighted(int hidden, float[][] room) {
    float[][] own = weights[hidden];
    float[] sums = room[PARTS];
    Arrays.fill(sums, 0);
    addProducts(own[0], room[0], own[1], room[1], own[2], room[2], sums);
    addProducts(own[3], room[3], own[4], room[4], own[5], room[5], sums);
    return Directions.sum(sums, length);
  }

  private static void addProducts(
      float[] a, float[] b, float[] c, float[] d, float[] e, float[] f, float[] sums) {
    for (int i = 0; i < a.length; i++) {
      sums[i] += a[i] * b[i] + c[i] * d[i] + e[i] * f[i];
    }
  }
}
