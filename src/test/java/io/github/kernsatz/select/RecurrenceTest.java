package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.salience.ArticleTerms;
import org.junit.jupiter.api.Test;

/** How often a summary has a word: the tail of a Poisson distribution. */
class RecurrenceTest {

  /** Of five words two are "die". */
  private static final ArticleTerms TERMS =
      Saliences.of("Die Stadtwerke bauen die Leitung.").terms();

  private static final int THE = TERMS.stopWords(0)[0];

  @Test
  void aWordOccursOnceUnlessItDoesNotOccur() {
    assertThat(expecting(2).atLeast(THE, 1)).isCloseTo(1 - Math.exp(-2), within(1e-9));
  }

  @Test
  void aSecondOccurrenceIsLessProbableThanTheFirst() {
    assertThat(expecting(2).atLeast(THE, 2)).isCloseTo(1 - 3 * Math.exp(-2), within(1e-9));
  }

  @Test
  void aFourthOccurrenceIsLessProbableThanTheThird() {
    // 1 − e^−2 (1 + 2 + 2²/2 + 2³/6)
    assertThat(expecting(2).atLeast(THE, 4))
        .isCloseTo(1 - Math.exp(-2) * (1 + 2 + 2 + 8 / 6.0), within(1e-9));
  }

  @Test
  void whatHappensInLessThanOneSummaryOfAHundredNeverHappens() {
    assertThat(expecting(2).atLeast(THE, 6)).isPositive();
    assertThat(expecting(2).atLeast(THE, 7)).isZero();
  }

  @Test
  void noWordIsCountedMoreThanFortyTimes() {
    assertThat(expecting(200).atLeast(THE, 40)).isCloseTo(1, within(1e-9));
    assertThat(expecting(200).atLeast(THE, 41)).isZero();
  }

  /** For a summary that has the word so many times on the average. */
  private static Recurrence expecting(int times) {
    return new Recurrence(TERMS, times / 0.4);
  }
}
