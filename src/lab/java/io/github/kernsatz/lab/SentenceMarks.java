package io.github.kernsatz.lab;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What readers said of sentences of training articles, as a number for each sentence. */
final class SentenceMarks {

  private final Map<Integer, float[]> marks = new HashMap<>();

  /** Adds an article, NaN for each sentence that nobody saw. */
  void add(int article, float[] values) {
    marks.put(article, values);
  }

  /** The number of articles with marks. */
  int size() {
    return marks.size();
  }

  /** Whether an article has marks, and is divided into as many sentences as when it got them. */
  boolean has(int article, int sentences) {
    float[] values = marks.get(article);
    return values != null && values.length == sentences;
  }

  /** For each sentence of an article its mark; NaN if it has none. */
  float[] of(int article, int sentences) {
    return has(article, sentences) ? marks.get(article) : none(sentences);
  }

  /** The same of an article that nobody saw. */
  static float[] none(int sentences) {
    float[] values = new float[sentences];
    Arrays.fill(values, Float.NaN);
    return values;
  }
}
