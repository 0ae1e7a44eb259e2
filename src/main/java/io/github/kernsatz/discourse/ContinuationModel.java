package io.github.kernsatz.discourse;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.model.TextModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Foretells whether a sentence goes on with what the sentence before it said: a logistic regression
 * over {@link ContinuationFeatures}, learned from which sentences of many texts stand within a
 * paragraph and which open one. It knows no meaning, only how sentences begin.
 *
 * <p>The file is UTF-8 text: the line {@value #HEADER}; a line "base" with the log odds of a
 * sentence without any feature; for each mark a line with its name and its weight; for each word a
 * line with the word in lower case and one weight for each place. Words that are not listed weigh
 * 0. Immutable and thread-safe.
 */
public final class ContinuationModel {

  /** The model file. */
  public static final String FILE = "continuations.txt";

  /** The feature that every sentence has. */
  public static final String BASE = "base";

  private static final String HEADER = "kernsatz-continuations 1";

  /** Stands between a place and a word in a feature's name. */
  private static final char OF = '=';

  private static final int MAX_WORDS = 1 << 16;

  private static final Supplier<ContinuationModel> GERMAN =
      Suppliers.memoize(() -> ModelFiles.read(FILE, ContinuationModel::read))::get;

  private static final int PLACES = ContinuationFeatures.Place.values().length;

  private final float base;
  private final float[] marks;

  /** The words that weigh something. */
  private final List<String> words;

  /** For each word's number in the {@link Vocabulary} of this model and each place a weight. */
  private final float[] weights;

  private ContinuationModel(float base, float[] marks, List<String> words, float[] weights) {
    this.base = base;
    this.marks = marks;
    this.words = words;
    this.weights = weights;
  }

  static ContinuationModel german() {
    return GERMAN.get();
  }

  /** The number of a place or mark, from 0 on. */
  @SuppressWarnings("EnumOrdinal") // the numbers live no longer than the program
  private static int number(Enum<?> feature) {
    return feature.ordinal();
  }

  /** The words that weigh something: numbers 1, 2, … in the {@link Vocabulary} of this model. */
  List<String> words() {
    return words;
  }

  /**
   * The log odds that a folded sentence goes on with what the one before it said.
   *
   * @param words numbered by the vocabulary of this model
   */
  float logOdds(Words words) {
    Sum sum = new Sum(words);
    ContinuationFeatures.find(words, sum);
    return sum.total;
  }

  private final class Sum implements ContinuationFeatures.Sink {

    private final Words words;
    private float total = base;

    Sum(Words words) {
      this.words = words;
    }

    @Override
    public void word(ContinuationFeatures.Place place, int word) {
      int weight = words.numberInLowerCase(word) * PLACES + number(place);
      total += weight < weights.length ? weights[weight] : 0;
    }

    @Override
    public void mark(ContinuationFeatures.Mark mark) {
      total += marks[number(mark)];
    }
  }

  /** The names of a folded sentence's features, {@link #BASE} apart, for training. */
  public static List<String> features(String sentence) {
    Words words = Words.of(sentence, Vocabulary.german());
    List<String> names = new ArrayList<>();
    ContinuationFeatures.find(
        words,
        new ContinuationFeatures.Sink() {
          @Override
          public void word(ContinuationFeatures.Place place, int word) {
            names.add(place.name() + OF + words.lowerCase(word));
          }

          @Override
          public void mark(ContinuationFeatures.Mark mark) {
            names.add(mark.name());
          }
        });
    return names;
  }

  /** The content of a model file with these weights of features. */
  public static String write(Map<String, Double> weights) {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    line(out, BASE, weights.getOrDefault(BASE, 0.0));
    for (ContinuationFeatures.Mark mark : ContinuationFeatures.Mark.values()) {
      line(out, mark.name(), weights.getOrDefault(mark.name(), 0.0));
    }
    Map<String, double[]> words = new TreeMap<>();
    weights.forEach(
        (name, weight) -> {
          int of = name.indexOf(OF);
          if (of > 0) {
            ContinuationFeatures.Place place =
                ContinuationFeatures.Place.valueOf(name.substring(0, of));
            String word = name.substring(of + 1);
            words.computeIfAbsent(word, w -> new double[PLACES])[number(place)] = weight;
          }
        });
    words.forEach((word, row) -> line(out, word, row));
    return out.toString();
  }

  private static void line(StringBuilder out, String name, double... weights) {
    out.append(name);
    for (double weight : weights) {
      out.append(' ').append(Math.round(weight * 1000) / 1000f);
    }
    out.append('\n');
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the content is not of this class's format
   */
  static ContinuationModel read(InputStream content) throws IOException {
    TextModel file = new TextModel(content.readAllBytes());
    file.header(HEADER);
    float base = named(file, BASE);
    float[] marks = new float[ContinuationFeatures.Mark.values().length];
    for (ContinuationFeatures.Mark mark : ContinuationFeatures.Mark.values()) {
      marks[number(mark)] = named(file, mark.name());
    }
    Set<String> words = new LinkedHashSet<>();
    List<float[]> weights = new ArrayList<>();
    weights.add(new float[PLACES]);
    while (!file.isAtEnd()) {
      String word = file.word();
      if (weights.size() > MAX_WORDS || !words.add(word)) {
        throw new IOException("too many words, or one of them twice: " + word);
      }
      weights.add(weights(file, PLACES));
    }
    float[] flat = new float[weights.size() * PLACES];
    for (int row = 0; row < weights.size(); row++) {
      System.arraycopy(weights.get(row), 0, flat, row * PLACES, PLACES);
    }
    return new ContinuationModel(base, marks, List.copyOf(words), flat);
  }

  private static float named(TextModel file, String name) throws IOException {
    file.expect(name);
    return weights(file, 1)[0];
  }

  /** The weights on the rest of a line. */
  private static float[] weights(TextModel file, int size) throws IOException {
    float[] weights = new float[size];
    file.finite(weights);
    file.endLine();
    return weights;
  }
}
