package io.github.kernsatz.topic;

import java.util.Arrays;

/**
 * All runs of up to three neighbouring units, each compared with the rest of the article. A run is
 * named by a number: {@code 3 × start + length − 1}.
 */
final class Runs {

  private static final int LONGEST = 3;

  private final Units units;
  private final double[] weights;
  private final int size;
  private final int dimension;
  private final double[] similarities;
  private final double[] gains;
  private final float[] run;

  Runs(Topic topic) {
    this.units = topic.units;
    this.weights = topic.weights;
    float[] all = topic.all;
    this.size = units.size();
    this.dimension = all.length;
    similarities = topic.scratch.doubles(size * LONGEST);
    gains = topic.scratch.doubles(size * LONGEST);
    run = topic.scratch.vector(dimension);
    float[] rest = topic.scratch.vector(dimension);
    double mass = 0;
    for (int i = 0; i < size; i++) {
      mass += weights[i] * units.get(i).mass;
    }
    double unity = mass == 0 ? 0 : Directions.length(all) / mass;
    for (int start = 0; start < size; start++) {
      Arrays.fill(run, 0);
      double runMass = 0;
      for (int length = 1; length <= LONGEST && start + length <= size; length++) {
        int last = start + length - 1;
        double added = weights[last] * units.get(last).mass;
        Directions.add(run, units.get(last).direction, added);
        runMass += added;
        double runSquares = 0;
        double restSquares = 0;
        for (int d = 0; d < dimension; d++) {
          rest[d] = all[d] - run[d];
          runSquares += run[d] * run[d];
          restSquares += rest[d] * rest[d];
        }
        double runLength = Math.sqrt(runSquares);
        double restLength = Math.sqrt(restSquares);
        int name = LONGEST * start + length - 1;
        boolean whole = length == size;
        similarities[name] =
            whole || runLength * restLength == 0
                ? 0
                : Directions.dot(run, rest) / (runLength * restLength);
        gains[name] = whole || mass - runMass <= 0 ? 0 : restLength / (mass - runMass) - unity;
      }
    }
  }

  /** The run with the lowest similarity among those that have the unit and leave others. */
  int lowest(int unit) {
    int lowest = LONGEST * unit;
    for (int start = Math.max(0, unit - LONGEST + 1); start <= unit; start++) {
      for (int length = unit - start + 1; length <= LONGEST; length++) {
        int name = LONGEST * start + length - 1;
        if (start + length <= size
            && 2 * length <= size
            && similarities[name] < similarities[lowest]) {
          lowest = name;
        }
      }
    }
    return lowest;
  }

  /** The highest similarity of a run of more than one unit that has the unit. */
  double highest(int unit) {
    double highest = similarities[LONGEST * unit];
    for (int start = Math.max(0, unit - LONGEST + 1); start <= unit; start++) {
      for (int length = unit - start + 1; length <= LONGEST; length++) {
        if (start + length <= size && 2 * length <= size) {
          highest = Math.max(highest, similarities[LONGEST * start + length - 1]);
        }
      }
    }
    return highest;
  }

  int from(int name) {
    return name / LONGEST;
  }

  int length(int name) {
    return name % LONGEST + 1;
  }

  double similarity(int name) {
    return similarities[name];
  }

  double gain(int name) {
    return gains[name];
  }

  /** The sum of a run's directions; the array is filled anew by the next call. */
  float[] direction(int name) {
    Arrays.fill(run, 0);
    for (int i = from(name); i < from(name) + length(name); i++) {
      Directions.add(run, units.get(i).direction, weights[i] * units.get(i).mass);
    }
    return run;
  }
}
