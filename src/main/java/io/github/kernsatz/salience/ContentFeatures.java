package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import java.util.List;

/** What a sentence says: which of the article's terms it has, and how central they are. */
final class ContentFeatures implements FeatureGroup {

  private static final List<String> NAMES =
      List.of(
          "likeCore",
          "likeTitle",
          "likeOpening",
          "likeFirst",
          "likeCoreRank",
          "likeTitleRank",
          "titleTerms",
          "titleCovered",
          "titleShare",
          "firstShared",
          "concepts",
          "conceptMean",
          "conceptMax",
          "conceptDensity",
          "conceptOutsideTitle",
          "conceptRank",
          "densityRank",
          "expected",
          "expectedRank",
          "weightMean",
          "weightShare",
          "spreadMean",
          "onceShare",
          "idfMean",
          "idfMax");

  private final ArticleTerms terms;
  private final ConceptFeatures concepts;
  private final double[] weights;
  private final Core core;
  private final double[] conceptSum;
  private final double[] density;
  private final double[] expected;
  private final float[] conceptRank;
  private final float[] densityRank;
  private final float[] expectedRank;
  private final float[] likeCoreRank;
  private final float[] likeTitleRank;
  private final int[] first;
  private double titleWeight;
  private double maxWeight;

  ContentFeatures(ArticleTerms terms, ConceptFeatures concepts, double[] weights, Core core) {
    this.terms = terms;
    this.concepts = concepts;
    this.weights = weights;
    this.core = core;
    int n = terms.size();
    Scratch scratch = terms.scratch();
    conceptSum = scratch.doubles(n);
    density = scratch.doubles(n);
    expected = scratch.doubles(n);
    double[] likeCore = scratch.doubles(n);
    double[] likeTitle = scratch.doubles(n);
    first = scratch.ints(terms.index().size());
    for (int s = 0; s < n; s++) {
      int length = terms.length(s);
      double sum = 0;
      for (int term : terms.terms(s)) {
        sum += weights[term];
      }
      conceptSum[s] = sum;
      density[s] = sum / Math.max(4, length);
      expected[s] = Expectation.f1(sum, length - terms.terms(s).length, length);
      likeCore[s] = core.sentenceLikeCore(s);
      likeTitle[s] = core.sentenceLikeTitle(s);
    }
    if (n > 0) {
      for (int term : terms.terms(0)) {
        first[term] = 1;
      }
    }
    for (int t = 0; t < terms.index().size(); t++) {
      titleWeight += concepts.inTitle(t) ? terms.index().idf(t) : 0;
      double weight = concepts.weight(t);
      maxWeight = weight > maxWeight ? weight : maxWeight;
    }
    conceptRank = Ranks.of(conceptSum, n, scratch);
    densityRank = Ranks.of(density, n, scratch);
    expectedRank = Ranks.of(expected, n, scratch);
    likeCoreRank = Ranks.of(likeCore, n, scratch);
    likeTitleRank = Ranks.of(likeTitle, n, scratch);
  }

  /** The expected F1 of each sentence by its terms alone; not to be changed. */
  double[] expected() {
    return expected;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void fill(int s, float[] row, int at) {
    int n = terms.size();
    int[] distinct = terms.terms(s);
    int size = Math.max(1, distinct.length);
    double idf = 0;
    double idfMax = 0;
    double inTitle = 0;
    double inFirst = 0;
    double max = 0;
    double outside = 0;
    double weight = 0;
    double spread = 0;
    int once = 0;
    int titleTerms = 0;
    for (int term : distinct) {
      double own = terms.index().idf(term);
      boolean title = concepts.inTitle(term);
      idf += own;
      idfMax = own > idfMax ? own : idfMax;
      inTitle += title ? own : 0;
      titleTerms += title ? 1 : 0;
      outside += title ? 0 : weights[term];
      inFirst += first[term] != 0 ? own : 0;
      max = weights[term] > max ? weights[term] : max;
      weight += concepts.weight(term);
      spread += concepts.sentences(term);
      once += concepts.count(term) == 1 ? 1 : 0;
    }
    int i = at;
    row[i++] = (float) core.sentenceLikeCore(s);
    row[i++] = (float) core.sentenceLikeTitle(s);
    row[i++] = (float) core.sentenceLikeOpening(s);
    row[i++] = s == 0 ? 1 : (float) core.sentenceLikeFirst(s);
    row[i++] = likeCoreRank[s];
    row[i++] = likeTitleRank[s];
    row[i++] = titleTerms;
    row[i++] = titleWeight == 0 ? Float.NaN : (float) (inTitle / titleWeight);
    row[i++] = (float) (inTitle / Math.max(1, idf));
    row[i++] = (float) (inFirst / Math.max(1, idf));
    row[i++] = (float) conceptSum[s];
    row[i++] = (float) (conceptSum[s] / size);
    row[i++] = (float) max;
    row[i++] = (float) density[s];
    row[i++] = (float) outside;
    row[i++] = conceptRank[s];
    row[i++] = densityRank[s];
    row[i++] = (float) expected[s];
    row[i++] = expectedRank[s];
    row[i++] = (float) (weight / size);
    row[i++] = (float) (weight / size / Math.max(1, maxWeight));
    row[i++] = (float) (spread / size / Math.max(1, n));
    row[i++] = (float) once / size;
    row[i++] = (float) (idf / size);
    row[i] = (float) idfMax;
  }
}
