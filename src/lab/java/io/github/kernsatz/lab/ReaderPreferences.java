package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.salience.Salience;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.TopicFilter;
import io.github.kernsatz.topic.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what readers go by who rank extracts of an article, from {@code
 * src/lab/reader-rankings.txt}: the weights of what foretells which of two extracts they rank
 * higher (Bradley and Terry 1952, "Rank analysis of incomplete block designs"), and how often it
 * does so for articles that the weights were not found on.
 *
 * <p>A line ({@link NumberLines}) is {@code article | rank sentences | rank sentences | …}: the
 * number of the article in {@code news-leads.dev}, then extracts, each with its rank, 0 for the
 * best, and its sentences, all from 0 on.
 */
final class ReaderPreferences {

  private static final List<String> NAMES =
      List.of("editor's choice", "distance", "breaks", "openness at the start");

  private static final int FOLDS = 5;

  /** For each fold of the articles, what the better of two extracts has more of. */
  private final List<List<double[]>> differences = new ArrayList<>();

  private int articles;

  private ReaderPreferences() {
    for (int fold = 0; fold < FOLDS; fold++) {
      differences.add(new ArrayList<>());
    }
  }

  /**
   * Finds them.
   *
   * @param args the data directory
   */
  public static void main(String[] args) {
    List<JsonObject> documents = new Corpus(Path.of(args[0])).documents("news-leads.dev");
    Rouge rouge = new Rouge();
    ReaderPreferences preferences = new ReaderPreferences();
    for (int[][] line : NumberLines.read(Path.of("src/lab/reader-rankings.txt"))) {
      preferences.add(line, new SummaryArticle(documents.get(line[0][0]), "lead", rouge));
    }
    preferences.print();
  }

  private void add(int[][] line, SummaryArticle article) {
    List<double[]> fold = differences.get(articles++ % FOLDS);
    try (Salience salience = Salience.of(article.article, leftOut(article))) {
      int[] places = places(article, salience);
      List<int[]> ranked =
          Arrays.stream(line, 1, line.length)
              .filter(extract -> sentences(extract).allMatch(s -> places[s] >= 0))
              .toList();
      for (int[] better : ranked) {
        for (int[] worse : ranked) {
          if (better[0] < worse[0]) {
            double[] more = features(sentences(better).map(s -> places[s]).toArray(), salience);
            double[] less = features(sentences(worse).map(s -> places[s]).toArray(), salience);
            Arrays.setAll(more, i -> more[i] - less[i]);
            fold.add(more);
          }
        }
      }
    }
  }

  /** The sentences behind the rank. */
  private static IntStream sentences(int[] ranked) {
    return Arrays.stream(ranked).skip(1);
  }

  /** What {@link #NAMES} says of an extract. */
  private static double[] features(int[] extract, Salience salience) {
    double[] features = new double[NAMES.size()];
    int before = -1;
    for (int sentence : extract) {
      features[0] += salience.editor(sentence);
      int gap = sentence - before - 1;
      if (before < 0) {
        features[3] = gap == 0 ? 0 : salience.openness(sentence);
      } else if (gap > 0) {
        features[1] += StrictMath.log(1 + gap);
        features[2]++;
      }
      before = sentence;
    }
    return features;
  }

  /** What the library leaves out of a summary. */
  private static boolean[] leftOut(SummaryArticle article) {
    List<ParagraphVerdict> verdicts = TopicFilter.german().judge(article.article);
    boolean[] leftOut = new boolean[verdicts.size()];
    for (int b = 0; b < leftOut.length; b++) {
      leftOut[b] = verdicts.get(b).verdict() != Verdict.KEPT;
    }
    return leftOut;
  }

  /** For each sentence of an article its place among those that are judged; −1 if it has none. */
  private static int[] places(SummaryArticle article, Salience salience) {
    int[] places = new int[article.size()];
    Arrays.fill(places, -1);
    for (int s = 0; s < salience.sentences().size(); s++) {
      int sentence = article.spans.indexOf(salience.sentences().get(s).span());
      if (sentence >= 0) {
        places[sentence] = s;
      }
    }
    return places;
  }

  private void print() {
    List<double[]> all = differences.stream().flatMap(List::stream).toList();
    System.out.printf("%d pairs of extracts of %d articles%n", all.size(), articles);
    double[] weights = weights(all);
    for (int i = 0; i < weights.length; i++) {
      System.out.printf("%-22s %6.2f%n", NAMES.get(i), weights[i]);
    }
    double foretold = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<double[]> others = new ArrayList<>();
      for (int other = 0; other < FOLDS; other++) {
        others.addAll(other == fold ? List.of() : differences.get(other));
      }
      double[] ofOthers = weights(others);
      for (double[] difference : differences.get(fold)) {
        double sum =
            IntStream.range(0, NAMES.size()).mapToDouble(i -> ofOthers[i] * difference[i]).sum();
        foretold += sum > 0 ? 1 : sum == 0 ? 0.5 : 0;
      }
    }
    System.out.printf(
        "foretold for articles the weights were not found on: %.0f %%%n",
        100 * foretold / all.size());
  }

  /** With them what the better one has more of is as probable as can be. */
  private static double[] weights(List<double[]> differences) {
    return LogisticFit.weights(differences, Collections.nCopies(differences.size(), true));
  }
}
