package io.github.kernsatz.salience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.Cosine;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import org.junit.jupiter.api.Test;

/** Terms are compared by the angles between vectors. */
class TermComparisonTest {

  private final TermIndex index = TermAnalyzer.german().newIndex();
  private final float[] harbour = vector(term("Hafen"));
  private final float[] violin = vector(term("Geige"));

  @Test
  void eachTermHasItsCosines() {
    int[] terms = {term("Schiff"), term("Rohstoffallianzgespräch"), term("Orchester")};
    float[] likeHarbour = new float[index.size()];
    float[] likeViolin = new float[index.size()];

    new TermComparison(index, harbour, violin, new Scratch())
        .compare(terms, terms.length, likeHarbour, likeViolin);

    for (int term : terms) {
      float[] own = vector(term);
      assertThat(likeHarbour[term]).isCloseTo((float) Cosine.of(own, harbour), within(1e-6f));
      assertThat(likeViolin[term]).isCloseTo((float) Cosine.of(own, violin), within(1e-6f));
    }
    assertThat(likeHarbour[terms[0]]).isGreaterThan(likeViolin[terms[0]]);
    assertThat(likeViolin[terms[2]]).isGreaterThan(likeHarbour[terms[2]]);
  }

  @Test
  void aTermWithoutVectorIsLikeNothing() {
    int[] terms = {term("4711")};
    float[] likeHarbour = new float[index.size()];
    float[] likeViolin = new float[index.size()];

    new TermComparison(index, harbour, violin, new Scratch())
        .compare(terms, 1, likeHarbour, likeViolin);

    assertThat(likeHarbour[terms[0]]).isZero();
    assertThat(likeViolin[terms[0]]).isZero();
  }

  private int term(String word) {
    return TermAnalyzer.german().analyze(word, index).term(0);
  }

  private float[] vector(int term) {
    float[] vector = new float[index.dimension()];
    index.vector(term, vector);
    return vector;
  }
}
