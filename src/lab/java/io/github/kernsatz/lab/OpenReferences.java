package io.github.kernsatz.lab;

import java.nio.file.Path;

/**
 * Whether readers of extracts of training articles miss what a sentence speaks of, from {@code
 * src/lab/open-references.txt}.
 *
 * <p>A line ({@link NumberLines}) is {@code article sentences | sentence mark | …}: the number of
 * the article in {@code news-leads.train}, how many sentences it was divided into, and for each
 * sentence that a reader saw behind the title, but not behind the sentence before it, its number
 * and what he missed: 0 nothing, 1 something, 2 too much to understand it. Articles and sentences
 * are counted from 0 on.
 */
final class OpenReferences {

  private static final float MOST = 2;

  private OpenReferences() {}

  /** For each sentence how far a reader misses something, from 0 to 1. */
  static ReaderMarks read(Path file) {
    ReaderMarks marks = new ReaderMarks();
    for (int[][] line : NumberLines.read(file)) {
      float[] values = ReaderMarks.none(line[0][1]);
      for (int i = 1; i < line.length; i++) {
        values[line[i][0]] = line[i][1] / MOST;
      }
      marks.add(line[0][0], values);
    }
    return marks;
  }
}
