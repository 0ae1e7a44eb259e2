package io.github.kernsatz.topic;

import io.github.kernsatz.model.ModelFiles;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.model.TextModel;
import io.github.kernsatz.model.WeightedSums;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A learned linear map after which the paragraphs of one article point in the same direction more
 * than by the meaning of their words alone. It does not know words, only directions.
 *
 * <p>The file is UTF-8 text: the line {@code kernsatz-metric 1}, the line {@code size N}, then N
 * lines of N numbers. Immutable and thread-safe.
 */
final class TopicMetric {

  /** The model file. */
  static final String FILE = "topic-metric.txt";

  private static final String HEADER = "kernsatz-metric 1";
  private static final int MAX_SIZE = 1024;

  /** So many sums side by side make a number of an image, as in {@link Directions#dot}. */
  private static final int SUMS = 4;

  /** What each number of a vector adds to an image. */
  private final float[][] columns;

  TopicMetric(float[][] rows) {
    columns = new float[rows.length][rows.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows.length; c++) {
        columns[c][r] = rows[r][c];
      }
    }
  }

  static TopicMetric load() {
    return ModelFiles.read(FILE, TopicMetric::read);
  }

  /** The map that changes nothing. */
  static TopicMetric identity(int size) {
    float[][] rows = new float[size][size];
    for (int d = 0; d < size; d++) {
      rows[d][d] = 1;
    }
    return new TopicMetric(rows);
  }

  /**
   * Reads a map.
   *
   * @throws IOException if the content is not of this class's format
   */
  static TopicMetric read(InputStream content) throws IOException {
    TextModel file = new TextModel(content.readAllBytes());
    file.header(HEADER);
    file.expect("size");
    int dimension = file.size(MAX_SIZE);
    file.endLine();
    float[][] rows = new float[dimension][dimension];
    for (float[] row : rows) {
      file.finite(row);
      file.endLine();
    }
    return new TopicMetric(rows);
  }

  int size() {
    return columns.length;
  }

  /** What {@link #apply} needs to work with, time and again. */
  float[][] room(Scratch scratch) {
    float[][] room = new float[SUMS][];
    for (int s = 0; s < SUMS; s++) {
      room[s] = scratch.vector(columns.length);
    }
    return room;
  }

  /**
   * The image of a vector, brought to unit length; of the zero vector, itself.
   *
   * @param sums what {@link #room} made
   * @param image gets it
   * @return the image
   */
  float[] apply(float[] vector, float[][] sums, float[] image) {
    for (float[] sum : sums) {
      Arrays.fill(sum, 0);
    }
    int whole = columns.length - columns.length % SUMS;
    int c = 0;
    for (; c + 4 * SUMS <= whole; c += 4 * SUMS) {
      for (int s = 0; s < SUMS; s++) {
        addFour(sums[s], vector, c + s);
      }
    }
    for (; c < columns.length; c++) {
      WeightedSums.add(sums[c < whole ? c % SUMS : 0], columns[c], vector[c]);
    }
    for (int d = 0; d < image.length; d++) {
      image[d] = sums[0][d] + sums[1][d] + (sums[2][d] + sums[3][d]);
    }
    return Directions.normalized(image);
  }

  /** Adds what four numbers of a vector make of one of the sums. */
  private void addFour(float[] sum, float[] vector, int from) {
    WeightedSums.add(
        sum,
        columns[from],
        vector[from],
        columns[from + SUMS],
        vector[from + SUMS],
        columns[from + 2 * SUMS],
        vector[from + 2 * SUMS],
        columns[from + 3 * SUMS],
        vector[from + 3 * SUMS]);
  }
}
