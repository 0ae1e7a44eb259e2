package io.github.kernsatz.topic;

import java.util.Arrays;

/** What speaks for cutting a unit out, alone or as part of a run of neighbours. */
final class Cut implements Witness {

  private final Topic topic;
  private final Units units;
  private final Runs runs;
  private final float[] before;
  private final float[] after;

  Cut(Topic topic) {
    this.topic = topic;
    this.units = topic.units;
    this.runs = new Runs(topic);
    before = topic.scratch.vector(topic.all.length);
    after = topic.scratch.vector(topic.all.length);
  }

  @Override
  public void testify(int i, float[] row) {
    int run = runs.lowest(i);
    int from = runs.from(run);
    int to = from + runs.length(run);
    Feature.RUN_LOW.set(row, runs.similarity(run));
    Feature.RUN_HIGH.set(row, runs.highest(i));
    Feature.RUN_LENGTH.set(row, runs.length(run));
    Feature.RUN_GAIN.set(row, runs.gain(run));
    float[] direction = runs.direction(run);
    double mass = 0;
    double cohesion = 0;
    for (int j = from; j < to; j++) {
      mass += topic.share(j);
      cohesion += topic.share(j) * units.get(j).cohesion;
    }
    boolean isSilent = mass == 0; // all of its words are stop words
    Feature.RUN_COHESION.set(
        row, isSilent ? 0 : Directions.length(direction) / mass * cohesion / mass);
    Arrays.fill(before, 0);
    Arrays.fill(after, 0);
    for (int j = Math.max(0, from - Topic.NEAR); j < from; j++) {
      Directions.add(before, units.get(j).direction, topic.share(j));
    }
    for (int j = to; j < Math.min(topic.size, to + Topic.NEAR); j++) {
      Directions.add(after, units.get(j).direction, topic.share(j));
    }
    boolean first = from == 0;
    boolean last = to == topic.size;
    double own = Directions.dot(direction, direction);
    double bb = Directions.dot(before, before);
    double aa = Directions.dot(after, after);
    Feature.RUN_BEFORE.set(row, first ? -1 : Directions.cosine(direction, own, before, bb));
    Feature.RUN_AFTER.set(row, last ? -1 : Directions.cosine(direction, own, after, aa));
    Feature.RUN_BRIDGE.set(row, first || last ? -1 : Directions.cosine(before, bb, after, aa));
    System.arraycopy(topic.lead, 0, before, 0, before.length);
    for (int j = from; j < Math.min(to, Topic.LEAD); j++) {
      Directions.add(before, units.get(j).direction, -topic.share(j));
    }
    bb = Directions.dot(before, before);
    Feature.RUN_LEAD.set(row, Directions.cosine(direction, own, before, bb));
    shared(from, to, row);
  }

  private void shared(int from, int to, float[] row) {
    for (int j = from; j < to; j++) {
      units.get(j).countTerms(topic.spread, -topic.weights[j]);
    }
    double weight = 0;
    double found = 0;
    double names = 0;
    double foundNames = 0;
    for (int j = from; j < to; j++) {
      Unit unit = units.get(j);
      for (int t = 0; t < unit.termCount; t++) {
        double occurrence = Topic.occurrence(topic.spread[unit.terms[t]]);
        weight += unit.weights[t];
        found += unit.weights[t] * occurrence;
        if (unit.isName(t)) {
          names += unit.weights[t];
          foundNames += unit.weights[t] * occurrence;
        }
      }
    }
    Feature.RUN_SHARED.set(row, weight == 0 ? 0 : found / weight);
    Feature.RUN_NAMES.set(row, names == 0 ? 0.5 : foundNames / names);
    for (int j = from; j < to; j++) {
      units.get(j).countTerms(topic.spread, topic.weights[j]);
    }
  }
}
