package io.github.kernsatz.lab;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which sentences of training articles a reader takes for an extract of three, and which he might
 * have taken instead, from {@code src/lab/editor-choices.txt}.
 *
 * <p>A line ({@link NumberLines}) is {@code article sentences | chosen | alternatives}: the number
 * of the article in {@code news-leads.train}, how many sentences it was divided into, and numbers
 * of sentences, all from 0 on.
 */
final class EditorChoices {

  /** A reader saw no more sentences of an article. */
  private static final int SEEN = 50;

  /** How much a sentence counts as chosen that a reader might have taken instead. */
  private static final float ALTERNATIVE = 0.4f;

  private final Map<Integer, float[]> chosen = new HashMap<>();

  EditorChoices(Path file) {
    NumberLines.read(file).forEach(this::add);
  }

  private void add(int[][] line) {
    int[] article = line[0];
    float[] values = new float[article[1]];
    Arrays.fill(values, Math.min(SEEN, values.length), values.length, Float.NaN);
    for (int sentence : line[2]) {
      values[sentence] = ALTERNATIVE;
    }
    for (int sentence : line[1]) {
      values[sentence] = 1;
    }
    chosen.put(article[0], values);
  }

  /** The number of articles with a choice. */
  int size() {
    return chosen.size();
  }

  /**
   * For each sentence of an article 1 if it was chosen, less if it might have been, else 0; NaN if
   * nobody saw it, or if the article is divided into other sentences today.
   */
  float[] of(int article, int sentences) {
    float[] values = chosen.get(article);
    return values != null && values.length == sentences ? values : none(sentences);
  }

  /** The same of an article that nobody saw. */
  static float[] none(int sentences) {
    float[] values = new float[sentences];
    Arrays.fill(values, Float.NaN);
    return values;
  }
}
