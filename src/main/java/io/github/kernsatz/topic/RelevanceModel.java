package io.github.kernsatz.topic;

import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.model.Rows;
import io.github.kernsatz.model.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The learned probability that a unit belongs to its article's story.
 *
 * <p>Two ensembles of boosted trees look one after the other: the second sees the article without
 * what the first took for foreign, and the first's opinion about the neighbours. A small network
 * adds to the second look what it knows of directions. Immutable and thread-safe.
 */
final class RelevanceModel {

  /** The model files. */
  static final String FIRST = "relevance-first.trees";

  static final String SECOND = "relevance-second.trees";

  private static final List<String> NAMES = Stream.of(Feature.values()).map(Enum::name).toList();

  private final BoostedTrees first;
  private final BoostedTrees second;
  private final RelationNetwork network;

  RelevanceModel(BoostedTrees first, BoostedTrees second, RelationNetwork network) {
    this.first = first;
    this.second = second;
    this.network = network;
  }

  static RelevanceModel load() {
    return new RelevanceModel(checked(FIRST), checked(SECOND), RelationNetwork.load());
  }

  private static BoostedTrees checked(String file) {
    BoostedTrees trees = BoostedTrees.load(file);
    if (!trees.features().equals(NAMES)) {
      throw new UncheckedIOException(
          "Kernsatz cannot use its model file " + file,
          new IOException("it was trained on other features"));
    }
    return trees;
  }

  /** The relevance of every unit after the first look; the array may be longer. */
  float[] firstLook(Units units) {
    Rows rows = rows(units, new Evidence(units, null));
    double[] margins = units.scratch().doubles(units.size());
    float[] relevance = units.scratch().floats(units.size());
    while (rows.next()) {
      first.margins(rows, margins);
      for (int unit = rows.from(); unit < rows.to(); unit++) {
        relevance[unit] = (float) BoostedTrees.probability(margins[unit]);
      }
    }
    return relevance;
  }

  /** The features of all units, each {@link Feature} a place. */
  static Rows rows(Units units, Evidence evidence) {
    return new Rows(units.size(), Feature.SIZE, evidence, units.scratch());
  }

  /** What the second look needs to work with, time and again. */
  float[][] room(Scratch scratch) {
    return network.room(scratch);
  }

  /**
   * The relevance of units after the second look.
   *
   * @param relevance gets that of the units that are being looked at
   * @param room what {@link #room} made
   */
  void secondLook(Rows rows, Relations relations, double[] relevance, float[][] room) {
    second.margins(rows, relevance);
    for (int unit = rows.from(); unit < rows.to(); unit++) {
      double firstLook = Feature.FIRST_LOOK.of(rows, unit);
      double more = network.logOdds(relations.of(unit), firstLook, room);
      relevance[unit] = BoostedTrees.probability(relevance[unit] + more);
    }
  }

  /**
   * How much each feature moved the log-odds of a unit in the trees of the second look.
   *
   * @param contributions gets one a feature and may be longer
   */
  void contributions(Rows rows, int unit, double[] contributions) {
    second.contributions(rows, unit, contributions);
  }
}
