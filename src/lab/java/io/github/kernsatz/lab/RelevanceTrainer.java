package io.github.kernsatz.lab;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.topic.TopicBench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Trains the relevance of paragraphs, {@code models/relevance-first.trees}, {@code
 * models/relevance-second.trees} and {@code models/relevance-network.txt}, on mash-ups.
 *
 * <p>Both looks are trained with metrics that did not see the host ({@link MetricTrainer}, two
 * folds), the second and the network on first looks of models that did not see it either, as it
 * will be in use.
 */
final class RelevanceTrainer {

  private static final int FOLDS = 2;

  /** How often every host is used with new foreign passages. */
  private static final int PASSES = Integer.getInteger("passes", 3);

  /** A first look is sure of paragraphs above this relevance. */
  private static final float SURE = 0.993f;

  /** Of the true ones among them, one of so many is trained on in the second look. */
  private static final int OF_SURE = 5;

  /**
   * Evidence of which more never speaks against a paragraph. Trees that had to find that out at the
   * few doubtful paragraphs would learn exceptions which hold for these alone.
   */
  private static final Set<String> IN_FAVOUR =
      Set.of(
          "REST",
          "CORE",
          "TITLE",
          "LEAD",
          "MEANING_REST",
          "MEANING_TITLE",
          "MEANING_LEAD",
          "NEAR",
          "FAR",
          "PREVIOUS",
          "NEXT",
          "MOST_SIMILAR",
          "SHARED",
          "SHARED_FAR",
          "SHARED_LEAD",
          "PARTS_SHARED",
          "PARTS_SHARED_FAR",
          "PARTS_SHARED_LEAD",
          "NAMES",
          "RARE_NAMES",
          "TITLE_FOUND",
          "WORD_FIT",
          "WORD_FIT_LEAD",
          "RUN_LOW",
          "RUN_HIGH",
          "RUN_SHARED",
          "RUN_NAMES",
          "FIRST_LOOK");

  private static final int FIRST_LOOK = TopicBench.features().indexOf("FIRST_LOOK");

  private final List<MashUp> mashUps;
  private final List<TopicBench> benches = new ArrayList<>();

  private RelevanceTrainer(List<Story> stories, List<MashUp> mashUps) {
    this.mashUps = mashUps;
    List<Function<Article, TopicBench>> readers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Story> others = new ArrayList<>();
      for (int i = 0; i < stories.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(stories.get(i));
        }
      }
      readers.add(TopicBench.with(new MetricTrainer(others).train()));
    }
    for (MashUp mashUp : mashUps) {
      benches.add(readers.get(mashUp.host() % FOLDS).apply(mashUp.article()));
    }
  }

  /**
   * Trains and writes the models.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    List<Story> stories = Stories.read(new Corpus(Path.of(args[0])));
    PortalProse portal = new PortalProse(Path.of("src/lab/portal-prose.txt"));
    List<MashUp> mashUps = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      mashUps.addAll(new MashUps(stories, portal, 20261124 + pass).all());
    }
    System.out.printf("%,d articles%n", mashUps.size());
    new RelevanceTrainer(stories, mashUps).train(new Corpus(Path.of(args[0])));
  }

  private void train(Corpus corpus) {
    List<Examples> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(new Examples());
    }
    Examples all = new Examples();
    for (int i = 0; i < mashUps.size(); i++) {
      List<float[]> rows = benches.get(i).rows(null);
      all.add(i, rows);
      folds.get(mashUps.get(i).host() % FOLDS).add(i, rows);
    }
    System.out.printf("%,d paragraphs, %.3f of them true%n", all.rows.size(), all.share());
    List<BoostedTrees> others = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      others.add(TreeTrainer.read(folds.get((fold + 1) % FOLDS).train(first())));
    }
    ModelFolder models = ModelFolder.ofThisCheckout();
    String firstTrees = all.train(first());
    models.write("relevance-first.trees", firstTrees);
    Examples second = new Examples();
    NetworkTrainer network = new NetworkTrainer();
    SplittableRandom random = new SplittableRandom(20261124);
    for (int i = 0; i < mashUps.size(); i++) {
      BoostedTrees trees = others.get(mashUps.get(i).host() % FOLDS);
      TopicBench bench = benches.get(i);
      float[] relevance = new float[bench.size()];
      List<float[]> rows = bench.rows(null);
      for (int unit = 0; unit < relevance.length; unit++) {
        relevance[unit] = (float) trees.probability(rows.get(unit));
      }
      int known = second.rows.size();
      List<Integer> taken = second.add(i, bench.rows(relevance), relevance, random);
      List<float[]> relations = bench.relations(relevance);
      for (int t = 0; t < taken.size(); t++) {
        second.teach(network, known + t, relations.get(taken.get(t)));
      }
    }
    RelevanceCalibration.write(firstTrees, second.train(second()), network.train(), corpus);
  }

  private static TreeTrainer first() {
    return new TreeTrainer(TopicBench.features(), "binary:logistic", 120, 5, 0.12, 20)
        .with("subsample", 0.7)
        .with("colsample_bytree", 0.5)
        .with("lambda", 5);
  }

  private static TreeTrainer second() {
    return new TreeTrainer(TopicBench.features(), "binary:logistic", 600, 4, 0.06, 20)
        .with("subsample", 0.7)
        .with("colsample_bytree", 0.3)
        .with("lambda", 5)
        .with("monotone_constraints", constraints());
  }

  /** For each feature 1 or 0, as XGBoost takes them. */
  private static String constraints() {
    return TopicBench.features().stream()
        .map(feature -> IN_FAVOUR.contains(feature) ? "1" : "0")
        .collect(Collectors.joining(",", "(", ")"));
  }

  private final class Examples {

    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    void add(int mashUp, List<float[]> unitRows) {
      for (int unit = 0; unit < unitRows.size(); unit++) {
        add(mashUp, unit, unitRows.get(unit), 1);
      }
    }

    /**
     * Of the true paragraphs that nobody doubts there are too many; few stand for all.
     *
     * @return the units that were taken
     */
    List<Integer> add(
        int mashUp, List<float[]> unitRows, float[] firstLook, SplittableRandom random) {
      List<Integer> taken = new ArrayList<>();
      for (int unit = 0; unit < unitRows.size(); unit++) {
        boolean doubtful = firstLook[unit] < SURE || isForeign(mashUp, unit);
        if (doubtful || random.nextInt(OF_SURE) == 0) {
          add(mashUp, unit, unitRows.get(unit), doubtful ? 1 : OF_SURE);
          taken.add(unit);
        }
      }
      return taken;
    }

    /** Has a network learn from an example, added to what the first look said. */
    void teach(NetworkTrainer network, int example, float[] relations) {
      network.add(
          relations, labels.get(example), weights.get(example), rows.get(example)[FIRST_LOOK]);
    }

    private boolean isForeign(int mashUp, int unit) {
      return mashUps.get(mashUp).isForeign(benches.get(mashUp).start(unit));
    }

    private void add(int mashUp, int unit, float[] row, float weight) {
      boolean speech = mashUps.get(mashUp).kind() == Story.Kind.SPEECH;
      rows.add(row);
      labels.add(isForeign(mashUp, unit) ? 0f : 1f);
      weights.add(speech ? 0.5f * weight : weight);
    }

    double share() {
      return labels.stream().mapToDouble(label -> label).average().orElse(0);
    }

    String train(TreeTrainer trainer) {
      return trainer.train(rows, array(labels), array(weights));
    }

    private static float[] array(List<Float> values) {
      float[] array = new float[values.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = values.get(i);
      }
      return array;
    }
  }
}
