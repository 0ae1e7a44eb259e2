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
  private final float[] title;
  private final float[] opening;
  private final float[][] sentences;

  /** The vector of the term that was asked for last. */
  private final float[] vector;

  private int vectorOf = -1;

  /** Adds up the vectors of an article's terms. */
  public Core(ArticleTerms terms) {
    index = terms.index();
    centroid = new float[index.dimension()];
    opening = new float[index.dimension()];
    title = new float[index.dimension()];
    vector = new float[index.dimension()];
    add(terms.title(), title);
    sentences = new float[terms.size()][];
    for (int s = 0; s < sentences.length; s++) {
      sentences[s] = new float[index.dimension()];
      add(terms.words(s), sentences[s]);
      for (int d = 0; d < centroid.length; d++) {
        centroid[d] += sentences[s][d];
        opening[d] += s < OPENING ? sentences[s][d] : 0;
      }
    }
  }

  private void add(TermSequence words, float[] sum) {
    for (int w = 0; w < words.size(); w++) {
      if (words.isContent(w)) {
        index.addTo(words.term(w), index.idf(words.term(w)), sum);
      }
    }
  }

  double likeCore(int term) {
    return Cosine.of(vector(term), centroid);
  }

  double likeTitle(int term) {
    return Cosine.of(vector(term), title);
  }

  double sentenceLikeCore(int s) {
    return Cosine.of(sentences[s], centroid);
  }

  double sentenceLikeTitle(int s) {
    return Cosine.of(sentences[s], title);
  }

  double sentenceLikeOpening(int s) {
    return Cosine.of(sentences[s], opening);
  }

  double sentenceLikeSentence(int s, int other) {
    return Cosine.of(sentences[s], sentences[other]);
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

  private float[] vector(int term) {
    if (term != vectorOf) {
      vectorOf = term;
      Arrays.fill(vector, 0);
      index.addTo(term, 1, vector);
    }
    return vector;
  }
}
