package io.github.kernsatz.lab;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What readers said of sentences of training articles, as a number for each sentence. */
final class ReaderMarks {

  private final Map<Integer, float[]> marks = new HashMap<>();

  /** Adds an article, NaN for each sentence that nobody saw. */
  void add(int article, float[] values) {
    marks.put(article, values);
  }

  /** The number of articles with marks. */
  int size() {
    return marks.size();
  }

  /**
   * For each sentence of an article its mark; NaN if it has none, or if the article was divided
   * into another number of sentences when it got its marks.
   */
  float[] of(int article, int sentences) {
    float[] values = marks.get(article);
    return values != null && values.length == sentences ? values : none(sentences);
  }

  /** The same of an article that nobody saw. */
  static float[] none(int sentences) {
    float[] values = new float[sentences];
    Arrays.fill(values, Float.NaN);
    return values;
  }

  /** Whether any sentence of an article has one. */
  static boolean any(float[] marks) {
    for (float mark : marks) {
      if (!Float.isNaN(mark)) {
        return true;
      }
    }
    return false;
  }
}
