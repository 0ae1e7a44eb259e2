package io.github.kernsatz.lab;

import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.salience.TermPriors;
import java.util.Arrays;
import java.util.List;

/**
 * Learns for each stem how far summaries have it more or less often than its frequency and place in
 * an article say: one Newton step of a logistic regression with an offset, with a penalty on
 * squared weights.
 */
final class PriorTrainer {

  /** The penalty: a word must be seen in some articles before it counts. */
  private static final double PENALTY = 3;

  private final BoostedTrees concepts;
  private double[] residuals = new double[0];
  private double[] variances = new double[0];

  private PriorTrainer(BoostedTrees concepts) {
    this.concepts = concepts;
  }

  /**
   * Trains.
   *
   * @param examples whose terms the model rates without priors
   * @param concepts how probably a summary has a term, by all but the word itself
   */
  static TermPriors train(List<SalienceExample> examples, BoostedTrees concepts) {
    PriorTrainer trainer = new PriorTrainer(concepts);
    examples.forEach(trainer::add);
    return trainer.priors();
  }

  private void add(SalienceExample example) {
    for (int term = 0; term < example.termCount(); term++) {
      int entry = example.entry(term);
      if (entry >= 0 && example.isSaid(term)) {
        double probability = concepts.probability(example.conceptRow(term));
        makeRoom(entry);
        residuals[entry] += (example.referenceHas(term) ? 1 : 0) - probability;
        variances[entry] += probability * (1 - probability);
      }
    }
  }

  private void makeRoom(int entry) {
    if (entry >= residuals.length) {
      residuals = Arrays.copyOf(residuals, 2 * entry + 1);
      variances = Arrays.copyOf(variances, 2 * entry + 1);
    }
  }

  private TermPriors priors() {
    int size = residuals.length;
    while (size > 0 && variances[size - 1] == 0) {
      size--;
    }
    double[] logOdds = new double[size];
    for (int entry = 0; entry < size; entry++) {
      logOdds[entry] = residuals[entry] / (variances[entry] + PENALTY);
    }
    return TermPriors.of(logOdds);
  }
}
