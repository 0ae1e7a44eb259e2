package io.github.kernsatz.sentence;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.ModelFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A maximum entropy model (Berger, Della Pietra and Della Pietra 1996; for sentence boundaries
 * Reynar and Ratnaparkhi 1997) of full stops that may or may not end a sentence, with the words
 * that were counted for it.
 *
 * <p>The file is UTF-8 text: the line {@value #HEADER}; "small N" and N lines of one word; "ordered
 * N" and N lines of one noun; "weights N" and N lines of a weight, a blank and a feature's name, as
 * {@link BoundaryFeatures#names} has it. A weight is the difference between the two outcomes'
 * parameters; features that are not listed have the weight 0.
 *
 * <p>Immutable and thread-safe.
 */
final class BoundaryModel {

  /** The model file. */
  static final String FILE = "sentences.txt";

  static final String HEADER = "kernsatz sentences 1";

  /** No list of ours is longer: bounds what a wrong file can make us allocate. */
  private static final int MAX_LINES = 1 << 16;

  private static final Supplier<BoundaryModel> GERMAN = Suppliers.memoize(BoundaryModel::load)::get;

  private final WordClasses words;
  private final BoundaryFeatures features;
  private final LearnedWords learned;
  private final float[] weights;

  /** A model with a weight for each named feature. */
  private BoundaryModel(WordClasses words, LearnedWords learned, Map<String, Float> weights)
      throws IOException {
    this.words = words;
    this.features = new BoundaryFeatures(words);
    this.learned = learned;
    this.weights = new float[features.size()];
    int unknown = 0;
    for (Map.Entry<String, Float> weight : weights.entrySet()) {
      int number = features.number(weight.getKey());
      if (number < 0) {
        unknown++;
      } else {
        this.weights[number] = weight.getValue();
      }
    }
    if (unknown > 0) {
      throw new IOException(unknown + " weights of unknown features");
    }
  }

  static BoundaryModel german() {
    return GERMAN.get();
  }

  /** Reads the word lists first: a failure there is none of the model file. */
  private static BoundaryModel load() {
    WordClasses words = WordClasses.german();
    return ModelFiles.read(FILE, content -> read(content, words));
  }

  WordClasses words() {
    return words;
  }

  LearnedWords learned() {
    return learned;
  }

  /** Whether a full stop, or the ellipsis that the kind says, ends a sentence. */
  boolean ends(Preceding.Kind kind, Preceding preceding, Following following) {
    float sum = 0;
    for (int feature : features.of(kind, preceding, following)) {
      sum += weights[feature];
    }
    return sum > 0;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the content is not of this class's format
   */
  static BoundaryModel read(InputStream content, WordClasses words) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    if (!HEADER.equals(lines.readLine())) {
      throw new IOException("the first line is not \"" + HEADER + "\"");
    }
    Set<String> small = section(lines, "small");
    Set<String> ordered = section(lines, "ordered");
    Map<String, Float> weights = new HashMap<>();
    for (String line : section(lines, "weights")) {
      int blank = line.indexOf(' ');
      float weight = Float.parseFloat(line.substring(0, blank));
      if (!Float.isFinite(weight)) {
        throw new IOException("a weight that is no number: " + line);
      }
      weights.put(line.substring(blank + 1), weight);
    }
    return new BoundaryModel(words, new LearnedWords(small, ordered), weights);
  }

  private static Set<String> section(BufferedReader lines, String name) throws IOException {
    String head = lines.readLine();
    if (head == null || !head.startsWith(name + " ")) {
      throw new IOException("\"" + name + "\" was expected");
    }
    int size = Integer.parseInt(head.substring(name.length() + 1));
    if (size < 0 || size > MAX_LINES) {
      throw new IOException(size + " lines of " + name);
    }
    Set<String> section = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      String line = lines.readLine();
      if (line == null) {
        throw new IOException("it ends within " + name);
      }
      section.add(line);
    }
    return section;
  }
}
