package io.github.kernsatz.topic;

/**
 * For each term the weight of the units near one that have it, for one unit after the other: what
 * the spread of {@link Topic} has beyond that is far away.
 */
final class NearTerms {

  private final Topic topic;

  /** For each term the weight of the units nearby that have it. */
  final float[] spread;

  /** The same for those that have it as a word or part. */
  final float[] partSpread;

  /** The units before are, or were, counted. */
  private int end;

  /** The units before are no longer counted. */
  private int start;

  NearTerms(Topic topic) {
    this.topic = topic;
    spread = topic.scratch.floats(topic.index.size());
    partSpread = topic.scratch.floats(topic.index.size());
  }

  /** Goes on to a unit, itself included, that does not stand before the last one. */
  void moveTo(int i) {
    for (; end < Math.min(topic.size, i + Topic.NEAR + 1); end++) {
      count(end, topic.weights[end]);
    }
    for (; start < i - Topic.NEAR; start++) {
      count(start, -topic.weights[start]);
    }
  }

  private void count(int i, double weight) {
    Unit unit = topic.units.get(i);
    unit.countTerms(spread, weight);
    unit.countStems(partSpread, weight);
  }
}
