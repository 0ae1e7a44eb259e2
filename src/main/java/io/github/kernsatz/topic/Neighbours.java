package io.github.kernsatz.topic;

import java.util.Arrays;

/** Similarity to what stands near, to what stands far, and to single other units. */
final class Neighbours implements Witness {

  /** Compared one by one are so many units on either side, and the first ones. */
  private static final int COMPARED = Units.NEARBY;

  private final Topic topic;
  private final float[] near;
  private final float[] far;

  Neighbours(Topic topic) {
    this.topic = topic;
    near = topic.scratch.vector(topic.all.length);
    far = topic.scratch.vector(topic.all.length);
  }

  @Override
  public void testify(int i, float[] row) {
    Unit unit = topic.units.get(i);
    Arrays.fill(near, 0);
    int last = topic.size - 1;
    for (int j = Math.max(0, i - Topic.NEAR); j <= Math.min(last, i + Topic.NEAR); j++) {
      if (j != i) {
        Directions.add(near, topic.units.get(j).direction, topic.share(j));
      }
    }
    Feature.NEAR.set(row, cosine(unit, near));
    for (int d = 0; d < far.length; d++) {
      far[d] = topic.all[d] - near[d];
    }
    Directions.add(far, unit.direction, -topic.share(i));
    Feature.FAR.set(row, cosine(unit, far));
    Feature.PREVIOUS.set(row, i == 0 ? -1 : similarity(i, i - 1));
    Feature.NEXT.set(row, i == last ? -1 : similarity(i, i + 1));
    double most = -1;
    double second = -1;
    for (int j = Math.max(0, i - COMPARED); j <= Math.min(last, i + COMPARED); j++) {
      double similarity = j == i ? -1 : weighted(i, j);
      second = Math.max(second, Math.min(most, similarity));
      most = Math.max(most, similarity);
    }
    for (int j = 0; j < Math.min(Topic.LEAD, i - COMPARED); j++) {
      double similarity = weighted(i, j);
      second = Math.max(second, Math.min(most, similarity));
      most = Math.max(most, similarity);
    }
    Feature.MOST_SIMILAR.set(row, most);
    Feature.SECOND_SIMILAR.set(row, second);
  }

  private static double cosine(Unit unit, float[] sum) {
    return Directions.cosine(unit.direction, unit.directionSquares, sum, Directions.dot(sum, sum));
  }

  private double similarity(int i, int j) {
    return Math.abs(i - j) <= COMPARED
        ? topic.units.similarity(i, j)
        : Directions.dot(topic.units.get(i).direction, topic.units.get(j).direction);
  }

  /** Similarity to another unit, less if that one is perhaps foreign itself. */
  private double weighted(int i, int j) {
    double similarity = similarity(i, j);
    return similarity > 0 ? similarity * topic.weights[j] : similarity;
  }
}
