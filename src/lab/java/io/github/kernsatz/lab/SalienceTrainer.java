package io.github.kernsatz.lab;

import com.google.common.collect.Iterables;
import com.google.common.primitives.Floats;
import com.google.gson.JsonObject;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.salience.ConceptFeatures;
import io.github.kernsatz.salience.Meaning;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.salience.SentenceFeatures;
import io.github.kernsatz.salience.TermPriors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains what the sentence scorer knows on articles with reference summaries: how probably a
 * summary has a term of the article, what the subject of a sentence says, and what is to be
 * expected of a sentence in a summary.
 *
 * <p>Argument: the data directory. Writes {@value Salience#PRIORS}, {@value Salience#CONCEPTS},
 * {@value Salience#MEANING} and {@value Salience#SENTENCES}.
 */
public final class SalienceTrainer {

  private static final long SEED = 20261124;

  /** Every n-th encyclopedic article teaches what terms are worth, the others sentences. */
  private static final int EVERY_ENCYCLOPEDIC = 2;

  /** The share of terms that serve as rows, of news and of encyclopedic articles. */
  private static final double NEWS_TERMS = 0.8;

  private static final double ENCYCLOPEDIC_TERMS = 0.25;

  /** The weight of a sentence of an encyclopedic article, beside 1 for news. */
  private static final float ENCYCLOPEDIC_WEIGHT = 0.2f;

  /** The weight of a sentence of an article for which a reader has chosen: there are few. */
  private static final float CHOICE_WEIGHT = 2;

  /** The weight of a sentence of which a reader said what he missed: there are fewer still. */
  private static final float OPENNESS_WEIGHT = 2;

  /** A sentence of so many words has the weight 1. */
  private static final float USUAL_WORDS = 20;

  /** The parts that articles are divided into so that each sees what the others say. */
  private static final int FOLDS = 4;

  private SalienceTrainer() {}

  /** Runs the program. */
  public static void main(String[] args) {
    Corpus corpus = new Corpus(Path.of(args[0]));
    Rouge rouge = new Rouge();
    ModelFolder folder = ModelFolder.ofThisCheckout();
    List<SalienceExample> news = new ArrayList<>();
    for (JsonObject document : corpus.documents("news-leads.train")) {
      news.add(SalienceExample.news(document, rouge));
    }
    List<SalienceExample> encyclopedic = encyclopedic(corpus, rouge, true).toList();
    TermPriors priors = learnPriors(news, encyclopedic);
    folder.write(Salience.PRIORS, priors.write());
    String concepts = concepts(news, encyclopedic);
    folder.write(Salience.CONCEPTS, concepts);
    Meaning meaning = MeaningTrainer.train(news);
    folder.write(Salience.MEANING, meaning.write());
    SentenceNetworkTrainer trainer = new SentenceNetworkTrainer();
    addNews(news, encyclopedic, trainer);
    BoostedTrees trees = TreeTrainer.read(concepts);
    encyclopedic(corpus, rouge, false)
        .forEach(
            example -> {
              example.know(priors);
              addSentences(
                  example,
                  example.features(trees, meaning),
                  ReaderMarks.none(example.sentenceCount()),
                  ReaderMarks.none(example.sentenceCount()),
                  trainer);
            });
    folder.write(Salience.SENTENCES, trainer.train());
  }

  private static Stream<SalienceExample> encyclopedic(
      Corpus corpus, Rouge rouge, boolean forTerms) {
    List<JsonObject> documents = corpus.documents("klexikon.train");
    return IntStream.range(0, documents.size())
        .filter(i -> (i % EVERY_ENCYCLOPEDIC == 0) == forTerms)
        .mapToObj(i -> SalienceExample.encyclopedic(documents.get(i), rouge));
  }

  /**
   * Learns what words say by themselves from encyclopedic articles, of which words may be kept. An
   * article that it is learned from sees what others say.
   */
  private static TermPriors learnPriors(
      List<SalienceExample> news, List<SalienceExample> encyclopedic) {
    BoostedTrees concepts = TreeTrainer.read(concepts(news, encyclopedic));
    TermPriors priors = PriorTrainer.train(encyclopedic, concepts);
    List<TermPriors> ofOthers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      ofOthers.add(PriorTrainer.train(others(encyclopedic, fold), concepts));
    }
    news.forEach(example -> example.know(priors));
    for (int i = 0; i < encyclopedic.size(); i++) {
      encyclopedic.get(i).know(ofOthers.get(i % FOLDS));
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

  private static String concepts(List<SalienceExample> news, List<SalienceExample> encyclopedic) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    for (SalienceExample example : Iterables.concat(news, encyclopedic)) {
      double share = example.isNews() ? NEWS_TERMS : ENCYCLOPEDIC_TERMS;
      for (int term = 0; term < example.termCount(); term++) {
        if (example.isSaid(term) && random.nextDouble() < share) {
          rows.add(example.conceptRow(term));
          labels.add(example.referenceHas(term) ? 1f : 0f);
        }
      }
    }
    float[] equal = new float[rows.size()];
    Arrays.fill(equal, 1);
    return new TreeTrainer(ConceptFeatures.NAMES, "binary:logistic", 30, 5, 0.3, 20)
        .with("max_bin", 64)
        .train(rows, Floats.toArray(labels), equal);
  }

  /**
   * Adds the sentences of news as articles see them that nothing was learned from: what their terms
   * and their meaning foretell is learned from others.
   */
  private static void addNews(
      List<SalienceExample> news,
      List<SalienceExample> encyclopedic,
      SentenceNetworkTrainer trainer) {
    ReaderMarks choices = EditorChoices.read(Path.of("src/lab/editor-choices.txt"));
    ReaderMarks openness = OpenReferences.read(Path.of("src/lab/open-references.txt"));
    int chosen = 0;
    int marked = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<SalienceExample> others = others(news, fold);
      BoostedTrees concepts = TreeTrainer.read(concepts(others, encyclopedic));
      Meaning meaning = MeaningTrainer.train(others);
      for (int i = fold; i < news.size(); i += FOLDS) {
        SalienceExample example = news.get(i);
        float[] choice = choices.of(i, example.sentenceCount());
        float[] open = openness.of(i, example.sentenceCount());
        chosen += ReaderMarks.any(choice) ? 1 : 0;
        marked += ReaderMarks.any(open) ? 1 : 0;
        addSentences(example, example.features(concepts, meaning), choice, open, trainer);
      }
    }
    System.out.printf(
        "used: choices of readers of %d of %d articles, marks of %d of %d%n",
        chosen, choices.size(), marked, openness.size());
  }

  private static void addSentences(
      SalienceExample example,
      SentenceFeatures features,
      float[] choice,
      float[] openness,
      SentenceNetworkTrainer trainer) {
    float weight = example.isNews() ? 1 : ENCYCLOPEDIC_WEIGHT;
    boolean[] ideal = example.ideal();
    double[] alone = example.alone();
    for (int s = 0; s < example.sentenceCount(); s++) {
      float[] row = new float[features.names().size()];
      features.write(s, row);
      boolean chosen = !Float.isNaN(choice[s]);
      boolean marked = !Float.isNaN(openness[s]);
      float[] outcomes = {
        (float) example.fairShare(s),
        ideal[s] ? 1 : 0,
        (float) alone[s],
        chosen ? choice[s] : 0,
        marked ? openness[s] : 0
      };
      float[] weights = {
        weight * example.words(s) / USUAL_WORDS,
        weight,
        example.isNews() ? 1 : 0,
        chosen ? CHOICE_WEIGHT : 0,
        marked ? OPENNESS_WEIGHT : 0
      };
      trainer.add(row, outcomes, weights);
    }
  }
}
