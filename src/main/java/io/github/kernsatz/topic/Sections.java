package io.github.kernsatz.topic;

import java.util.Arrays;

/** How much each section under a heading resembles the rest of the article. */
final class Sections {

  private final int[] sizes;
  private final double[] similarities;
  private final int units;

  Sections(Topic topic) {
    Units units = topic.units;
    float[] all = topic.all;
    this.units = units.size();
    int count = units.size() == 0 ? 0 : units.get(units.size() - 1).section + 1;
    sizes = topic.scratch.ints(count);
    similarities = topic.scratch.doubles(count);
    float[] sum = topic.scratch.vector(all.length);
    float[] rest = topic.scratch.vector(all.length);
    int i = 0;
    while (i < units.size()) {
      int section = units.get(i).section;
      Arrays.fill(sum, 0);
      int start = i;
      while (i < units.size() && units.get(i).section == section) {
        Directions.add(sum, units.get(i).direction, topic.share(i));
        i++;
      }
      for (int d = 0; d < rest.length; d++) {
        rest[d] = all[d] - sum[d];
      }
      double squares = Directions.dot(sum, sum) * Directions.dot(rest, rest);
      sizes[section] = i - start;
      similarities[section] = squares <= 0 ? 0 : Directions.dot(sum, rest) / Math.sqrt(squares);
    }
  }

  int size(Unit unit) {
    return Math.min(50, sizes[unit.section]);
  }

  /** The section's similarity to the rest, or what is given if the section is the article. */
  double similarity(Unit unit, double otherwise) {
    return sizes[unit.section] == units ? otherwise : similarities[unit.section];
  }
}
