package io.github.kernsatz.salience;

import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.model.TextModel;
import java.io.IOException;
import java.io.InputStream;

/**
 * A small neural network with one hidden layer of rectified units: from the features of a sentence
 * to its outcomes: the share of its words that a summary has, whether the best extract has it, how
 * far it alone agrees with a summary, whether an editor takes it, and how far a reader misses what
 * it speaks of who has not read the sentence before it.
 *
 * <p>A feature is brought to a mean of 0 and a deviation of 1, then bent towards ±{@value #BEND},
 * so that a rare extreme does not count beyond measure. One that is not known counts as its mean.
 *
 * <p>The file is UTF-8 text: the line {@code kernsatz-sentences 3}; {@code size N H}, the numbers
 * of features and hidden units; {@code means} and {@code scales} with N numbers each; {@code
 * outcomes} with what is added to each outcome; for every hidden unit a line with the weight of
 * each outcome, its bias and its N weights. Immutable and thread-safe.
 */
public final class SentenceNetwork {

  /** Place of an outcome: the share of a sentence's words and pairs of words a summary has. */
  static final int SHARE = 0;

  /** Place of an outcome: whether the extract that agrees best with a summary has the sentence. */
  static final int IDEAL = 1;

  /**
   * Place of an outcome: how far the sentence alone agrees with a summary, in deviations above the
   * article's mean.
   */
  static final int ALONE = 2;

  /** Place of an outcome: whether an editor takes the sentence for an extract. */
  static final int EDITOR = 3;

  /** Place of an outcome: whether a reader misses what the sentence speaks of. */
  static final int OPEN = 4;

  /** The number of outcomes. */
  public static final int OUTCOMES = 5;

  private static final String HEADER = "kernsatz-sentences 3";
  private static final float BEND = 3;

  /** So many features are looked at together. */
  private static final int ABREAST = 4;

  private static final int MOST_INPUTS = 1024;
  private static final int MOST_HIDDEN = 1024;

  private final float[] means;
  private final float[] scales;

  /**
   * For each feature its weight in every hidden unit, and zeros up to a multiple of {@link
   * #ABREAST} features.
   */
  private final float[][] weights;

  private final float[] biases;
  private final float[][] outputs;
  private final float[] added = new float[OUTCOMES];

  private SentenceNetwork(int inputs, int hidden) {
    means = new float[inputs];
    scales = new float[inputs];
    weights = new float[(inputs + ABREAST - 1) / ABREAST * ABREAST][hidden];
    biases = new float[hidden];
    outputs = new float[OUTCOMES][hidden];
  }

  /** Reads a model file of the jar. */
  static SentenceNetwork load(String name) {
    return ModelFiles.read(name, SentenceNetwork::read);
  }

  /**
   * Reads a network.
   *
   * @throws IOException if the content is not of this class's format
   */
  static SentenceNetwork read(InputStream content) throws IOException {
    TextModel file = new TextModel(content.readAllBytes());
    file.header(HEADER);
    file.expect("size");
    int inputs = file.size(MOST_INPUTS);
    int hidden = file.size(MOST_HIDDEN);
    file.endLine();
    SentenceNetwork network = new SentenceNetwork(inputs, hidden);
    readLine(file, "means", network.means);
    readLine(file, "scales", network.scales);
    readLine(file, "outcomes", network.added);
    for (int h = 0; h < hidden; h++) {
      for (float[] output : network.outputs) {
        output[h] = file.finite();
      }
      network.biases[h] = file.finite();
      for (int i = 0; i < inputs; i++) {
        network.weights[i][h] = file.finite();
      }
      file.endLine();
    }
    return network;
  }

  private static void readLine(TextModel file, String name, float[] numbers) throws IOException {
    file.expect(name);
    file.finite(numbers);
    file.endLine();
  }

  /** The number of features. */
  int inputs() {
    return means.length;
  }

  /** The number of hidden units. */
  int hidden() {
    return biases.length;
  }

  /**
   * Foretells the outcomes of a sentence.
   *
   * @param features as many as {@link #inputs()}, perhaps longer; they are bent in place
   * @param active room for {@link #hidden()} numbers
   * @param outcomes gets one number for each outcome
   */
  void foretell(float[] features, float[] active, float[] outcomes) {
    bend(features);
    System.arraycopy(biases, 0, active, 0, biases.length);
    for (int i = 0; i < weights.length; i += ABREAST) {
      add(
          weights[i],
          count(features, i),
          weights[i + 1],
          count(features, i + 1),
          weights[i + 2],
          count(features, i + 2),
          weights[i + 3],
          count(features, i + 3),
          active);
    }
    float share = added[SHARE];
    float ideal = added[IDEAL];
    float alone = added[ALONE];
    float editor = added[EDITOR];
    float open = added[OPEN];
    for (int h = 0; h < biases.length; h++) {
      float activation = Math.max(0, active[h]);
      share += outputs[SHARE][h] * activation;
      ideal += outputs[IDEAL][h] * activation;
      alone += outputs[ALONE][h] * activation;
      editor += outputs[EDITOR][h] * activation;
      open += outputs[OPEN][h] * activation;
    }
    outcomes[SHARE] = share;
    outcomes[IDEAL] = ideal;
    outcomes[ALONE] = alone;
    outcomes[EDITOR] = editor;
    outcomes[OPEN] = open;
  }

  /** All features by themselves, so that a processor can divide several at a time. */
  private void bend(float[] features) {
    for (int i = 0; i < means.length; i++) {
      features[i] = bent((features[i] - means[i]) * scales[i]);
    }
  }

  /** What a feature counts; one that is not known, nothing. */
  private float count(float[] bent, int i) {
    return i < means.length && !Float.isNaN(bent[i]) ? bent[i] : 0;
  }

  /**
   * Four features at once, so that sums are read and written less often, and each sum by itself, so
   * that a processor can do several at a time.
   */
  private static void add(
      float[] a,
      float x,
      float[] b,
      float y,
      float[] c,
      float z,
      float[] d,
      float v,
      float[] sums) {
    for (int h = 0; h < a.length; h++) {
      sums[h] += x * a[h] + y * b[h] + z * c[h] + v * d[h];
    }
  }

  /**
   * What a feature counts.
   *
   * @param mean its mean
   * @param scale one by its deviation
   */
  public static float bend(float feature, float mean, float scale) {
    return Float.isNaN(feature) ? 0 : bent((feature - mean) * scale);
  }

  private static float bent(float number) {
    return number / (1 + Math.abs(number) / BEND);
  }

  /** Writes the content of a model file, as {@link #read} reads it. */
  public static String write(
      float[] means,
      float[] scales,
      float[] added,
      float[][] outputs,
      float[] biases,
      float[][] weights) {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    out.append("size ").append(means.length).append(' ').append(biases.length).append('\n');
    line(out.append("means"), means);
    line(out.append("scales"), scales);
    line(out.append("outcomes"), added);
    for (int h = 0; h < biases.length; h++) {
      for (int outcome = 0; outcome < OUTCOMES; outcome++) {
        out.append(outcome == 0 ? "" : " ").append(rounded(outputs[outcome][h], 1e6));
      }
      out.append(' ').append(rounded(biases[h], 1e4));
      for (float[] row : weights) {
        out.append(' ').append(rounded(row[h], 1e4));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void line(StringBuilder out, float[] numbers) {
    for (float number : numbers) {
      out.append(' ').append(number);
    }
    out.append('\n');
  }

  private static float rounded(float number, double parts) {
    return (float) (Math.round(number * parts) / parts);
  }
}
