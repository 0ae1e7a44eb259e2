package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.Cosine;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import io.github.kernsatz.term.VectorSum;

/**
 * The article's meaning as vectors: of its whole text, its title and its first sentences. Confined
 * to one thread.
 */
public final class Core {

  /** How many first sentences make the opening. */
  private static final int OPENING = 3;

  private final TermIndex index;
  private final Scratch scratch;
  private final float[] centroid;
  private final double centroidSquares;
  private final float[] title;
  private final double titleSquares;
  private final float[] opening;
  private final double openingSquares;
  private final float[][] sentences;
  private final double[] sentenceSquares;
  private final double[] sentenceLikeCore;
  private final double[] sentenceLikeTitle;
  private final double[] sentenceLikeOpening;
  private final double[] sentenceLikeFirst;
  private final double[] sentenceLikePrevious;

  /** Those of the numbers of two vectors. */
  private final float[] products;

  /** Adds up the vectors of an article's terms. */
  public Core(ArticleTerms terms) {
    index = terms.index();
    scratch = terms.scratch();
    centroid = scratch.vector(index.dimension());
    opening = scratch.vector(index.dimension());
    title = scratch.vector(index.dimension());
    VectorSum sum = index.newSum();
    add(terms.title(), sum, title);
    int size = terms.size();
    sentences = new float[size][];
    for (int s = 0; s < size; s++) {
      sentences[s] = scratch.vector(index.dimension());
      add(terms.words(s), sum, sentences[s]);
      for (int d = 0; d < centroid.length; d++) {
        centroid[d] += sentences[s][d];
        opening[d] += s < OPENING ? sentences[s][d] : 0;
      }
    }
    centroidSquares = Cosine.squares(centroid);
    titleSquares = Cosine.squares(title);
    openingSquares = Cosine.squares(opening);
    products = scratch.vector(index.dimension());
    sentenceSquares = scratch.doubles(size);
    sentenceLikeCore = scratch.doubles(size);
    sentenceLikeTitle = scratch.doubles(size);
    sentenceLikeOpening = scratch.doubles(size);
    sentenceLikeFirst = scratch.doubles(size);
    sentenceLikePrevious = scratch.doubles(size);
    for (int s = 0; s < size; s++) {
      compareSentence(s);
    }
  }

  private void add(TermSequence words, VectorSum sum, float[] vector) {
    sum.start(vector);
    for (int w = 0; w < words.size(); w++) {
      if (words.isContent(w)) {
        sum.add(words.term(w), index.idf(words.term(w)));
      }
    }
    sum.end();
  }

  private void compareSentence(int s) {
    float[] own = sentences[s];
    double squares = product(own, own);
    sentenceSquares[s] = squares;
    sentenceLikeCore[s] = Cosine.of(product(own, centroid), squares, centroidSquares);
    sentenceLikeTitle[s] = Cosine.of(product(own, title), squares, titleSquares);
    sentenceLikeOpening[s] = Cosine.of(product(own, opening), squares, openingSquares);
    sentenceLikeFirst[s] = Cosine.of(product(own, sentences[0]), squares, sentenceSquares[0]);
    int previous = Math.max(0, s - 1);
    sentenceLikePrevious[s] =
        Cosine.of(product(own, sentences[previous]), squares, sentenceSquares[previous]);
  }

  /**
   * The same as of {@link Cosine}, with the products made first, as {@link TermComparison} does.
   */
  private double product(float[] a, float[] b) {
    for (int d = 0; d < products.length; d++) {
      products[d] = a[d] * b[d];
    }
    return Cosine.sum(products);
  }

  /**
   * Compares terms with the whole text and with the title.
   *
   * @param count so many of the terms
   * @param likeCore gets the cosines to the text, each at the place of its term
   * @param likeTitle gets those to the title
   */
  void compare(int[] terms, int count, float[] likeCore, float[] likeTitle) {
    new TermComparison(index, centroid, title, scratch).compare(terms, count, likeCore, likeTitle);
  }

  double sentenceLikeCore(int s) {
    return sentenceLikeCore[s];
  }

  double sentenceLikeTitle(int s) {
    return sentenceLikeTitle[s];
  }

  double sentenceLikeOpening(int s) {
    return sentenceLikeOpening[s];
  }

  double sentenceLikeFirst(int s) {
    return sentenceLikeFirst[s];
  }

  /** How alike a sentence and the one before it are; the first is compared with itself. */
  double sentenceLikePrevious(int s) {
    return sentenceLikePrevious[s];
  }

  double sentenceLikeSentence(int s, int other) {
    return Cosine.of(
        Cosine.product(sentences[s], sentences[other]), sentenceSquares[s], sentenceSquares[other]);
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

  /** The product of a sentence's vector with itself. */
  double sentenceSquares(int s) {
    return sentenceSquares[s];
  }
}
