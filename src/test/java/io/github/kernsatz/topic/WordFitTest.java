package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A foreign paragraph may share its sum with the article by chance; its words, each for itself, do
 * not: "Rabatt" fits no windmill, "Mehl" does.
 */
class WordFitTest {

  @Test
  void wordsAreComparedWithTheRestAndTheLeadOneByOne() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        article.says(Feature.WORD_FIT, i, meanFit(article, i, article.rest(i)));
        article.says(Feature.WORD_FIT_LEAD, i, meanFit(article, i, article.lead(i)));
      }
    }
  }

  @Test
  void theThreeWordsThatFitBestCountForThemselves() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        int unit = i;
        double[] cosines =
            IntStream.of(words(article.units.get(i)))
                .mapToDouble(t -> cosine(article, unit, t))
                .sorted()
                .toArray();
        int last = cosines.length - 1;
        double mean = last < 2 ? 0 : (cosines[last] + cosines[last - 1] + cosines[last - 2]) / 3;
        article.says(Feature.WORD_FIT_TOP, i, mean);
      }
    }
  }

  @Test
  void aWordFitsFromACosineOfAQuarter() {
    for (Windmill article : Windmill.inBothLooks()) {
      for (int i = 0; i < article.size; i++) {
        Unit unit = article.units.get(i);
        double weight = 0;
        double fitting = 0;
        for (int t : words(unit)) {
          weight += unit.weights[t];
          fitting += cosine(article, i, t) > 0.25 ? unit.weights[t] : 0;
        }
        article.says(Feature.WORD_FIT_SHARE, i, weight == 0 ? 0 : fitting / weight);
      }
    }
  }

  @Test
  void ofADrawOfNumbersNothingIsSaidWhateverStoodThereBefore() {
    Windmill article = Windmill.inBothLooks().get(0);
    float[] row = new float[Feature.SIZE];
    Arrays.fill(row, 7);
    article.evidence.write(5, row);

    assertThat(row[Feature.WORD_FIT.at()]).isZero();
    assertThat(row[Feature.FIRST_LOOK.at()]).isZero();
  }

  /** Numbers are no words: of a draw of numbers nothing is said. */
  private static int[] words(Unit unit) {
    return IntStream.range(0, unit.termCount).filter(t -> !unit.isNumber(t)).toArray();
  }

  private static double cosine(Windmill article, int i, int t) {
    return cosine(article, article.units.get(i).terms[t], article.rest(i));
  }

  private static double cosine(Windmill article, int term, float[] direction) {
    double[] cosines = new double[2];
    article.index.cosines(term, direction, direction, cosines);
    return cosines[0];
  }

  private static double meanFit(Windmill article, int i, float[] direction) {
    Unit unit = article.units.get(i);
    double weight = 0;
    double fit = 0;
    for (int t : words(unit)) {
      weight += unit.weights[t];
      fit += unit.weights[t] * cosine(article, unit.terms[t], direction);
    }
    return weight == 0 ? 0 : fit / weight;
  }
}
