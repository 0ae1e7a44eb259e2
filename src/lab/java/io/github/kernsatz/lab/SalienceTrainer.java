package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.salience.ConceptFeatures;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.salience.SentenceFeatures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains the two ensembles behind the sentence scorer on articles with reference summaries: how
 * probably a summary has a term of the article, and what share of a sentence's words a summary has.
 *
 * <p>Argument: the data directory. Writes {@value Salience#CONCEPTS} and {@value
 * Salience#SENTENCES}.
 */
public final class SalienceTrainer {

  private static final long SEED = 20261124;

  /** Every n-th encyclopedic article serves: they are long, and news shall weigh more. */
  private static final int EVERY_ENCYCLOPEDIC = 3;

  /** The share of terms that serve as rows, of news and of encyclopedic articles. */
  private static final double NEWS_TERMS = 0.6;

  private static final double ENCYCLOPEDIC_TERMS = 0.25;

  /** The weight of a sentence of an encyclopedic article, beside 1 for news. */
  private static final double ENCYCLOPEDIC_WEIGHT = 0.3;

  /** A sentence of so many words has the weight 1. */
  private static final double USUAL_WORDS = 20;

  private SalienceTrainer() {}

  /** Runs the program. */
  public static void main(String[] args) {
    List<SalienceExample> examples = examples(new Corpus(Path.of(args[0])));
    System.out.printf("%d articles%n", examples.size());
    ModelFolder folder = ModelFolder.ofThisCheckout();
    String concepts = concepts(examples);
    folder.write(Salience.CONCEPTS, concepts);
    BoostedTrees trees = TreeTrainer.read(concepts);
    folder.write(Salience.SENTENCES, sentences(examples, trees));
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

  private static String concepts(List<SalienceExample> examples) {
    SplittableRandom random = new SplittableRandom(SEED);
    Rows rows = new Rows();
    for (SalienceExample example : examples) {
      double share = example.isNews() ? NEWS_TERMS : ENCYCLOPEDIC_TERMS;
      for (int term = 0; term < example.termCount(); term++) {
        if (random.nextDouble() < share) {
          rows.add(example.conceptRow(term), example.referenceHas(term) ? 1 : 0, 1);
        }
      }
    }
    return rows.train(
        new TreeTrainer(ConceptFeatures.NAMES, "binary:logistic", 80, 4, 0.15, 20)
            .with("max_bin", 64));
  }

  private static String sentences(List<SalienceExample> examples, BoostedTrees concepts) {
    Rows rows = new Rows();
    List<String> names = List.of();
    for (SalienceExample example : examples) {
      SentenceFeatures features = example.features(concepts);
      names = features.names();
      double weight = example.isNews() ? 1 : ENCYCLOPEDIC_WEIGHT;
      for (int s = 0; s < example.sentenceCount(); s++) {
        float[] row = new float[features.names().size()];
        features.row(s, row);
        rows.add(row, example.fairShare(s), weight * example.words(s) / USUAL_WORDS);
      }
    }
    return rows.train(
        new TreeTrainer(names, "reg:squarederror", 300, 4, 0.05, 40)
            .with("max_bin", 64)
            .with("subsample", 0.7)
            .with("colsample_bytree", 0.4)
            .with("lambda", 5));
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
