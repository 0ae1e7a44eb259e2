package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.Cosine;
import io.github.kernsatz.term.TermIndex;

/**
 * Compares the terms of an article with two directions. The products, of single precision, are made
 * number by number, as processors like it, before they are summed in double precision: to convert
 * and add them one by one while they are made would take half as long again. Confined to one
 * thread.
 */
final class TermComparison {

  private final TermIndex index;
  private final float[] first;
  private final float[] second;
  private final double firstSquares;
  private final double secondSquares;

  /** The vector of the term that is being compared, and its products. */
  private final float[] vector;

  private final float[] squares;
  private final float[] ofFirst;
  private final float[] ofSecond;

  /** Compares with two vectors, which must not change any more. */
  TermComparison(TermIndex index, float[] first, float[] second, Scratch scratch) {
    this.index = index;
    this.first = first;
    this.second = second;
    firstSquares = Cosine.squares(first);
    secondSquares = Cosine.squares(second);
    vector = scratch.vector(first.length);
    squares = scratch.vector(first.length);
    ofFirst = scratch.vector(first.length);
    ofSecond = scratch.vector(first.length);
  }

  /**
   * Compares terms.
   *
   * @param count so many of the terms
   * @param likeFirst gets the cosines to the first vector, each at the place of its term
   * @param likeSecond gets those to the second
   */
  void compare(int[] terms, int count, float[] likeFirst, float[] likeSecond) {
    for (int i = 0; i < count; i++) {
      int term = terms[i];
      index.vector(term, vector);
      multiply(vector, first, second, ofFirst, ofSecond, squares);
      double own = Cosine.sum(squares);
      likeFirst[term] = (float) Cosine.of(Cosine.sum(ofFirst), own, firstSquares);
      likeSecond[term] = (float) Cosine.of(Cosine.sum(ofSecond), own, secondSquares);
    }
  }

  private static void multiply(
      float[] vector,
      float[] first,
      float[] second,
      float[] ofFirst,
      float[] ofSecond,
      float[] squares) {
    for (int d = 0; d < vector.length; d++) {
      float number = vector[d];
      ofFirst[d] = number * first[d];
      ofSecond[d] = number * second[d];
      squares[d] = number * number;
    }
  }
}
