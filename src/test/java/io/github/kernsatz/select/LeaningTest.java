package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.salience.Salience;
import org.junit.jupiter.api.Test;

class LeaningTest {

  private static final Budget BUDGET = Budget.sentences(3);

  private static final Salience SALIENCE =
      Saliences.of(
          "Die Stadtwerke Lindenau bauen am alten Hafen einen Wärmespeicher für 9.000 Haushalte.",
          "Anwohner fürchten dort diesen Lärm und sammeln seit Mai Unterschriften.",
          "Vier Handwerker aus Lindenau haben ein Gutachten geschrieben.",
          "Die Kosten betragen 42 Millionen Euro, ein Drittel davon trägt das Land.",
          "Nach Ansicht vieler Fachleute überzeugt ein Gutachten wenig.");

  private final Candidates candidates = Saliences.candidates(SALIENCE, BUDGET);
  private final Leaning leaning = new Leaning(candidates, BUDGET);

  @Test
  void theMoreIsLeftOutBeforeASentenceTheMoreItLeans() {
    assertThat(leaning.added(4, 3, 5)).isLessThan(leaning.added(4, 2, 5));
    assertThat(leaning.added(4, 2, 5)).isLessThan(leaning.added(4, 1, 5));
  }

  @Test
  void aReaderMissesWhatASentenceSpeaksOfWhoHasNotReadTheOneBefore() {
    assertThat(leaning.added(4, 3, 5)).as("in its place").isZero();
    assertThat(leaning.added(4, 2, 5))
        .as("a break, and one sentence that is left out")
        .isCloseTo(candidates.openness(4) + 0.1 + 0.125 * Math.log(2), within(1e-9));
  }

  @Test
  void anExtractMayBeginInTheMiddle() {
    assertThat(candidates.openness(2)).isPositive();
    assertThat(leaning.added(0, -1, 5)).as("where the article begins").isZero();
    assertThat(leaning.added(2, -1, 5)).as("no gap before it").isEqualTo(candidates.openness(2));
  }

  @Test
  void theBeginningOfTheArticleMendsAnExtractThatBeganInTheMiddle() {
    assertThat(candidates.openness(1)).isPositive();
    assertThat(leaning.added(0, -1, 1)).isCloseTo(-candidates.openness(1), within(1e-9));
  }

  @Test
  void aSentenceThatFillsAGapMendsTheBreak() {
    assertThat(leaning.added(2, 1, 3))
        .as("nothing is left out any more")
        .isCloseTo(-candidates.openness(3) - 0.1 - 0.125 * Math.log(2), within(1e-9));
  }

  @Test
  void aSentenceInAGapMakesTwoOfIt() {
    double alone = leaning.added(2, 0, 5);

    assertThat(leaning.added(2, 0, 4) - alone)
        .as("one sentence left out behind it instead of three on the whole")
        .isCloseTo(0.125 * (Math.log(2) - Math.log(4)), within(1e-9));
  }
}
