package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.salience.ConceptFeatures;
import io.github.kernsatz.salience.Meaning;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.salience.SentenceFeatures;
import io.github.kernsatz.salience.TermPriors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains what the sentence scorer knows on articles with reference summaries: how probably a
 * summary has a term of the article, what the subject of a sentence says, what share of a
 * sentence's words a summary has, how probably the best extract has the sentence, and how far the
 * sentence alone agrees with a summary.
 *
 * <p>Argument: the data directory. Writes {@value Salience#PRIORS}, {@value Salience#CONCEPTS},
 * {@value Salience#MEANING}, {@value Salience#SENTENCES}, {@value Salience#EXTRACTS} and {@value
 * Salience#ALONE}.
 */
public final class SalienceTrainer {

  private static final long SEED = 20261124;

  /** Every n-th encyclopedic article serves: they are long, and news shall weigh more. */
  private static final int EVERY_ENCYCLOPEDIC = 2;

  /** The share of terms that serve as rows, of news and of encyclopedic articles. */
  private static final double NEWS_TERMS = 0.8;

  private static final double ENCYCLOPEDIC_TERMS = 0.25;

  /** The weight of a sentence of an encyclopedic article, beside 1 for news. */
  private static final double ENCYCLOPEDIC_WEIGHT = 0.15;

  /** A sentence of so many words has the weight 1. */
  private static final double USUAL_WORDS = 20;

  /** The parts that articles are divided into for {@link Meaning} and {@link TermPriors}. */
  private static final int FOLDS = 4;

  private SalienceTrainer() {}

  /** Runs the program. */
  public static void main(String[] args) {
    List<SalienceExample> examples = examples(new Corpus(Path.of(args[0])));
    System.out.printf("%d articles%n", examples.size());
    ModelFolder folder = ModelFolder.ofThisCheckout();
    List<SalienceExample> news = examples.stream().filter(SalienceExample::isNews).toList();
    folder.write(Salience.PRIORS, learnPriors(examples).write());
    String concepts = concepts(examples);
    folder.write(Salience.CONCEPTS, concepts);
    Meaning meaning = MeaningTrainer.train(news);
    folder.write(Salience.MEANING, meaning.write());
    Rows shares = new Rows();
    Rows extracts = new Rows();
    Rows alone = new Rows();
    List<String> names =
        rows(examples, news, TreeTrainer.read(concepts), meaning, shares, extracts, alone);
    folder.write(Salience.SENTENCES, shares.train(regression(names)));
    folder.write(Salience.EXTRACTS, extracts.train(extracts(names)));
    folder.write(Salience.ALONE, alone.train(regression(names)));
  }

  private static List<SalienceExample> examples(Corpus corpus) {
    Rouge rouge = new Rouge();
    List<SalienceExample> examples = new ArrayList<>();
    for (JsonObject document : corpus.documents("news-leads.train")) {
      examples.add(SalienceExample.news(document, rouge));
    }
    int number = 0;
    for (JsonObject document : corpus.documents("klexikon.train")) {
      if (number++ % EVERY_ENCYCLOPEDIC == 0) {
        examples.add(SalienceExample.encyclopedic(document, rouge));
      }
    }
    return examples;
  }

  /**
   * Learns what words say by themselves from encyclopedic articles, of which words may be kept. An
   * article that it is learned from sees what others say.
   */
  private static TermPriors learnPriors(List<SalienceExample> examples) {
    BoostedTrees concepts = TreeTrainer.read(concepts(examples));
    List<SalienceExample> encyclopedic = examples.stream().filter(e -> !e.isNews()).toList();
    TermPriors priors = PriorTrainer.train(encyclopedic, concepts);
    List<TermPriors> ofOthers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      ofOthers.add(PriorTrainer.train(others(encyclopedic, fold), concepts));
    }
    int number = 0;
    for (SalienceExample example : examples) {
      example.know(example.isNews() ? priors : ofOthers.get(number++ % FOLDS));
    }
    return priors;
  }

  /** All examples but those of a fold. */
  private static List<SalienceExample> others(List<SalienceExample> examples, int fold) {
    List<SalienceExample> others = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % FOLDS != fold) {
        others.add(examples.get(i));
      }
    }
    return others;
  }

  private static String concepts(List<SalienceExample> examples) {
    SplittableRandom random = new SplittableRandom(SEED);
    Rows rows = new Rows();
    for (SalienceExample example : examples) {
      double share = example.isNews() ? NEWS_TERMS : ENCYCLOPEDIC_TERMS;
      for (int term = 0; term < example.termCount(); term++) {
        if (example.isSaid(term) && random.nextDouble() < share) {
          rows.add(example.conceptRow(term), example.referenceHas(term) ? 1 : 0, 1);
        }
      }
    }
    return rows.train(
        new TreeTrainer(ConceptFeatures.NAMES, "binary:logistic", 50, 5, 0.2, 20)
            .with("max_bin", 64));
  }

  /**
   * Makes a row of each sentence for every ensemble. What the meaning of a sentence of news
   * foretells is learned from other articles, so that the trees see how much it is worth on new
   * ones.
   *
   * @return the features' names
   */
  private static List<String> rows(
      List<SalienceExample> examples,
      List<SalienceExample> news,
      BoostedTrees concepts,
      Meaning meaning,
      Rows shares,
      Rows extracts,
      Rows alone) {
    List<Meaning> ofOthers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      ofOthers.add(MeaningTrainer.train(others(news, fold)));
    }
    int number = 0;
    List<String> names = List.of();
    for (SalienceExample example : examples) {
      SentenceFeatures features =
          example.features(concepts, example.isNews() ? ofOthers.get(number++ % FOLDS) : meaning);
      names = features.names();
      double weight = example.isNews() ? 1 : ENCYCLOPEDIC_WEIGHT;
      boolean[] ideal = example.ideal();
      double[] aboveMean = example.alone();
      for (int s = 0; s < example.sentenceCount(); s++) {
        float[] row = new float[names.size()];
        features.write(s, row);
        shares.add(row, example.fairShare(s), weight * example.words(s) / USUAL_WORDS);
        extracts.add(row, ideal[s] ? 1 : 0, weight);
        alone.add(row, aboveMean[s], example.isNews() ? 1 : 0);
      }
    }
    return names;
  }

  private static TreeTrainer regression(List<String> names) {
    return regularized(new TreeTrainer(names, "reg:squarederror", 150, 4, 0.1, 40));
  }

  private static TreeTrainer extracts(List<String> names) {
    return regularized(new TreeTrainer(names, "binary:logistic", 150, 4, 0.08, 40));
  }

  private static TreeTrainer regularized(TreeTrainer trainer) {
    return trainer
        .with("max_bin", 64)
        .with("subsample", 0.7)
        .with("colsample_bytree", 0.4)
        .with("lambda", 5);
  }

  /** Training rows with a label and a weight each. */
  private static final class Rows {

    private final List<float[]> values = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    void add(float[] row, double label, double weight) {
      if (weight > 0) {
        values.add(row);
        labels.add((float) label);
        weights.add((float) weight);
      }
    }

    String train(TreeTrainer trainer) {
      return trainer.train(values, array(labels), array(weights));
    }

    private static float[] array(List<Float> list) {
      float[] array = new float[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }
  }
}
