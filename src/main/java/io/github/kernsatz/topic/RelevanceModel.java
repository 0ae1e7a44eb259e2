package io.github.kernsatz.topic;

import io.github.kernsatz.model.BoostedTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The learned probability that a unit belongs to its article's story.
 *
 * <p>Two ensembles of boosted trees look one after the other: the second sees the article without
 * what the first took for foreign, and the first's opinion about the neighbours. Immutable and
 * thread-safe.
 */
final class RelevanceModel {

  /** The model files. */
  static final String FIRST = "relevance-first.trees";

  static final String SECOND = "relevance-second.trees";

  private static final List<String> NAMES = Stream.of(Feature.values()).map(Enum::name).toList();

  private final BoostedTrees first;
  private final BoostedTrees second;

  RelevanceModel(BoostedTrees first, BoostedTrees second) {
    this.first = first;
    this.second = second;
  }

  static RelevanceModel load() {
    return new RelevanceModel(checked(FIRST), checked(SECOND));
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

  /** The relevance of every unit after the first look. */
  float[] firstLook(Units units) {
    Evidence evidence = new Evidence(units, null);
    float[] relevance = new float[units.size()];
    for (int i = 0; i < relevance.length; i++) {
      relevance[i] = (float) first.probability(evidence.row(i));
    }
    return relevance;
  }

  /** The relevance for the features of a unit in the second look. */
  double relevance(float[] row) {
    return second.probability(row);
  }

  /** How much each feature moved the log-odds of {@link #relevance}. */
  double[] contributions(float[] row) {
    return second.contributions(row);
  }
}
