package io.github.kernsatz.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two vectors at a time are the same sum as one after the other. */
class VectorSumTest {

  private final TermIndex index = TermAnalyzer.german().newIndex();
  private final VectorSum sum = index.newSum();

  @Test
  void addsEachVectorInTurn() {
    for (String text :
        new String[] {
          "",
          "Fähre",
          "Die Fähre quert den See",
          "Fähre, Anleger und Rohstoffallianzgespräch am See",
          "Der Fährmann Xyloquark wartet am Anleger auf Rohstoffallianzgespräche"
        }) {
      TermSequence words = TermAnalyzer.german().analyze(text, index);
      float[] expected = new float[index.dimension()];
      float[] actual = new float[index.dimension()];
      float[] single = new float[index.dimension()];
      sum.start(actual);
      for (int i = 0; i < words.size(); i++) {
        if (words.isContent(i)) {
          sum.add(words.term(i), 1);
          index.vector(words.term(i), single);
          for (int d = 0; d < single.length; d++) {
            expected[d] += single[d];
          }
        }
      }
      sum.end();

      assertThat(actual).as(text).usingComparatorWithPrecision(1e-5f).containsExactly(expected);
    }
  }

  @Test
  void whatIsLeftOfOneSumIsNotInTheNext() {
    float[] first = new float[index.dimension()];
    float[] second = new float[index.dimension()];
    sum.start(first);
    sum.add(TermAnalyzer.german().analyze("Leuchtturm", index).term(0), 2);
    sum.start(second);
    sum.end();

    assertThat(second).containsOnly(0);
  }
}
