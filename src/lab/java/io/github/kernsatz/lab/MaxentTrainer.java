package io.github.kernsatz.lab;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains maximum entropy models of two outcomes with OpenNLP, on one thread. */
final class MaxentTrainer {

  private final TrainingParameters parameters = new TrainingParameters();

  /**
   * Plans a training.
   *
   * @param iterations the most steps
   * @param cutoff features that are seen less often are left out
   * @param l2Cost the weight of the squares of the parameters
   */
  MaxentTrainer(int iterations, int cutoff, double l2Cost) {
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, l2Cost);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
  }

  /** For each feature how much it speaks for an outcome and against the other. */
  Map<String, Double> train(List<Event> events, String outcome) throws IOException {
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    QNModel model = (QNModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    @SuppressWarnings("unchecked")
    Map<String, Context> predicates = (Map<String, Context>) model.getDataStructures()[1];
    int wanted = model.getIndex(outcome);
    Map<String, Double> weights = new HashMap<>();
    predicates.forEach(
        (name, set) -> {
          double weight = 0;
          for (int i = 0; i < set.getOutcomes().length; i++) {
            weight += (set.getOutcomes()[i] == wanted ? 1 : -1) * set.getParameters()[i];
          }
          weights.put(name, weight);
        });
    return weights;
  }
}
