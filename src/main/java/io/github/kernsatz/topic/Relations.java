package io.github.kernsatz.topic;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/**
 * A unit's direction beside the directions it is held against, number by number: what {@link
 * RelationNetwork} judges by.
 *
 * <p>A cosine takes every dimension for the same. The products of which it is the sum leave it to
 * learning which dimensions tell one story from another, and the directions themselves what a
 * background paragraph or a commentary is about. Works on the meaning of words, before {@link
 * TopicMetric}. Linear in the dimension; confined to one thread.
 */
final class Relations {

  /** Cosines, cohesion and length stand before the products. */
  private static final int SCALARS = 8;

  /** Products with four directions, then two directions themselves. */
  private static final int BLOCKS = 6;

  /** A shorter sum is no more than what is lost by rounding. */
  private static final double HARDLY_ANYTHING = 1e-3;

  private final Topic topic;
  private final int dimension;
  private final float[] rest;
  private final float[] near;
  private final float[] lead;
  private final float[] title;
  private final float[] inputs;

  Relations(Topic topic) {
    this.topic = topic;
    dimension = topic.meanings.length;
    Scratch scratch = topic.scratch;
    rest = scratch.vector(dimension);
    near = scratch.vector(dimension);
    lead = scratch.vector(dimension);
    Unit printed = topic.units.title();
    title = printed == null ? scratch.vector(dimension) : printed.meaning;
    inputs = scratch.floats(size(dimension));
  }

  /** The number of inputs for vectors of so many numbers. */
  static int size(int dimension) {
    return SCALARS + BLOCKS * dimension;
  }

  /** The number of inputs. */
  int size() {
    return size(dimension);
  }

  /** The inputs about a unit, the same array at every call, which may be longer. */
  float[] of(int i) {
    Unit unit = topic.units.get(i);
    without(topic.meanings, unit, topic.share(i), rest);
    without(topic.leadMeaning, unit, topic.leadShare(i), lead);
    addNear(i);
    inputs[0] = (float) Directions.dot(unit.meaning, rest);
    inputs[1] = (float) Directions.dot(unit.meaning, near);
    inputs[2] = (float) Directions.dot(unit.meaning, lead);
    inputs[3] = (float) Directions.dot(unit.meaning, title);
    inputs[4] = (float) Directions.dot(rest, lead);
    inputs[5] = (float) Directions.dot(rest, near);
    inputs[6] = (float) unit.cohesion;
    inputs[7] = (float) StrictMath.log(1 + unit.contentWords);
    multiply(unit.meaning, rest, SCALARS);
    multiply(unit.meaning, near, SCALARS + dimension);
    multiply(unit.meaning, lead, SCALARS + 2 * dimension);
    multiply(unit.meaning, title, SCALARS + 3 * dimension);
    System.arraycopy(unit.meaning, 0, inputs, SCALARS + 4 * dimension, dimension);
    System.arraycopy(rest, 0, inputs, SCALARS + 5 * dimension, dimension);
    return inputs;
  }

  private static void without(float[] sum, Unit unit, double share, float[] direction) {
    Directions.without(sum, unit.meaning, share, direction);
    normalize(direction);
  }

  private void addNear(int i) {
    Arrays.fill(near, 0);
    int to = Math.min(topic.size - 1, i + Topic.NEAR);
    for (int j = Math.max(0, i - Topic.NEAR); j <= to; j++) {
      if (j != i) {
        Directions.add(near, topic.units.get(j).meaning, topic.share(j));
      }
    }
    normalize(near);
  }

  private static void normalize(float[] sum) {
    double length = Directions.length(sum);
    if (length < HARDLY_ANYTHING) {
      Arrays.fill(sum, 0);
    } else {
      Directions.normalized(sum, length);
    }
  }

  private void multiply(float[] a, float[] b, int at) {
    for (int d = 0; d < dimension; d++) {
      inputs[at + d] = a[d] * b[d];
    }
  }
}
