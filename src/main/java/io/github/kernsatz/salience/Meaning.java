package io.github.kernsatz.salience;

import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.Cosine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the subject of a sentence says about its worth for a summary: linear functions of the
 * direction of the sentence's vector and of its agreement, dimension by dimension, with that of the
 * whole article. A decision is told from an anecdote. It does not know words, only directions.
 *
 * <p>The file is UTF-8 text: the line {@code kernsatz-meaning 1}, then one line for each of {@link
 * #OUTCOMES} with a weight for each of {@link #inputs}. Immutable and thread-safe.
 */
public final class Meaning {

  /** What is foretold, by the names of the features. */
  public static final List<String> OUTCOMES = List.of("aloneByMeaning", "sharedByMeaning");

  private static final String HEADER = "kernsatz-meaning 1";

  /** Brings the products of two unit vectors of 100 dimensions to the size of one. */
  private static final float PRODUCT = 10;

  private static final int MAX_INPUTS = 4096;

  private final float[][] weights;

  /**
   * Takes learned weights.
   *
   * @param weights for each outcome one for each input; not copied
   */
  public Meaning(float[][] weights) {
    this.weights = weights;
  }

  /** Reads a model file of the jar. */
  static Meaning load(String name) {
    return ModelFiles.read(name, Meaning::read);
  }

  /**
   * Reads the weights.
   *
   * @throws IOException if the content is not of this class's format
   */
  static Meaning read(InputStream content) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    if (!HEADER.equals(lines.readLine())) {
      throw new IOException("the first line is not \"" + HEADER + "\"");
    }
    List<float[]> weights = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      weights.add(numbers(line));
    }
    boolean ragged = weights.stream().anyMatch(row -> row.length != weights.get(0).length);
    if (weights.size() != OUTCOMES.size() || ragged) {
      throw new IOException("weights of another number of outcomes or inputs");
    }
    return new Meaning(weights.toArray(new float[0][]));
  }

  private static float[] numbers(String line) throws IOException {
    String[] words = line.split(" ");
    if (words.length > MAX_INPUTS) {
      throw new IOException("a line of " + words.length + " numbers");
    }
    float[] numbers = new float[words.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(words[i]);
    }
    return numbers;
  }

  private static float number(String word) throws IOException {
    try {
      float number = Float.parseFloat(word);
      if (Float.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IOException("no number: " + word, e);
    }
    throw new IOException("not a finite number: " + word);
  }

  /** The content of a model file. */
  public String write() {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    for (float[] row : weights) {
      for (int i = 0; i < row.length; i++) {
        out.append(i == 0 ? "" : " ").append(row[i]);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * What the functions take.
   *
   * @param sentence the sentence's vector
   * @param article the article's vector, of the same length
   */
  public static float[] inputs(float[] sentence, float[] article) {
    int size = sentence.length;
    float[] inputs = new float[2 * size + 1];
    float own = scale(sentence);
    float whole = scale(article);
    for (int d = 0; d < size; d++) {
      inputs[d] = own * sentence[d];
      inputs[size + d] = PRODUCT * inputs[d] * whole * article[d];
    }
    inputs[2 * size] = 1;
    return inputs;
  }

  private static float scale(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    return squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
  }

  /**
   * The directions in which the sentences of an article foretell each outcome, and behind them, at
   * the article's length, what every sentence foretells: the functions with the article filled in.
   * The arrays may be longer.
   *
   * @param scratch where the directions have their arrays
   */
  float[][] in(float[] article, Scratch scratch) {
    int size = article.length;
    float whole = scale(article);
    float[][] directions = new float[weights.length][];
    for (int outcome = 0; outcome < weights.length; outcome++) {
      directions[outcome] = scratch.floats(size + 1);
      float[] row = weights[outcome];
      for (int d = 0; d < size; d++) {
        directions[outcome][d] = row[d] + PRODUCT * whole * article[d] * row[size + d];
      }
      directions[outcome][size] = row[2 * size];
    }
    return directions;
  }

  /**
   * The value of an outcome for a sentence with this vector.
   *
   * @param squares the product of the vector with itself
   */
  static float value(float[] direction, float[] sentence, double squares) {
    double value = squares > 0 ? Cosine.product(sentence, direction) / Math.sqrt(squares) : 0;
    return (float) (value + direction[sentence.length]);
  }
}
