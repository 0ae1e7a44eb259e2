package io.github.kernsatz.salience;

import io.github.kernsatz.term.Cosine;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import java.util.Arrays;

/**
 * The article's meaning as vectors: of its whole text, its title and its first sentences. Confined
 * to one thread.
 */
public final class Core {

  /** How many first sentences make the opening. */
  private static final int OPENING = 3;

  private final TermIndex index;
  private final float[] centroid;
  private final double centroidSquares;
  private final float[] title;
  private final double titleSquares;
  private final float[] opening;
  private final double openingSquares;
  private final float[][] sentences;
  private final double[] sentenceSquares;

  /** The vector of the term that was asked for last. */
  private final float[] vector;

  private int vectorOf = -1;
  private double vectorLikeCore;
  private double vectorLikeTitle;

  /** Adds up the vectors of an article's terms. */
  public Core(ArticleTerms terms) {
    index = terms.index();
    centroid = new float[index.dimension()];
    opening = new float[index.dimension()];
    title = new float[index.dimension()];
    vector = new float[index.dimension()];
    add(terms.title(), title);
    sentences = new float[terms.size()][];
    sentenceSquares = new double[terms.size()];
    for (int s = 0; s < sentences.length; s++) {
      sentences[s] = new float[index.dimension()];
      add(terms.words(s), sentences[s]);
      sentenceSquares[s] = Cosine.squares(sentences[s]);
      for (int d = 0; d < centroid.length; d++) {
        centroid[d] += sentences[s][d];
        opening[d] += s < OPENING ? sentences[s][d] : 0;
      }
    }
    centroidSquares = Cosine.squares(centroid);
    titleSquares = Cosine.squares(title);
    openingSquares = Cosine.squares(opening);
  }

  private void add(TermSequence words, float[] sum) {
    for (int w = 0; w < words.size(); w++) {
      if (words.isContent(w)) {
        index.addTo(words.term(w), index.idf(words.term(w)), sum);
      }
    }
  }

  double likeCore(int term) {
    compare(term);
    return vectorLikeCore;
  }

  double likeTitle(int term) {
    compare(term);
    return vectorLikeTitle;
  }

  /** Both comparisons at once: each alone would wait for its sum most of the time. */
  private void compare(int term) {
    if (term == vectorOf) {
      return;
    }
    vectorOf = term;
    Arrays.fill(vector, 0);
    index.addTo(term, 1, vector);
    double core = 0;
    double ofTitle = 0;
    double squares = 0;
    for (int d = 0; d < vector.length; d++) {
      core += vector[d] * centroid[d];
      ofTitle += vector[d] * title[d];
      squares += vector[d] * vector[d];
    }
    vectorLikeCore = Cosine.of(core, squares, centroidSquares);
    vectorLikeTitle = Cosine.of(ofTitle, squares, titleSquares);
  }

  double sentenceLikeCore(int s) {
    return sentenceLike(s, centroid, centroidSquares);
  }

  double sentenceLikeTitle(int s) {
    return sentenceLike(s, title, titleSquares);
  }

  double sentenceLikeOpening(int s) {
    return sentenceLike(s, opening, openingSquares);
  }

  double sentenceLikeSentence(int s, int other) {
    return sentenceLike(s, sentences[other], sentenceSquares[other]);
  }

  private double sentenceLike(int s, float[] other, double squares) {
    return Cosine.of(Cosine.product(sentences[s], other), sentenceSquares[s], squares);
  }

  /** What {@link Meaning} takes of a sentence. */
  public float[] meaning(int s) {
    return Meaning.inputs(sentences[s], centroid);
  }

  /** The vector of the whole article; not to be changed. */
  float[] article() {
    return centroid;
  }

  /** The vector of a sentence; not to be changed. */
  float[] sentence(int s) {
    return sentences[s];
  }
}
