package io.github.kernsatz.salience;

import io.github.kernsatz.article.Role;
import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.term.TermSequence;
import java.util.Arrays;
import java.util.List;

/** What is known about a sentence in its article. */
public final class SentenceFeatures {

  /** The names, in the order of {@link #row}. */
  public static final List<String> NAMES =
      List.of(
          "index",
          "indexShare",
          "indexInBlock",
          "block",
          "blockSentences",
          "lastInBlock",
          "articleSentences",
          "listItem",
          "teaser",
          "words",
          "terms",
          "lengthScore",
          "wordLength",
          "commas",
          "likeCore",
          "likeTitle",
          "likeOpening",
          "likeFirst",
          "likePrevious",
          "likeCoreRank",
          "titleCovered",
          "titleShare",
          "firstShared",
          "concepts",
          "conceptMean",
          "conceptMax",
          "conceptDensity",
          "conceptRank",
          "densityRank",
          "expected",
          "expectedRank",
          "weightMean",
          "weightShare",
          "spreadMean",
          "onceShare",
          "idfMean",
          "newTerms",
          "numbers",
          "names",
          "stopWords",
          "quoted",
          "question",
          "speech",
          "reference",
          "role",
          "introduction",
          "fragment",
          "firstPerson",
          "subordinate",
          "colon",
          "brackets",
          "year",
          "weekday",
          "articleLength",
          "articleQuoted",
          "articleFirstPerson",
          "articleWords",
          "relevance");

  private final ArticleTerms terms;
  private final ConceptFeatures concepts;
  private final double[] weights;
  private final Core core;
  private final Discourse discourse;
  private final Surface[] surfaces;
  private final Role[] roles;
  private final double[] relevance;

  private final int[] blockNumber;
  private final int[] placeInBlock;
  private final int[] blockSize;
  private final double[] conceptSum;
  private final double[] density;
  private final double[] expected;
  private final double[] likeCore;
  private final float[] conceptRank;
  private final float[] densityRank;
  private final float[] expectedRank;
  private final float[] likeCoreRank;
  private final boolean[] first;
  private double meanLength;
  private double lengthDeviation;
  private double quoted;
  private double firstPerson;
  private double totalWords;
  private double titleWeight;
  private double maxWeight;

  /**
   * Looks at an article as a whole.
   *
   * @param weights for each term how probably a summary has it
   * @param roles for each sentence its block's role
   * @param relevance for each sentence its block's relevance
   */
  public SentenceFeatures(
      ArticleTerms terms,
      ConceptFeatures concepts,
      double[] weights,
      Core core,
      Discourse discourse,
      Surface[] surfaces,
      Role[] roles,
      double[] relevance) {
    this.terms = terms;
    this.concepts = concepts;
    this.weights = weights;
    this.core = core;
    this.discourse = discourse;
    this.surfaces = surfaces;
    this.roles = roles;
    this.relevance = relevance;
    int n = terms.size();
    blockNumber = new int[n];
    placeInBlock = new int[n];
    blockSize = new int[n];
    conceptSum = new double[n];
    density = new double[n];
    expected = new double[n];
    likeCore = new double[n];
    first = new boolean[weights.length];
    places();
    sums();
    conceptRank = Ranks.of(conceptSum);
    densityRank = Ranks.of(density);
    expectedRank = Ranks.of(expected);
    likeCoreRank = Ranks.of(likeCore);
  }

  private void places() {
    int n = terms.size();
    int start = 0;
    for (int s = 0; s < n; s++) {
      boolean newBlock = s == 0 || terms.paragraph(s) != terms.paragraph(s - 1);
      if (newBlock) {
        Arrays.fill(blockSize, start, s, s - start);
        start = s;
      }
      blockNumber[s] = s == 0 ? 0 : blockNumber[s - 1] + (newBlock ? 1 : 0);
      placeInBlock[s] = s - start;
    }
    Arrays.fill(blockSize, start, n, n - start);
  }

  private void sums() {
    int n = terms.size();
    double squares = 0;
    for (int s = 0; s < n; s++) {
      int length = terms.length(s);
      totalWords += length;
      squares += (double) length * length;
      quoted += discourse.quotedShare(s);
      firstPerson += surfaces[s].firstPerson();
      double sum = 0;
      for (int term : terms.terms(s)) {
        sum += weights[term];
      }
      conceptSum[s] = sum;
      density[s] = sum / Math.max(4, length);
      expected[s] = Expectation.f1(sum, terms.length(s) - terms.terms(s).length, length);
      likeCore[s] = core.sentenceLikeCore(s);
    }
    meanLength = totalWords / Math.max(1, n);
    lengthDeviation = Math.sqrt(Math.max(1, squares / Math.max(1, n) - meanLength * meanLength));
    quoted /= Math.max(1, n);
    firstPerson /= Math.max(1, n);
    if (n > 0) {
      for (int term : terms.terms(0)) {
        first[term] = true;
      }
    }
    for (int t = 0; t < weights.length; t++) {
      titleWeight += concepts.inTitle(t) ? terms.index().idf(t) : 0;
      maxWeight = Math.max(maxWeight, concepts.weight(t));
    }
  }

  /** The expected number of terms that a summary shares with a sentence. */
  public double conceptSum(int s) {
    return conceptSum[s];
  }

  /** Fills the features of a sentence into {@code row}. */
  public void row(int s, float[] row) {
    int n = terms.size();
    TermSequence words = terms.words(s);
    int[] distinct = terms.terms(s);
    Surface surface = surfaces[s];
    int length = Math.max(1, words.size());
    int size = Math.max(1, distinct.length);
    double idf = 0;
    double inTitle = 0;
    double inFirst = 0;
    double max = 0;
    double weight = 0;
    double spread = 0;
    int once = 0;
    int fresh = 0;
    for (int term : distinct) {
      double own = terms.index().idf(term);
      idf += own;
      inTitle += concepts.inTitle(term) ? own : 0;
      inFirst += first[term] ? own : 0;
      max = Math.max(max, weights[term]);
      weight += concepts.weight(term);
      spread += concepts.sentences(term);
      once += concepts.count(term) == 1 ? 1 : 0;
      fresh += concepts.first(term) == s ? 1 : 0;
    }
    int numbers = 0;
    int names = 0;
    int stops = 0;
    int letters = 0;
    for (int w = 0; w < words.size(); w++) {
      numbers += words.isNumber(w) ? 1 : 0;
      names += words.isCapitalized(w) && !words.isSentenceInitial(w) ? 1 : 0;
      stops += words.isStopWord(w) ? 1 : 0;
      letters += words.end(w) - words.start(w);
    }
    int i = 0;
    row[i++] = Math.min(s, 200);
    row[i++] = (float) s / Math.max(1, n);
    row[i++] = placeInBlock[s];
    row[i++] = Math.min(blockNumber[s], 100);
    row[i++] = blockSize[s];
    row[i++] = placeInBlock[s] == blockSize[s] - 1 ? 1 : 0;
    row[i++] = (float) Math.log(n);
    row[i++] = roles[s] == Role.LIST_ITEM ? 1 : 0;
    row[i++] = roles[s] == Role.TEASER ? 1 : 0;
    row[i++] = words.size();
    row[i++] = distinct.length;
    row[i++] = (float) ((words.size() - meanLength) / lengthDeviation);
    row[i++] = (float) letters / length;
    row[i++] = surface.commas();
    row[i++] = (float) likeCore[s];
    row[i++] = (float) core.sentenceLikeTitle(s);
    row[i++] = (float) core.sentenceLikeOpening(s);
    row[i++] = s == 0 ? 1 : (float) core.sentenceLikeSentence(s, 0);
    row[i++] = s == 0 ? 0 : (float) core.sentenceLikeSentence(s, s - 1);
    row[i++] = likeCoreRank[s];
    row[i++] = titleWeight == 0 ? Float.NaN : (float) (inTitle / titleWeight);
    row[i++] = (float) (inTitle / Math.max(1, idf));
    row[i++] = (float) (inFirst / Math.max(1, idf));
    row[i++] = (float) conceptSum[s];
    row[i++] = (float) (conceptSum[s] / size);
    row[i++] = (float) max;
    row[i++] = (float) density[s];
    row[i++] = conceptRank[s];
    row[i++] = densityRank[s];
    row[i++] = (float) expected[s];
    row[i++] = expectedRank[s];
    row[i++] = (float) (weight / size);
    row[i++] = (float) (weight / size / Math.max(1, maxWeight));
    row[i++] = (float) (spread / size / Math.max(1, n));
    row[i++] = (float) once / size;
    row[i++] = (float) (idf / size);
    row[i++] = fresh;
    row[i++] = numbers;
    row[i++] = names;
    row[i++] = (float) stops / length;
    row[i++] = discourse.quotedShare(s);
    row[i++] = surface.question() ? 1 : 0;
    row[i++] = surface.speech() ? 1 : 0;
    row[i++] = discourse.opensWithReference(s) ? 1 : 0;
    row[i++] = discourse.opensWithRole(s) ? 1 : 0;
    row[i++] = discourse.introduction(s) >= 0 ? 1 : 0;
    row[i++] = discourse.isFragment(s) ? 1 : 0;
    row[i++] = surface.firstPerson();
    row[i++] = surface.subordinate() ? 1 : 0;
    row[i++] = surface.colon() ? 1 : 0;
    row[i++] = surface.brackets() ? 1 : 0;
    row[i++] = surface.year() ? 1 : 0;
    row[i++] = surface.weekday() ? 1 : 0;
    row[i++] = (float) meanLength;
    row[i++] = (float) quoted;
    row[i++] = (float) firstPerson;
    row[i++] = (float) Math.log(1 + totalWords);
    row[i++] = (float) relevance[s];
    if (i != NAMES.size()) {
      throw new IllegalStateException(i + " features, but " + NAMES.size() + " names");
    }
  }
}
