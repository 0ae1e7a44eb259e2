package io.github.kernsatz.salience;

import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.term.TermSequence;
import java.util.List;

/** How a sentence stands to those before and after it: what it repeats, introduces and prepares. */
final class FlowFeatures implements FeatureGroup {

  private static final List<String> NAMES =
      List.of(
          "likePrevious",
          "likeNext",
          "expectedPrevious",
          "expectedNext",
          "overBest",
          "blockExpected",
          "given",
          "later",
          "newTerms",
          "newNames",
          "newTitleTerms",
          "prepares",
          "preparesLog",
          "previousQuoted",
          "nextQuoted",
          "continuation",
          "nextContinuation");

  private final ArticleTerms terms;
  private final ConceptFeatures concepts;
  private final Core core;
  private final Discourse discourse;
  private final double[] expected;
  private final double[] bestBefore;
  private final double[] blockMean;

  FlowFeatures(
      ArticleTerms terms,
      ConceptFeatures concepts,
      Core core,
      Discourse discourse,
      double[] expected) {
    this.terms = terms;
    this.concepts = concepts;
    this.core = core;
    this.discourse = discourse;
    this.expected = expected;
    int n = terms.size();
    bestBefore = terms.scratch().doubles(n);
    blockMean = terms.scratch().doubles(n);
    int start = 0;
    double sum = 0;
    for (int s = 0; s < n; s++) {
      bestBefore[s] = s == 0 ? 0 : Math.max(bestBefore[s - 1], expected[s - 1]);
      sum += expected[s];
      if (s + 1 == n || terms.paragraph(s + 1) != terms.paragraph(s)) {
        java.util.Arrays.fill(blockMean, start, s + 1, sum / (s + 1 - start));
        start = s + 1;
        sum = 0;
      }
    }
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void fill(int s, float[] row, int at) {
    int n = terms.size();
    double idf = 0;
    double given = 0;
    double later = 0;
    double prepares = 0;
    int fresh = 0;
    int freshTitle = 0;
    for (int term : terms.terms(s)) {
      double own = terms.index().idf(term);
      idf += own;
      later += concepts.last(term) > s ? own : 0;
      if (concepts.first(term) == s) {
        fresh++;
        freshTitle += concepts.inTitle(term) ? 1 : 0;
        prepares += own * (concepts.sentences(term) - 1);
      } else {
        given += own;
      }
    }
    int freshNames = 0;
    TermSequence words = terms.words(s);
    for (int w = 0; w < words.size(); w++) {
      boolean name = words.isCapitalized(w) && !words.isSentenceInitial(w) && words.isContent(w);
      freshNames += name && concepts.first(words.term(w)) == s ? 1 : 0;
    }
    boolean hasNext = s + 1 < n;
    int i = at;
    row[i++] = s == 0 ? 0 : (float) core.sentenceLikePrevious(s);
    row[i++] = hasNext ? (float) core.sentenceLikePrevious(s + 1) : 0;
    row[i++] = s == 0 ? 0 : (float) expected[s - 1];
    row[i++] = hasNext ? (float) expected[s + 1] : 0;
    row[i++] = (float) (expected[s] - bestBefore[s]);
    row[i++] = (float) blockMean[s];
    row[i++] = (float) (given / Math.max(1, idf));
    row[i++] = (float) (later / Math.max(1, idf));
    row[i++] = fresh;
    row[i++] = freshNames;
    row[i++] = freshTitle;
    row[i++] = (float) (prepares / Math.max(1, idf));
    row[i++] = (float) StrictMath.log(1 + prepares);
    row[i++] = s == 0 ? 0 : discourse.quotedShare(s - 1);
    row[i++] = hasNext ? discourse.quotedShare(s + 1) : 0;
    row[i++] = discourse.continuation(s);
    row[i] = hasNext ? discourse.continuation(s + 1) : 0;
  }
}
