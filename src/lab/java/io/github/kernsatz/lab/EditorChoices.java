package io.github.kernsatz.lab;

import java.nio.file.Path;
import java.util.Arrays;

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

  private EditorChoices() {}

  /** For each sentence 1 if it was chosen, less if it might have been, else 0. */
  static ReaderMarks read(Path file) {
    ReaderMarks marks = new ReaderMarks();
    for (int[][] line : NumberLines.read(file)) {
      int[] article = line[0];
      float[] values = new float[article[1]];
      Arrays.fill(values, Math.min(SEEN, values.length), values.length, Float.NaN);
      for (int sentence : line[2]) {
        values[sentence] = ALTERNATIVE;
      }
      for (int sentence : line[1]) {
        values[sentence] = 1;
      }
      marks.add(article[0], values);
    }
    return marks;
  }
}
