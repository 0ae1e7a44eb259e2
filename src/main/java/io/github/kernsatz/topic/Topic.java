package io.github.kernsatz.topic;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermIndex;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: sums over its units, each of which counts by its weight.
 *
 * <p>A sum without a unit is the sum less the unit's own share, so that each of the many
 * comparisons with "the rest" takes the same time however long the article is.
 */
final class Topic {

  /** The first units set the topic, with title and teaser. */
  static final int LEAD = 2;

  /** Near are so many units on either side. */
  static final int NEAR = 2;

  /** The least weight of a unit: even what the first look took for foreign may not be. */
  private static final double LEAST_WEIGHT = 0.02;

  final Units units;

  /** Where this look has its arrays. */
  final Scratch scratch;

  final int size;
  final TermIndex index;

  /** 1 in the first look, the relevance after it in the second. */
  final double[] weights;

  final double weightSum;

  /** The sum of directions. */
  final float[] all;

  /** The sum of directions before {@link TopicMetric}. */
  final float[] meanings;

  /** The sum of directions over title, teaser and the first units. */
  final float[] lead;

  final float[] leadMeaning;

  /** The sum of directions in which each unit counts by how much it agrees with the others. */
  final float[] core;

  /** For each unit how much it counts in the core. */
  final double[] agreement;

  /** For each term the weight of the units and anchors that have it. */
  final float[] spread;

  /** The same for the title, the teaser and the first units. */
  final float[] leadSpread;

  /** For each term the weight of the units and anchors that have it as a word or part. */
  final float[] partSpread;

  final float[] leadPartSpread;

  /**
   * Sums an article up.
   *
   * @param firstLook the relevance of every unit after the first look; null in the first look
   */
  Topic(Units units, float @Nullable [] firstLook) {
    this.units = units;
    this.scratch = units.scratch();
    size = units.size();
    index = units.index();
    int dimension = index.dimension();
    weights = scratch.doubles(size);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      weights[i] = firstLook == null ? 1 : Math.max(LEAST_WEIGHT, firstLook[i]);
      sum += weights[i];
    }
    weightSum = sum;
    all = scratch.vector(dimension);
    meanings = scratch.vector(dimension);
    lead = scratch.vector(dimension);
    leadMeaning = scratch.vector(dimension);
    core = scratch.vector(dimension);
    agreement = scratch.doubles(size);
    spread = scratch.floats(index.size());
    leadSpread = scratch.floats(index.size());
    partSpread = scratch.floats(index.size());
    leadPartSpread = scratch.floats(index.size());
    addAnchors();
    for (int i = 0; i < size; i++) {
      add(i);
    }
    findCore();
  }

  /** Title and teaser belong to the topic whatever else does. */
  private void addAnchors() {
    anchor(units.title(), 2);
    anchor(units.teaser(), 1);
    Unit teaser = units.teaser();
    if (teaser != null) {
      Directions.add(all, teaser.direction, teaser.mass);
      Directions.add(meanings, teaser.meaning, teaser.mass);
    }
  }

  private void anchor(@Nullable Unit unit, double factor) {
    if (unit != null) {
      addLead(unit, factor);
      unit.countTerms(spread, 1);
      unit.countStems(partSpread, 1);
    }
  }

  private void add(int i) {
    Unit unit = units.get(i);
    Directions.add(all, unit.direction, share(i));
    Directions.add(meanings, unit.meaning, share(i));
    if (i < LEAD) {
      addLead(unit, weights[i]);
    }
    unit.countTerms(spread, weights[i]);
    unit.countStems(partSpread, weights[i]);
  }

  private void addLead(Unit unit, double factor) {
    Directions.add(lead, unit.direction, factor * unit.mass);
    Directions.add(leadMeaning, unit.meaning, factor * unit.mass);
    unit.countTerms(leadSpread, factor);
    unit.countStems(leadPartSpread, factor);
  }

  private void findCore() {
    double length = Directions.length(all);
    for (int i = 0; i < size && length > 0; i++) {
      Unit unit = units.get(i);
      double cosine = Math.max(0, Directions.dot(unit.direction, all) / length);
      agreement[i] = share(i) * cosine * cosine * cosine;
      Directions.add(core, unit.direction, agreement[i]);
    }
  }

  /** How much a unit counts in sums of directions. */
  double share(int unit) {
    return weights[unit] * units.get(unit).mass;
  }

  /** How much it counts in those of the lead. */
  double leadShare(int unit) {
    return unit < LEAD ? share(unit) : 0;
  }

  /** The weight of the others that have a term of a unit, at most 1. */
  double occurrence(int term, int unit) {
    return occurrence(spread[term] - weights[unit]);
  }

  /** What a weight that is left counts: from 0, though it be rounded, to 1. */
  static double occurrence(double left) {
    return left <= 0 ? 0 : left < 1 ? left : 1;
  }
}
